import type { FundsRow } from '../rows';
import { matcher } from '../sheet/roles';
import { FUNDS_ROW } from '../vocabulary/labels';

const fundsKind = matcher(FUNDS_ROW);

/** What a row's label makes of it; 小计 in the last row of the block is its total. */
export function kindOfRow(label: string, row: number, body: readonly number[]): FundsRow['kind'] | undefined {
  const isSum = label === '小计' && body.length > 2 && row === body.at(-1);
  return isSum ? 'total' : fundsKind(label);
}

/** Points or a rate that are merged down beside several rows are the total's alone. */
export function sharedWithTotal(rows: readonly FundsRow[]): readonly FundsRow[] {
  const total = rows.find(({ kind }) => kind === 'total') ?? rows[0];
  const ownOf = <K extends 'weight' | 'executionRate' | 'score'>(key: K): ((row: FundsRow) => FundsRow[K] | null) => {
    // Looked up once a block: asked again for every row, thousands of rows took minutes.
    const top = rows.find((row) => (row[key]?.cell.row ?? Infinity) < row.label.cell.row)?.[key] ?? null;
    if (top === null) return (row) => row[key];
    return (row) => (row === total ? top : row[key]?.cell.row === top.cell.row ? null : row[key]);
  };
  const [weight, executionRate, score] = [ownOf('weight'), ownOf('executionRate'), ownOf('score')];
  return rows.map((row) => ({ ...row, weight: weight(row), executionRate: executionRate(row), score: score(row) }));
}
