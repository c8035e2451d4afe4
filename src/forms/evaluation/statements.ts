import { blankField, readPoints, readText, readWeight } from '../cell/read-field';
import { textOf } from '../cell/text';
import type { ReadColumn } from '../columns';
import type { Heading, Indicator, IndicatorGroup } from '../rows';
import { rowsOf, type Block } from '../sheet/blocks';
import { placeIn, type Column, type Entry } from '../sheet/grid';
import { fundsRole, headsIn, indicatorRole } from '../sheet/heads';
import { printedWeight } from '../sheet/printed-weight';
import { endsFunds } from './funds-head';

/** What a form scores between its money and its indicators. */
export interface Statements {
  readonly group: IndicatorGroup | null;
  readonly rows: readonly Indicator[];
  readonly read: readonly ReadColumn[];
}

const NONE: Statements = { group: null, rows: [], read: [] };

/**
 * 资金管理情况 ｜ 情况说明 ｜ 分值 ｜ 得分, between the rows `from` and `to` (河南): statements with points, which belong into the 100 and have
 * neither target nor actual value. `index` is what their group will have.
 */
export function statementsOf(block: Block, from: number, to: number, index: number): Statements {
  const { grid } = block;
  const rows = rowsOf(block, from, to);
  for (const row of rows) {
    const entries = grid.entries(row);
    const heads = new Map(headsIn(indicatorRole, entries));
    const [weight, score] = [heads.get('weight'), heads.get('score')];
    const isOther = heads.has('target') || heads.has('level1') || heads.has('level3') || entries.some(isOfFunds);
    const [label] = entries;
    if (!weight || !score || !label || label === weight || isOther) continue;
    const level1: Heading = { cell: grid.ref(label), text: label.text, weight: printedWeight(grid, label) };
    const after = headsIn(indicatorRole, entries).find(
      ([key, entry]) => key === 'reason' && entry.column > score.column,
    );
    const found: Indicator[] = [];
    for (const below of rows.filter((other) => other > row)) {
      const own = grid.entries(below);
      const name = own.find((entry) => entry.row === below && entry.column < weight.column);
      const points = pointsIn(block, below, weight, score);
      if (endsFunds(own) || !name || points.weight.state !== 'read') break;
      const reason = after && placeIn(grid, below, columnOf(after[1]));
      found.push({
        path: `indicator ${name.text.slice(0, 200)}`,
        kind: 'indicator',
        level1,
        level2: null,
        name: readText(grid.ref(name), name.raw),
        target: blankField(grid.ref(name)),
        actual: blankField(grid.ref(name)),
        ...points,
        reason: reason ? readText(reason.ref, reason.cell ? textOf(reason.cell) : '') : null,
        group: index,
      });
    }
    if (found.length > 0)
      return { group: groupOf(level1, after !== undefined), rows: found, read: told(block, weight, score) };
  }
  return NONE;
}

const isOfFunds = (entry: Entry): boolean =>
  ['initialBudget', 'adjustedBudget', 'executed', 'executionRate'].includes(fundsRole(entry.bare)?.role ?? '');

const columnOf = (head: Entry): Column => ({ left: head.column, right: head.right, before: -1, head });

function pointsIn(block: Block, row: number, weight: Entry, score: Entry) {
  const at = (entry: Entry) => placeIn(block.grid, row, columnOf(entry));
  const [own, given] = [at(weight), at(score)];
  return { weight: readWeight(own.ref, own.cell), score: readPoints(given.ref, given.cell) };
}

function groupOf({ cell, text }: Heading, hasReason: boolean): IndicatorGroup {
  return { cell, text, weight: null, hasTarget: false, hasActual: false, hasWeight: true, hasScore: true, hasReason };
}

function told({ grid }: Block, weight: Entry, score: Entry): readonly ReadColumn[] {
  const of = (role: 'weight' | 'score', entry: Entry): ReadColumn => {
    return { table: 'indicators', cell: grid.ref(entry), head: entry.text, role, ground: 'head' };
  };
  return [of('weight', weight), of('score', score)];
}
