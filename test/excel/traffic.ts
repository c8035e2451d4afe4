import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExcelDoor } from '../../src/excel';
import type { ReportSheet } from '../../src/report';
import type { Mark } from '../../src/host';
import { edit } from './edits';
import { openInExcel, quiet, trafficOf } from './office';
import { book, formLike } from './workbooks';

/** What the pane's actions send to Excel and get from it, for the budget and for the figures that are published. */

export const ACTIONS = ['check', 'fill', 'restore', 'mark', 'clear', 'report'] as const;
export type Action = (typeof ACTIONS)[number];

export interface Cost {
  readonly syncs: number;
  /** Of requests and answers together, in UTF-8. */
  readonly bytes: number;
}

/** A report of a line a sheet. */
const reportOf = (names: readonly string[]): ReportSheet => ({
  name: '校验报告',
  columnWidths: [10, 60],
  repeatedRows: 1,
  rows: names.map((name) => [
    { text: '错误', style: 'error' },
    { text: `合计与各行之和不符：${name}`, style: 'text', link: { sheet: name, row: 1, column: 1 } },
  ]),
});

/** The cost of each action on a workbook of so many sheets of a form's size, with four cells to fill and two to mark on each. */
export async function costs(sheets: number): Promise<Record<Action, Cost>> {
  const names = Array.from({ length: sheets }, (_sheet, index) => `附件1-3 项目${String(index + 1)}`);
  const host = openInExcel(book(...names.map(formLike)));
  const door = openExcelDoor();
  const edits = names.flatMap((name) => [1, 4, 7, 10].map((row) => edit(name, row, 1, '', row / 4)));
  const marks = names.flatMap((name): Mark[] => [
    { cell: { sheet: name, row: 1, column: 1 }, severity: 'error' },
    { cell: { sheet: name, row: 2, column: 2 }, severity: 'hint' },
  ]);
  const work: Readonly<Record<Action, () => Promise<unknown>>> = {
    check: () => door.read(),
    fill: () => door.write(edits),
    restore: () => door.restore(),
    mark: () => door.mark(marks),
    clear: () => door.clearMarks(),
    report: () => door.writeReport(reportOf(names)),
  };
  const found: Partial<Record<Action, Cost>> = {};
  for (const action of ACTIONS) {
    const { syncs, bytesIn, bytesOut } = await trafficOf(host, work[action]);
    found[action] = { syncs, bytes: bytesIn + bytesOut };
    await quiet();
  }
  return found as Record<Action, Cost>;
}

interface Budget {
  readonly traffic: Readonly<Record<'3' | '300', Readonly<Record<Action, Cost>>>>;
}

/** The most of each that test/tools/budget.json allows, by the number of sheets. */
export function trafficBudget(): Budget['traffic'] {
  return (JSON.parse(readFileSync(join(__dirname, '../tools/budget.json'), 'utf8')) as Budget).traffic;
}
