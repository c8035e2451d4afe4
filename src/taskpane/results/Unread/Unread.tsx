import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { asideLines } from '../../../messages/aside';
import { noticesHeading, noticeText, notUnderstood } from '../../../messages/notices';
import type { PanelTexts } from '../../../messages/panels';
import type { WorkbookHost } from '../../../host';
import type { CellRef } from '../../../workbook';
import type { Checked } from '../../check/useCheck';
import { CellLink } from '../../parts/CellLink/CellLink';
import { useLanguage } from '../../parts/PaneLanguage';
import { ProblemNotice } from '../../parts/ProblemNotice/ProblemNotice';
import { offersFor } from '../../told/offers';
import { TellRole } from '../../told/TellRole';
import { ToldList } from '../../told/ToldList';
import { useTelling } from '../../told/useTelling';
import { useStyles } from './Unread.styles';

interface UnreadProps {
  readonly texts: PanelTexts;
  readonly door: WorkbookHost;
  readonly checked: Pick<Checked, 'result' | 'workbook' | 'profile'>;
  readonly onSelect: (cell: CellRef) => void;
  /** Checks anew, after something was told. */
  readonly onTold: () => void;
}

/** What was not understood, and what was left out: above everything else, since no check covers it. A user can tell once what it is. */
export function Unread({ texts: { told: words }, door, checked, onSelect, onTold }: UnreadProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { result, workbook, profile } = checked;
  const telling = useTelling(door, workbook, onTold);
  const title = noticesHeading(locale);
  const aside = asideLines(result, locale);
  const notices = notUnderstood(result.notices);
  const count = notices.length + aside.length;
  if (count + telling.told.length === 0) return null;
  return (
    <section className={styles.section}>
      {count > 0 && (
        <>
          <h2 className={styles.title}>
            <QuestionCircle16Filled aria-hidden /> {title} {count}
          </h2>
          <ul aria-label={title} className={styles.list}>
            {notices.map((notice) => (
              <li key={notice.id} className={styles.line}>
                <CellLink cell={notice.cell} onSelect={onSelect} className={styles.link} /> {noticeText(locale, notice)}
                <TellRole
                  texts={words}
                  offers={offersFor(notice, result.forms)}
                  disabled={telling.busy}
                  onTell={telling.tell}
                />
              </li>
            ))}
            {aside.map(({ form, text }, index) => (
              <li key={`${form.sheet} ${String(index)}`} className={styles.line}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {telling.problem && <ProblemNotice problem={telling.problem} />}
      <ToldList texts={words} telling={telling} forms={result.forms} profile={profile} onSelect={onSelect} />
    </section>
  );
}
