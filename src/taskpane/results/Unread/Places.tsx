import { Fragment } from 'react';
import type { CellRef } from '../../../workbook';
import { CellLink } from '../../parts/CellLink';
import { useStyles } from './Unread.styles';

interface PlacesProps {
  readonly of: readonly { readonly cell: CellRef }[];
  readonly onSelect: (cell: CellRef) => void;
}

/** The places that something is said of. */
export function Places({ of, onSelect }: PlacesProps) {
  const styles = useStyles();
  return of.map(({ cell }, index) => (
    <Fragment key={index}>
      <CellLink cell={cell} onSelect={onSelect} className={styles.link} />{' '}
    </Fragment>
  ));
}
