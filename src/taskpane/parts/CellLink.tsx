import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { a1, quotedSheetName, type CellRef } from '../../workbook';
import { useLanguage } from './PaneLanguage';
import { useStyles } from './CellLink.styles';

interface CellLinkProps {
  readonly cell: CellRef;
  readonly onSelect: (cell: CellRef) => void;
  /** Leaves the sheet out of what is seen, where the sheet is clear; it stays in the accessible name. */
  readonly brief?: boolean;
  readonly className?: string;
}

/**
 * A cell's address that selects the cell. Not an `<a href>`: Ctrl and click would open a browser beside Excel. A long sheet name is cut
 * off before the address is; the accessible name is always the whole, in one word.
 */
export function CellLink({ cell, onSelect, brief = false, className }: CellLinkProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const sheet = quotedSheetName(cell.sheet);
  const place = a1(cell.row, cell.column);
  const activate = (event: { preventDefault(): void; stopPropagation(): void }) => {
    event.preventDefault();
    event.stopPropagation();
    onSelect(cell);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') activate(event);
  };
  return (
    <span
      role="link"
      tabIndex={0}
      className={mergeClasses(styles.link, className)}
      title={texts.recognised.goTo(`${sheet}!${place}`)}
      aria-label={`${sheet}!${place}`}
      onClick={activate}
      onKeyDown={onKeyDown}
    >
      {!brief && <span className={styles.sheet}>{sheet}</span>}
      <span className={styles.place}>{brief ? place : `!${place}`}</span>
    </span>
  );
}
