import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { utils, write } from '@e965/xlsx';
import Big from 'big.js';
import fc from 'fast-check';
import { bytesOf, worksheetOf } from '../bench/generated';
import { at, book, type Change, type SheetName } from '../rules/support/book';
import { num } from '../rules/support/cell';
import { LAST_HEADS } from '../rules/support/last-year';
import { FAULTS, planted } from './faults';
import { laid, layouts } from './layouts';
import { draws, unitOf } from './unit';
import { cellAt, sheetNamed, type Sheet, type Workbook } from '../../src/workbook';

/** A county's folder as its reviewer gets it, twice: what lies in it, and what was planted. The same seed gives the same folders. */

/** How a unit was handed in. */
export type HandedIn = 'xlsx' | 'xls' | 'docx' | 'apart' | 'twin' | 'broken';
/** What the unit did between the rounds. */
export type Answer = 'none' | 'corrected' | 'kept' | 'anotherFault' | 'missing';

export interface CountyUnit {
  readonly name: string;
  readonly handedIn: HandedIn;
  readonly isFaulty: boolean;
  readonly answer: Answer;
  /** By its path within the folder. */
  readonly first: ReadonlyMap<string, Uint8Array>;
  readonly second: ReadonlyMap<string, Uint8Array>;
  /** The year before, as one workbook; none of a unit whose file is broken. */
  readonly past: ReadonlyMap<string, Uint8Array>;
  /** Figures that are others in `past`, and only these. */
  readonly moved: readonly Moved[];
}

/** A figure as it was and as it is, known as the desk knows it. */
export interface Moved {
  readonly item: string;
  readonly before: string;
  readonly now: string;
}

const KINDS: readonly HandedIn[] = [
  'xlsx',
  'xlsx',
  'xls',
  'xlsx',
  'docx',
  'xlsx',
  'apart',
  'xlsx',
  'twin',
  'xlsx',
  'xlsx',
  'broken',
];
const ANSWERS: readonly Answer[] = ['corrected', 'kept', 'anotherFault', 'kept', 'missing'];
const DIGITS = '甲乙丙丁戊己庚辛壬癸';

/** Without digits, which a name's code would be taken for. */
export function unitName(index: number): string {
  return `云溪县${[...String(index).padStart(3, '0')].map((digit) => DIGITS[Number(digit)]).join('')}事务中心`;
}

const BROKEN = new TextEncoder().encode('PK\u0003\u0004 no zip at all');

/** So many units; about half of them have one fault each. */
export async function county(count: number, seed: number): Promise<readonly CountyUnit[]> {
  const cases = fc.record({
    unit: draws,
    layout: layouts,
    fault: fc.constantFrom(...FAULTS),
    other: fc.constantFrom(...FAULTS),
  });
  const units: CountyUnit[] = [];
  for (const [index, { unit, layout, fault, other }] of fc.sample(cases, { numRuns: count, seed }).entries()) {
    const name = unitName(index);
    const handedIn = KINDS[index % KINDS.length] ?? 'xlsx';
    const isFaulty = handedIn !== 'broken' && Math.floor(index / KINDS.length) % 2 === index % 2;
    const answer = isFaulty ? (ANSWERS[Math.floor(index / 2) % ANSWERS.length] ?? 'kept') : 'none';
    const change = named(unitOf(unit), name);
    const sound = book(change);
    const withFault = (one: typeof fault) => book(planted(one, change, sound));
    const files = (workbook: Workbook) =>
      filesOf(name, handedIn, handedIn === 'xlsx' ? laid(workbook, layout).workbook : workbook);
    const asFirst = isFaulty ? withFault(fault) : sound;
    const then = lastYearOf(isFaulty ? planted(fault, change, sound) : change, index);
    const asSecond = answer === 'corrected' ? sound : answer === 'anotherFault' ? withFault(other) : asFirst;
    units.push({
      name,
      handedIn,
      isFaulty,
      answer,
      first: await files(asFirst),
      second: answer === 'missing' ? new Map() : await files(asSecond),
      past: handedIn === 'broken' ? new Map() : new Map([[`${name}.xlsx`, bytesOf(book(then.change))]]),
      moved: handedIn === 'broken' ? [] : then.moved,
    });
  }
  return units;
}

