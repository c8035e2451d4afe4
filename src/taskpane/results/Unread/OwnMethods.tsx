import { noticeText, ownMethods } from '../../../messages/notices';
import type { CheckResult } from '../../../rules';
import type { CellRef } from '../../../workbook';
import { useLanguage } from '../../parts/PaneLanguage';
import { saidTogether, Places } from './Places';
import { useStyles } from './Unread.styles';

interface OwnMethodsProps {
  readonly result: Pick<CheckResult, 'notices'>;
  readonly onSelect: (cell: CellRef) => void;
}

/** Which forms were checked by the method that they print: under the list, since there is nothing to do about it. */
export function OwnMethods({ result, onSelect }: OwnMethodsProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const said = saidTogether(ownMethods(result.notices), (notice) => noticeText(locale, notice));
  return (
    <ul className={styles.notes}>
      {said.map((same) => (
        <li key={same[0].id} className={styles.line}>
          <Places of={same} onSelect={onSelect} /> {noticeText(locale, same[0])}
        </li>
      ))}
    </ul>
  );
}
