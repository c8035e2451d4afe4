import { useLanguage } from './PaneLanguage';
import { useStyles } from './Notices.styles';
import { TextButton } from './Button';
import type { ReportControl } from '../state/useReport';

interface ReportNoticeProps {
  readonly report: ReportControl;
  readonly busy: boolean;
}

/** Which moment the report sheet speaks of, whether that is past, and the ways to renew it and to take it away. */
export function ReportNotice({ report, busy }: ReportNoticeProps) {
  const styles = useStyles();
  const { texts, locale } = useLanguage();
  const { last, outdated } = report;
  if (!last) return null;
  const { done, tools } = texts;
  const time = last.at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
  return (
    <div className={styles.done}>
      <span role="status" className={styles.sentence}>
        {outdated ? done.reportOutdated(last.sheet, time) : done.reported(last.sheet, time, last.printSetUp)}
      </span>
      {outdated && (
        <TextButton disabled={busy} onClick={() => void report.write()}>
          {tools.reportAnew}
        </TextButton>
      )}
      <TextButton disabled={busy} onClick={() => void report.remove()}>
        {tools.removeReport}
      </TextButton>
      <TextButton onClick={report.dismiss}>{texts.close}</TextButton>
    </div>
  );
}
