import { noticeText, ownMethods } from '../../../messages/notices';
import type { CheckResult } from '../../../rules';
import type { CellRef } from '../../../workbook';
import { CellLink } from '../../parts/CellLink';
import { useLanguage } from '../../parts/PaneLanguage';
import { useStyles } from './Unread.styles';

interface OwnMethodsProps {
  readonly result: Pick<CheckResult, 'notices'>;
  readonly onSelect: (cell: CellRef) => void;
}

/** Which forms were checked by the method that they print: under the list, since there is nothing to do about it. */
export function OwnMethods({ result, onSelect }: OwnMethodsProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const notices = ownMethods(result.notices);
  return (
    <ul className={styles.notes}>
      {notices.map((notice) => (
        <li key={notice.id} className={styles.line}>
          <CellLink cell={notice.cell} onSelect={onSelect} className={styles.link} /> {noticeText(locale, notice)}
        </li>
      ))}
    </ul>
  );
}