/** What is moved from year to year: the cell, what the desk calls it, and what it was by what it is. Some are far, some are not. */
const MOVES: readonly (readonly [place: string, item: string, before: (now: Big) => Big])[] = [
  ['1-1!reception.final', 'reception', (now) => now.times(2)],
  ['1-1!reception.final', 'reception', (now) => now.times('1.2')],
  ['1-1!staff', 'staffInPost', (now) => now.plus(9)],
  ['1-2!total.executed', 'executed', (now) => now.div(2)],
  ['1-1!running.final', 'vehicleRunning', (now) => now.times('0.4')],
  ['1-2!total.initial', 'initialBudget', (now) => now.plus('0.50')],
  ['1-2!sum.score', 'score', (now) => now.minus(7)],
];

/** The same unit's forms a year earlier, with one figure moved. */
function lastYearOf(change: Change, index: number): { readonly change: Change; readonly moved: readonly Moved[] } {
  const past = dated(change);
  const [place, item, before] = MOVES[index % MOVES.length] ?? MOVES[0]!;
  const cell = at(place);
  const [sheet, key] = place.split('!') as [SheetName, string];
  const found = sheetNamed(book(change), cell.sheet);
  const now = found && cellAt(found, cell.row, cell.column)?.text;
  // A fault may have taken the figure away.
  if (now === undefined || !/^\d+(?:\.\d+)?$/u.test(now)) return { change: past, moved: [] };
  const was = before(new Big(now)).toFixed(now.split('.')[1]?.length ?? 0);
  return {
    change: { ...past, [sheet]: { ...past[sheet], [key]: num(was) } },
    moved: [{ item, before: was, now }],
  };
}

function dated(change: Change): Change {
  return {
    '1-1': { ...change['1-1'], ...LAST_HEADS },
    '1-2': { ...change['1-2'], title: '2022年度部门整体支出绩效自评表' },
    care: { ...change.care, title: '2022年度项目支出绩效自评表' },
    station: { ...change.station, title: '2022年度项目支出绩效自评表' },
  };
}

function named(change: Change, name: string): Change {
  return {
    ...change,
    '1-2': { ...change['1-2'], department: name },
    care: { ...change.care, implementer: name },
    station: { ...change.station, implementer: name },
  };
}

async function filesOf(name: string, handedIn: HandedIn, workbook: Workbook): Promise<ReadonlyMap<string, Uint8Array>> {
  const one = (sheets: readonly Sheet[]) => bytesOf({ sheets });
  const { sheets } = workbook;
  switch (handedIn) {
    case 'xlsx':
      return new Map([[`${name}.xlsx`, bytesOf(workbook)]]);
    case 'xls':
      return new Map([[`${name}.xls`, oldBytesOf(workbook)]]);
    case 'docx':
      return new Map([[`${name}.docx`, await documentOf(workbook)]]);
    case 'apart':
      return new Map([
        [`${name}/主表.xlsx`, one(sheets.slice(0, 2))],
        ...sheets.slice(2).map((sheet, at) => [`${name}/项目${String(at + 1)}.xlsx`, one([sheet])] as const),
      ]);
    case 'twin':
      return new Map([
        [`${name}.xlsx`, bytesOf(workbook)],
        [`${name}（副本）.xlsx`, bytesOf(workbook)],
      ]);
    case 'broken':
      return new Map([[`${name}.xlsx`, BROKEN]]);
  }
}

function oldBytesOf(workbook: Workbook): Uint8Array {
  const out = utils.book_new();
  for (const sheet of workbook.sheets) utils.book_append_sheet(out, worksheetOf(sheet), sheet.name);
  return new Uint8Array(write(out, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

/** A Word document with each sheet as a table. */
async function documentOf(workbook: Workbook): Promise<Uint8Array> {
  const document = new Document({
    sections: [{ children: workbook.sheets.flatMap((sheet) => [tableOf(sheet), new Paragraph('')]) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function tableOf(sheet: Sheet): Table {
  const rows = Array.from({ length: sheet.rows }, (_, row) => {
    const cells: TableCell[] = [];
    for (let column = 0; column < sheet.columns;) {
      const merge = sheet.merges.find(({ top, bottom, left }) => row >= top && row <= bottom && left === column);
      const isBelow = merge !== undefined && row > merge.top;
      const span = merge ? merge.right - merge.left + 1 : 1;
      cells.push(
        new TableCell({
          columnSpan: span,
          ...(merge && merge.bottom > merge.top
            ? { verticalMerge: isBelow ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART }
            : {}),
          children: (isBelow ? '' : (cellAt(sheet, row, column)?.text ?? ''))
            .split('\n')
            .map((line) => new Paragraph(line)),
        }),
      );
      column += span;
    }
    return new TableRow({ children: cells });
  });
  return new Table({ rows });
}
