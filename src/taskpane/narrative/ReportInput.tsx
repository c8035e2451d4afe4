import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { NarrativeTexts } from '../../messages/narrative.texts';
import { Button } from '../parts/Button';
import { usePanelStyles } from '../parts/panel.styles';
import { FileButton, Trouble } from './FileInput';
import { reportFrom, type FileUnread } from './files';
import type { BesideFiles, GivenReport } from './given';
import { useStyles } from './NarrativeView.styles';
import type { TextPart } from '../checker';

interface ReportInputProps {
  readonly words: NarrativeTexts;
  readonly files: BesideFiles;
  readonly begin: () => Promise<TextPart>;
  /** A file with tables that may be forms was read for its text. */
  readonly onFile: (file: File) => void;
  readonly onGive: (report: GivenReport) => void;
}

/** Where the report's text comes from: pasted, or out of a file. */
export function ReportInput({ words, files, begin, onFile, onGive }: ReportInputProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const id = useId();
  const [draft, setDraft] = useState('');
  const [reading, setReading] = useState(false);
  const [unread, setUnread] = useState<{ readonly name: string; readonly unread: FileUnread } | null>(null);

  const pasted = async () => {
    setUnread(null);
    try {
      const part = await begin();
      const report = { text: draft, tables: [], hasTrackedChanges: false };
      onGive({ ...report, from: 'pasted', name: '', facts: await part.read(report) });
    } catch {
      setUnread({ name: '', unread: 'notFetched' });
    }
  };
  const take = async (file: File) => {
    setReading(true);
    setUnread(null);
    const read = await reportFrom(file, files, begin);
    setReading(false);
    if ('unread' in read) setUnread({ name: file.name, ...read });
    else {
      if (read.tables.length > 0) onFile(file);
      onGive(read);
    }
  };

  return (
    <>
      <label htmlFor={id} className={styles.heading}>
        {words.paste}
      </label>
      <textarea
        id={id}
        className={mergeClasses(panel.input, styles.input)}
        value={draft}
        placeholder={words.pasteHint}
        maxLength={MOST}
        onChange={({ target }) => setDraft(target.value)}
      />
      <div className={styles.buttons}>
        <Button look="primary" disabled={draft.trim() === ''} onClick={() => void pasted()}>
          {words.use}
        </Button>
        <FileButton
          label={reading ? words.reading : words.chooseReport}
          accept=".docx,.txt"
          busy={reading}
          testId="report-file"
          onFile={(file) => void take(file)}
        />
      </div>
      {unread && <Trouble words={words} {...unread} />}
    </>
  );
}

/** As long as a text from a file may be, in UTF-16 units. */
const MOST = 4_000_000;
