import type { RuleTable } from '../support/table';
import { BASIC } from './b11';
import { BASIC_MORE } from './b11-more';
import { FUNDS } from './b12-funds';
import { PARTS } from './b12-parts';
import { ROWS } from './b12-rows';
import { SCORES } from './b12-scores';
import { WEIGHTS } from './b12-weights';
import { GENERAL } from './gen';
import { CROSS } from './x';

/** The cases of every rule. */
export const TABLES: readonly RuleTable[] = [
  ...GENERAL,
  ...BASIC,
  ...BASIC_MORE,
  ...FUNDS,
  ...WEIGHTS,
  ...SCORES,
  ...ROWS,
  ...PARTS,
  ...CROSS,
];
