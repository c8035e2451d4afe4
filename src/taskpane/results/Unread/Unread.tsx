import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { asideLines } from '../../../messages/aside';
import { noticesHeading, noticeText, notUnderstood } from '../../../messages/notices';
import type { CheckResult } from '../../../rules';
import type { CellRef } from '../../../workbook';
import { CellLink } from '../../parts/CellLink/CellLink';
import { useLanguage } from '../../parts/PaneLanguage';
import { useStyles } from './Unread.styles';

interface UnreadProps {
  readonly result: Pick<CheckResult, 'notices' | 'forms' | 'aside'>;
  readonly onSelect: (cell: CellRef) => void;
}

/** What was not understood, and what was left out: above everything else, since no check covers it. */
export function Unread({ result, onSelect }: UnreadProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const title = noticesHeading(locale);
  const aside = asideLines(result, locale);
  const notices = notUnderstood(result.notices);
  const count = notices.length + aside.length;
  if (count === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>
        <QuestionCircle16Filled aria-hidden /> {title} {count}
      </h2>
      <ul aria-label={title} className={styles.list}>
        {notices.map((notice) => (
          <li key={notice.id} className={styles.line}>
            <CellLink cell={notice.cell} onSelect={onSelect} className={styles.link} /> {noticeText(locale, notice)}
          </li>
        ))}
        {aside.map(({ form, text }, index) => (
          <li key={`${form.sheet} ${String(index)}`} className={styles.line}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
