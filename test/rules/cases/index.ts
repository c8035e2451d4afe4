import type { RuleTable } from '../support/table';
import { BASIC } from './b11';
import { BASIC_MORE } from './b11-more';
import { FUNDS } from './b12-funds';
import { PARTS } from './b12-parts';
import { ROWS } from './b12-rows';
import { SCORES } from './b12-scores';
import { WEIGHTS } from './b12-weights';
import { GENERAL } from './gen';
import { STATES } from './states';
import { CROSS } from './x';

const ALL: readonly RuleTable[] = [
  ...GENERAL,
  ...BASIC,
  ...BASIC_MORE,
  ...FUNDS,
  ...WEIGHTS,
  ...SCORES,
  ...ROWS,
  ...PARTS,
  ...CROSS,
  ...STATES,
];

/** The cases of every rule, one table each. */
export const TABLES: readonly RuleTable[] = [...new Set(ALL.map(({ id }) => id))].map((id) => ({
  id,
  cases: ALL.filter((one) => one.id === id).flatMap(({ cases }) => cases),
}));
