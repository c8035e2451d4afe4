import { useState } from 'react';
import type { NarrativeTexts } from '../../messages/narrative.texts';
import { Button } from '../parts/Button';
import { FileButton, Trouble } from './FileInput';
import { previousFrom, type FileUnread } from './files';
import type { BesideFiles, GivenPrevious } from './given';
import { useStyles } from './NarrativeView.styles';
import type { TextPart } from '../checker';

interface PreviousYearProps {
  readonly words: NarrativeTexts;
  readonly previous: GivenPrevious | null;
  readonly files: BesideFiles;
  readonly begin: () => Promise<TextPart>;
  readonly onGive: (previous: GivenPrevious | null) => void;
}

/** Last year's workbook: chosen from a file, used as long as the pane is open. */
export function PreviousYear({ words, previous, files, begin, onGive }: PreviousYearProps) {
  const styles = useStyles();
  const [reading, setReading] = useState(false);
  const [unread, setUnread] = useState<{ readonly name: string; readonly unread: FileUnread } | null>(null);
  const take = async (file: File) => {
    setReading(true);
    setUnread(null);
    const read = await previousFrom(file, files, begin);
    setReading(false);
    if ('unread' in read) setUnread({ name: file.name, ...read });
    else onGive(read);
  };
  return (
    <section className={styles.section} aria-label={words.previousTitle}>
      <h2 className={styles.heading}>{words.previousTitle}</h2>
      {previous ? (
        <>
          <p role="status" className={styles.line}>
            {words.previousInUse(previous.name, previous.forms)}
          </p>
          <div>
            <Button onClick={() => onGive(null)}>{words.removePrevious}</Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.line}>{words.previousLead}</p>
          <div>
            <FileButton
              label={reading ? words.reading : words.choosePrevious}
              accept=".xlsx,.xlsm,.xls,.xlsb,.et,.ett,.ods"
              busy={reading}
              testId="previous-file"
              onFile={(file) => void take(file)}
            />
          </div>
        </>
      )}
      {unread && <Trouble words={words} {...unread} />}
    </section>
  );
}
