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

/** What is to be said of one place or several, together where the first of it stands; `key` tells what is the same. */
export function saidTogether<T>(all: readonly T[], key: (one: T) => string): (readonly [T, ...T[]])[] {
  const said = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const same = said.get(key(one));
    if (same) same.push(one);
    else said.set(key(one), [one]);
  }
  return [...said.values()];
}
