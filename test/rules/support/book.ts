import { type CellRef, parseAddress, type Sheet, SheetBuilder, type Workbook } from '../../../src/workbook';
import { once } from '../../support/once';
import { basicData } from './basic-data';
import { cellOfContent, type Content, num } from './cell';
import { careProject, department, stationProject } from './evaluation';
import type { Template } from './template';

/** The sheets of the clean workbook: 附件1-1, 附件1-2 and two 附件1-3 of an invented unit, in 2023. */
export const SHEETS = ['1-1', '1-2', 'care', 'station'] as const;
export type SheetName = (typeof SHEETS)[number];

const TEMPLATES: Readonly<Record<SheetName, Template>> = {
  '1-1': basicData(),
  '1-2': department(),
  care: careProject(),
  station: stationProject(),
};

/** Changes of one sheet, by key (`threePublic.final`) or address (`F6`); null empties a cell. */
export type SheetChange = Readonly<Record<string, Content | null>>;
/** Changes of the workbook by sheet; null leaves the sheet out. */
export type Change = Readonly<Partial<Record<SheetName, SheetChange | null>>>;

/** One more sheet behind the clean workbook's own: like one of them, with changes of its own. Its places are `name~like!key`. */
export interface FurtherSheet {
  readonly name: string;
  readonly like: SheetName;
  readonly change?: SheetChange;
  readonly hidden?: boolean;
}

function addressOf(sheet: SheetName, key: string): string {
  const address = TEMPLATES[sheet].keys.get(key) ?? key;
  if (!/^[A-Z]{1,3}\d+$/.test(address)) throw new Error(`${sheet} has no ${key}`);
  return address;
}

const placeOf = once((address: string) => {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(`no address: ${address}`);
  return { row: area.top, column: area.left };
});

/** `care!total.executed` or `1-1!F6` as a place in the workbook. */
export function at(place: string): CellRef {
  const [name = '', key = ''] = place.split('!');
  const [own = '', like = own] = name.split('~');
  const sheet = SHEETS.find((known) => known === like);
  if (!sheet) throw new Error(`no sheet: ${place}`);
  return { sheet: own, ...placeOf(addressOf(sheet, key)) };
}

/** Every cell of the clean workbook that has a name: `1-1!posts`. */
export function namedCells(): readonly string[] {
  return SHEETS.flatMap((sheet) => [...TEMPLATES[sheet].keys.keys()].map((key) => `${sheet}!${key}`));
}

function sheetOf(name: SheetName, change: SheetChange, as: Pick<FurtherSheet, 'name' | 'hidden'> = { name }): Sheet {
  const template = TEMPLATES[name];
  const cells = new Map(template.cells);
  for (const [key, content] of Object.entries(change)) {
    const address = addressOf(name, key);
    if (content === null) cells.delete(address);
    else cells.set(address, content);
  }
  const builder = new SheetBuilder();
  for (const [address, content] of cells) {
    const { row, column } = placeOf(address);
    builder.set(row, column, cellOfContent(content));
  }
  const visibility = as.hidden ? 'hidden' : 'visible';
  return builder.build({ name: as.name, visibility, merges: template.merges });
}

/** What is as it was is one sheet in all workbooks: sheets never change, and what has been read on one is not read again. */
const unchanged = once((name: SheetName) => sheetOf(name, {}));

/** The clean workbook with some of its cells changed: `book({ '1-1': { controlRate: '54.54%' } })`. */
export function book(change: Change = {}, further: readonly FurtherSheet[] = []): Workbook {
  return {
    sheets: [
      ...SHEETS.flatMap((name) => {
        const own = change[name];
        return own === null ? [] : [own ? sheetOf(name, own) : unchanged(name)];
      }),
      ...further.map((sheet) => sheetOf(sheet.like, sheet.change ?? {}, sheet)),
    ],
  };
}

/** The scores of a form's indicators printed with so many decimals: a unit that scores in whole points, or in tenths. */
export function allScores(sheet: '1-2' | 'station', decimals: 0 | 1): SheetChange {
  const scores = [...TEMPLATES[sheet].keys].flatMap(([key, address]) => {
    const content = TEMPLATES[sheet].cells.get(address);
    return key.endsWith('.score') && typeof content === 'object' && typeof content.value === 'number'
      ? [[key, num(content.value.toFixed(decimals))] as const]
      : [];
  });
  return Object.fromEntries(scores);
}

/** The amounts of 1-1 rounded to whole 万元, as a unit prints them that has no decimals. */
export function wholeLines(): SheetChange {
  const amounts = [...TEMPLATES['1-1'].keys].flatMap(([key, address]) => {
    const content = TEMPLATES['1-1'].cells.get(address);
    const isAmount = /\.(?:previous|budget|final)$|Investment$/u.test(key);
    return isAmount && typeof content === 'object' && typeof content.value === 'number'
      ? [[key, num(String(Math.round(content.value)))] as const]
      : [];
  });
  return Object.fromEntries(amounts);
}

/** What the clean workbook has in a cell. */
export function contentAt(sheet: SheetName, key: string): Content {
  return TEMPLATES[sheet].cells.get(addressOf(sheet, key)) ?? '';
}
