import { useId } from 'react';
import type { NarrativeTexts } from '../../messages/narrative.texts';
import { Button } from '../parts/Button';
import { usePanelStyles } from '../parts/panel.styles';
import type { GivenReport } from './given';
import { useStyles } from './NarrativeView.styles';
import type { Remembering } from './useRemembering';

interface ReportInUseProps {
  readonly words: NarrativeTexts;
  readonly report: GivenReport;
  readonly remembered: boolean;
  readonly remembering: Remembering;
}

/** The text in use: where it came from, whether the workbook keeps it, and how to be rid of it. */
export function ReportInUse({ words, report, remembered, remembering }: ReportInUseProps) {
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
