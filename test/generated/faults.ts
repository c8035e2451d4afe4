import Big from 'big.js';
import { type Cell, cellAt, sheetNamed, type Workbook } from '../../src/workbook';
import { at, type Change, type SheetName } from '../rules/support/book';
import { num, pct } from '../rules/support/cell';

/** Faults of one figure each, further off than rounding explains, for what fills and rewrites; those of every rule are in `planted`. */
export interface Fault {
  readonly name: string;
  /** The cell that is made wrong: `1-1!threePublic.final`. */
  readonly place: string;
  readonly wrong: (cell: Cell) => Cell | string;
}

/** The amount moved by so much, in 万元, shown as before. */
const moved = (by: string) => (cell: Cell) => num(new Big(cell.text).plus(by).toFixed(2));
const rate = (by: string) => (cell: Cell) => pct(`${new Big(cell.text.replace('%', '')).plus(by).toFixed(2)}%`);
const inText = (by: string) => (cell: Cell) =>
  cell.text.replace(/\d+\.\d{2}/u, (amount) => new Big(amount).plus(by).toFixed(2));

const TOTALS = ['threePublic', 'vehicles', 'earmarked', 'project'];
const COLUMNS = ['previous', 'budget', 'final'];

export const FAULTS: readonly Fault[] = [
  ...TOTALS.flatMap((key) =>
    COLUMNS.map((column) => ({
      name: `1-1 ${key} ${column} does not add up`,
      place: `1-1!${key}.${column}`,
      wrong: moved('0.31'),
    })),
  ),
  ...['running', 'reception'].flatMap((key) =>
    COLUMNS.map((column) => ({
      name: `1-1 ${key} ${column} is not in its total`,
      place: `1-1!${key}.${column}`,
      wrong: moved('0.12'),
    })),
  ),
  { name: 'control rate', place: '1-1!controlRate', wrong: rate('-1.40') },
  { name: 'area rate', place: '1-1!areaRate', wrong: rate('0.90') },
  { name: 'investment rate', place: '1-1!investmentRate', wrong: rate('-0.60') },
  { name: 'office expenses below their parts', place: '1-1!office.final', wrong: () => num('1.00') },
  { name: 'basic adjustment', place: '1-1!adjustment.final', wrong: moved('2.00') },
  { name: 'execution rate of 1-2', place: '1-2!total.rate', wrong: rate('-0.75') },
  { name: 'execution score of 1-2', place: '1-2!total.score', wrong: moved('0.11') },
  { name: 'executed more than the parts by nature', place: '1-2!nature.basic', wrong: inText('1.20') },
  { name: 'sources do not add up', place: '1-2!source.general', wrong: inText('0.80') },
  { name: 'project expenditure of 1-2', place: '1-2!nature.project', wrong: inText('-0.50') },
  { name: 'total score of 1-2', place: '1-2!sum.score', wrong: moved('0.20') },
  { name: 'total weight of 1-2', place: '1-2!sum.weight', wrong: () => num('99') },
  { name: 'score of a missed target', place: '1-2!events.score', wrong: () => num('10.00') },
  { name: 'score above its weight', place: '1-2!visits.score', wrong: () => num('10.60') },
  { name: 'score of a met target', place: '1-2!handled.score', wrong: () => num('9.20') },
  { name: 'no actual value', place: '1-2!onTime.actual', wrong: () => '' },
  { name: 'no reason for a missed target', place: '1-2!events.reason', wrong: () => '' },
  { name: 'satisfaction above 100 %', place: '1-2!pleased.actual', wrong: () => pct('104.00%') },
  { name: 'grade', place: '1-2!sum.grade', wrong: () => '良' },
  { name: 'initial budget of a project', place: 'care!total.initial', wrong: moved('3.00') },
  { name: 'executed of a project', place: 'care!total.executed', wrong: moved('-0.70') },
  { name: 'part of a project’s funds', place: 'care!appropriation.executed', wrong: moved('0.60') },
  { name: 'execution rate of a project', place: 'station!total.rate', wrong: rate('0.85') },
  { name: 'execution score of a project', place: 'station!total.score', wrong: moved('-0.40') },
  { name: 'total score of a project', place: 'station!sum.score', wrong: moved('-0.30') },
  { name: 'score of a reverse indicator', place: 'station!waiting.score', wrong: () => num('10.00') },
  { name: 'score of a project’s indicator', place: 'care!complaints.score', wrong: () => num('9.00') },
  { name: 'parts of an indicator', place: 'care!atHome.actual', wrong: () => '620人次' },
  { name: 'late date', place: 'care!report.actual', wrong: () => '2023年12月' },
  { name: 'project line of 1-1', place: '1-1!station.final', wrong: moved('1.10') },
  { name: 'name of a project', place: 'station!project', wrong: () => '道路照明提升经费' },
];

/** The change with the fault in it. */
export function planted(fault: Fault, change: Change, workbook: Workbook): Change {
  const [name = '', key = ''] = fault.place.split('!');
  const { sheet, row, column } = at(fault.place);
  const found = sheetNamed(workbook, sheet);
  const cell = found && cellAt(found, row, column);
  if (!cell) throw new Error(`nothing stands at ${fault.place}`);
  const wrong = fault.wrong(cell);
  return { ...change, [name]: { ...change[name as SheetName], [key]: wrong === '' ? null : wrong } };
}
