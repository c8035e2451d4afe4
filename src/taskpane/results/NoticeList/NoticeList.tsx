import { noticesHeading, noticeText } from '../../../messages/notices';
import type { Notice } from '../../../rules';
import type { CellRef } from '../../../workbook';
import { CellLink } from '../../parts/CellLink/CellLink';
import { useLanguage } from '../../parts/PaneLanguage';
import { useStyles } from './NoticeList.styles';

interface NoticeListProps {
  readonly notices: readonly Notice[];
  readonly onSelect: (cell: CellRef) => void;
}

/** What was not understood, so that something was not checked: a sentence each, above the list of every tab. */
export function NoticeList({ notices, onSelect }: NoticeListProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  return (
    <ul aria-label={noticesHeading(locale)} className={styles.list}>
      {notices.map((notice) => (
        <li key={notice.id} className={styles.item}>
          <CellLink cell={notice.cell} onSelect={onSelect} /> {noticeText(locale, notice)}
        </li>
      ))}
    </ul>
  );
}
