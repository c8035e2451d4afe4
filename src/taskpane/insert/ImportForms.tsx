import { useId, useState } from 'react';
import type { NarrativeTexts } from '../../messages/narrative.texts';
import type { FormsOutline } from '../../report/outline';
import { Button } from '../parts/Button';
import { usePanelStyles } from '../parts/panel.styles';
import { FileButton, Trouble } from '../narrative/FileInput';
import { formsFrom, type FileUnread } from '../narrative/files';
import type { BesideFiles, InsertSheets, ReportTables } from '../narrative/given';
import { useStyles } from '../narrative/NarrativeView.styles';
import type { TextPart } from '../checker';

interface ImportFormsProps {
  readonly words: NarrativeTexts;
  readonly files: BesideFiles;
  readonly begin: () => Promise<TextPart>;
  /** The report that was chosen for its text; null when none was. */
  readonly file: File | null;
  readonly busy: boolean;
  readonly onInsert: InsertSheets;
}

interface Found {
  readonly name: string;
  readonly tables: ReportTables;
  readonly forms: FormsOutline;
}

/** The forms of a report in Word as sheets of the workbook: shown first, inserted on the user's word. */
export function ImportForms({ words, files, begin, file, busy, onInsert }: ImportFormsProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const id = useId();
  const [reading, setReading] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [unread, setUnread] = useState<{ readonly name: string; readonly unread: FileUnread } | null>(null);
  const take = async (chosen: File) => {
    setReading(true);
    setUnread(null);
    setFound(null);
    setLeft(new Set());
    const read = await formsFrom(chosen, files, begin);
    setReading(false);
    if ('unread' in read) setUnread({ name: chosen.name, ...read });
    else setFound({ name: chosen.name, ...read });
  };
  const all = found ? [...found.forms.all].sort((a, b) => order(found, a.sheet) - order(found, b.sheet)) : [];
  const chosen = all.filter(({ sheet }) => !left.has(sheet)).map(({ sheet }) => sheet);
  const tick = (sheet: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(sheet);
    else next.add(sheet);
    setLeft(next);
  };
  return (
    <section className={styles.section} aria-label={words.importTitle}>
      <h2 className={styles.heading}>{words.importTitle}</h2>
      {found === null ? (
        <>
          <p className={styles.line}>{words.importLead}</p>
          <div className={styles.buttons}>
            {file && (
              <Button busy={reading} onClick={() => void take(file)}>
                {reading ? words.reading : words.importFrom(file.name)}
              </Button>
            )}
            <FileButton
              label={reading ? words.reading : words.importChoose}
              accept=".docx,.docm"
              busy={reading}
              testId="forms-file"
              onFile={(next) => void take(next)}
            />
          </div>
        </>
      ) : (
        <>
          <p role="status" className={styles.line}>
            {words.importFound(found.name, all.length)}
          </p>
          <ul className={styles.list}>
            {all.map((form, index) => (
              <li key={form.sheet} className={panel.tick}>
                <input
                  id={`${id}-${String(index)}`}
                  type="checkbox"
                  className={panel.box}
                  checked={!left.has(form.sheet)}
                  onChange={({ target }) => tick(form.sheet, target.checked)}
                />
                <label htmlFor={`${id}-${String(index)}`} className={styles.line}>
                  {words.importForm(form.kind, form.sheet, rowsOf(found, form.sheet))}
                </label>
              </li>
            ))}
          </ul>
          <p className={panel.note}>{words.importNote}</p>
          <div className={styles.buttons}>
            <Button
              look="primary"
              busy={busy}
              disabled={chosen.length === 0}
              onClick={() => onInsert(() => found.tables.bookOf(chosen), chosen)}
            >
              {words.importInsert(chosen.length)}
            </Button>
            <Button onClick={() => setFound(null)}>{words.importOther}</Button>
          </div>
        </>
      )}
      {unread && <Trouble words={words} {...unread} />}
    </section>
  );
}

function order({ tables }: Found, sheet: string): number {
  return tables.workbook.sheets.findIndex(({ name }) => name === sheet);
}

function rowsOf({ tables }: Found, sheet: string): number {
  return tables.workbook.sheets.find(({ name }) => name === sheet)?.rows ?? 0;
}
