import { useCallback, useEffect, useId, useState } from 'react';
import type { NarrativeTexts } from '../../messages/narrative.texts';
import type { PanelTexts } from '../../messages/panels';
import type { TextPlace } from '../../rules';
import type { CellRef } from '../../workbook';
import type { Checked } from '../state/checked';
import type { WorkbookHost } from '../../host';
import { Button } from '../parts/Button';
import { usePanelStyles } from '../parts/panel.styles';
import { useLanguage } from '../parts/PaneLanguage';
import { ProblemNotice } from '../parts/ProblemNotice';
import { ViewHeading } from '../parts/ViewHeading';
import type { BesideFiles, GivenReport } from './given';
import { useStyles } from './NarrativeView.styles';
import { ImportForms } from '../insert/ImportForms';
import { PreviousYear } from './PreviousYear';
import { ReportInput } from './ReportInput';
import { Understood } from './Understood';
import { type Remembering, useRemembering } from './useRemembering';
import type { TextControl } from '../state/useText';

interface NarrativeViewProps {
  readonly texts: PanelTexts;
  readonly text: TextControl;
  readonly door: WorkbookHost;
  readonly files: BesideFiles;
  /** The last check, whose result may be of an earlier text. */
  readonly checked: Checked | null;
  /** The sentence to be shown. */
  readonly place: TextPlace | null;
  /** Null where sheets of other workbooks cannot be inserted. */
  readonly insertSheets: ((book: () => Promise<string>, sheets: readonly string[]) => Promise<void>) | null;
  readonly busy: boolean;
  readonly onSelect: (cell: CellRef) => void;
  readonly onBack: () => void;
}

/** The report's text and last year's workbook: where they come from, what was understood, and the text itself. */
export function NarrativeView({
  texts,
  text,
  door,
  files,
  checked,
  place,
  insertSheets,
  busy,
  onSelect,
  onBack,
}: NarrativeViewProps) {
  const { narrative: words } = texts;
  const styles = useStyles();
  const panel = usePanelStyles();
  const { locale } = useLanguage();
  const { given, give, begin: fetchPart } = text;
  const { report, previous } = given;
  const begin = useCallback(() => fetchPart(locale), [fetchPart, locale]);
  const notFetched = useFailed(begin);
  const [file, setFile] = useState<File | null>(null);
  const remembering = useRemembering(door, given, give);
  const shown = checked?.result.facts;
  const sheet = report ? undefined : shown?.sheet;
  // A check reads it by the names on the forms.
  const isShown = report ? shown?.text === report.text : sheet !== undefined;
  const facts = isShown ? shown : report?.facts;

  return (
    <section className={styles.view}>
      <ViewHeading title={words.title} onBack={onBack} />
      <p className={styles.line}>{words.lead}</p>
      <p className={panel.note}>{words.privacy}</p>
      {notFetched && <ProblemNotice problem={{ code: 'programNotLoaded', sheet: '' }} />}
      {sheet !== undefined && (
        <p role="status" className={styles.line}>
          {words.onSheet(sheet)}
        </p>
      )}
      {report ? (
        <ReportInUse words={words} report={report} remembered={given.remembered} remembering={remembering} />
      ) : (
        <ReportInput
          words={words}
          files={files}
          begin={begin}
          onFile={setFile}
          onGive={(next) => void remembering.take(next)}
        />
      )}
      {remembering.tooLong && (
        <p role="alert" className={panel.bad}>
          {words.tooLongToRemember}
        </p>
      )}
      {remembering.problem && <ProblemNotice problem={remembering.problem} />}
      {facts && (
        <Understood
          words={words}
          facts={facts}
          tables={report?.tables.length ?? 0}
          tracked={report?.hasTrackedChanges ?? false}
          checked={shown === facts ? checked : null}
          onSelect={onSelect}
          place={place}
        />
      )}
      {insertSheets && (
        <ImportForms
          words={words}
          files={files}
          begin={begin}
          file={report?.from === 'file' ? file : null}
          busy={busy}
          onInsert={(book, sheets) => void insertSheets(book, sheets)}
        />
      )}
      <PreviousYear
        words={words}
        previous={previous}
        files={files}
        begin={begin}
        onGive={(next) => give({ previous: next })}
      />
    </section>
  );
}

/** Whether what understands texts could not be fetched when the view was opened. */
function useFailed(begin: () => Promise<unknown>): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    begin().then(
      () => current && setFailed(false),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [begin]);
  return failed;
}

interface ReportInUseProps {
  readonly words: NarrativeTexts;
  readonly report: GivenReport;
  readonly remembered: boolean;
  readonly remembering: Remembering;
}

/** The text in use: where it came from, whether the workbook keeps it, and how to be rid of it. */
function ReportInUse({ words, report, remembered, remembering }: ReportInUseProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const id = useId();
  const { from, name } = report;
  return (
    <>
      <h2 className={styles.heading}>{from === 'file' ? name : words[from]}</h2>
      <div className={panel.tick}>
        <input
          id={id}
          type="checkbox"
          className={panel.box}
          checked={remembered}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => void remembering.remember(target.checked)}
        />
        <div>
          <label htmlFor={id} className={styles.line}>
            {words.remember}
          </label>
          <p id={`${id}-note`} className={panel.note}>
            {words.rememberNote}
          </p>
        </div>
      </div>
      <div>
        <Button onClick={() => void remembering.remove()}>{words.remove}</Button>
      </div>
    </>
  );
}
