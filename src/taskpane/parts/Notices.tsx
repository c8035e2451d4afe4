import { useLanguage } from './PaneLanguage';
import { Part } from './Part';
import { ProblemNotice } from './ProblemNotice';
import { TextButton } from './Button';
import type { PaneControl } from '../state/usePane';
import { useStyles } from './Notices.styles';

const loadReportNotice = () => import(/* webpackChunkName: "report" */ './ReportNotice');
const loadWriteNotice = () => import(/* webpackChunkName: "fill-view" */ '../fill/WriteNotice');

/** What was done last or went wrong, and what can be taken back: under the buttons, in view wherever the list is scrolled to. */
export function Notices({ pane }: { pane: PaneControl }) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const { problem, checked, waiting, selecting, deeds, writing, report } = pane;
  const { unhide } = selecting;
  return (
    <>
      {waiting && (
        <div role="status" className={styles.done}>
          <span className={styles.sentence}>{texts.waiting[waiting]}</span>
        </div>
      )}
      {checked?.workbook.calculatedByHand && (
        <div className={styles.done}>
          <span className={styles.sentence}>{texts.calculatedByHand}</span>
          <TextButton onClick={() => void pane.recalculate()}>{texts.recalculate}</TextButton>
        </div>
      )}
      {problem && (
        <ProblemNotice problem={problem} action={{ label: texts.retry, run: () => void pane.startCheck() }} />
      )}
      {checked?.checker.deployed === 'unusable' && checked.settings.profile === null && (
        <ProblemNotice problem={{ code: 'deployedProfile', sheet: '' }} />
      )}
      {selecting.problem && (
        <ProblemNotice
          problem={selecting.problem}
          {...(unhide && { action: { label: texts.unhide, run: unhide } })}
          onClose={selecting.forget}
        />
      )}
      {deeds.problem && (
        <ProblemNotice
          problem={deeds.problem}
          {...(deeds.problem.code === 'noRoomToTakeBack' && {
            action: { label: texts.writeAnyway, run: () => void pane.writeAnyway() },
          })}
          onClose={deeds.forget}
        />
      )}
      {report.last && (
        <Part load={loadReportNotice} quiet>
          {({ ReportNotice }) => <ReportNotice report={report} busy={pane.activity !== null} />}
        </Part>
      )}
      {deeds.done && (
        <div className={styles.done}>
          <span role="status" className={styles.sentence}>
            {deeds.done}
          </span>
          <TextButton onClick={deeds.forget}>{texts.close}</TextButton>
        </div>
      )}
      {(writing.outcome ?? (writing.dismissed ? null : writing.restorable)) && (
        <Part load={loadWriteNotice} quiet>
          {({ WriteNotice }, panel) => (
            <WriteNotice
              texts={panel}
              writing={writing}
              busy={pane.activity !== null}
              onRestore={() => void pane.restore()}
              onSelect={selecting.select}
            />
          )}
        </Part>
      )}
    </>
  );
}
