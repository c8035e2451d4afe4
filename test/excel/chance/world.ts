import { HostBook } from '../../../src/emulator/host/model/book';
import type { HostCell, HostSheet } from '../../../src/emulator/host/model/sheet';
import type { CellContent, Edit } from '../../../src/workbook';
import { edit } from '../edits';
import { book, formLike, sheet } from '../workbooks';

/** The workbook of the trials, and the cells that a fill writes there: of each kind of content one. */
export const START = book(
  sheet('1-1', [
    ['控制率', { value: 0.5454, format: '0.00%' }, ''],
    ['三公经费', { value: '2.80', format: '@' }, { value: 3, formula: '=1+2' }],
    ['其中：基本支出', 101.81, 'A'],
  ]),
  formLike('1-3 甲'),
  formLike('1-3 乙'),
  sheet('说明', [['不要动']]),
);

interface Target {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly after: CellContent;
}
const NUMBER = (value: number): CellContent => ({ value });
export const TARGETS: readonly Target[] = [
  { sheet: 0, row: 0, column: 1, after: NUMBER(0.5455) },
  { sheet: 0, row: 0, column: 2, after: { value: 0.25, format: '0.00%' } },
  { sheet: 0, row: 1, column: 1, after: { value: '2.85' } },
  { sheet: 0, row: 1, column: 2, after: { value: 7, formula: '=B3+1' } },
  { sheet: 0, row: 2, column: 1, after: { value: '=其中：基本支出' } },
  { sheet: 1, row: 1, column: 1, after: NUMBER(5) },
  { sheet: 1, row: 4, column: 3, after: NUMBER(6.5) },
  { sheet: 2, row: 1, column: 1, after: NUMBER(8) },
  { sheet: 2, row: 7, column: 8, after: { value: null } },
];

/** A place that Heji never writes. */
const ELSEWHERE = { sheet: 3, row: 4, column: 1 };

export function contentOf({ value, formula, format }: HostCell): CellContent {
  return {
    value: value === '' && formula === undefined ? null : value,
    format,
    ...(formula === undefined ? {} : { formula }),
  };
}

/** A cell of one of the first sheets: by the sheet's id, which outlives its name. */
export type Place = `${string} ${number},${number}`;

/**
 * The workbook that Excel has open, and another one that has everything a person did to it and nothing that Heji did: what the first has to be
 * like when all was taken back.
 */
export class World {
  readonly real = new HostBook(START);
  private readonly shadow = new HostBook(START);
  private readonly ids = this.real.sheets.map(({ id }) => id);
  /** What a person typed since it was last emptied. */
  readonly typed = new Map<Place, CellContent>();
  private words = 0;
  private names = 0;

  private both(index: number, deed: (sheet: HostSheet, book: HostBook) => void): boolean {
    const id = this.ids[index] ?? '';
    const sheets = [this.real, this.shadow].map((one) => ({ one, found: one.sheet(id) }));
    if (sheets.some(({ found }) => !found)) return false;
    for (const { one, found } of sheets) if (found) deed(found, one);
    return true;
  }

  place(index: number): { readonly sheet: number; readonly row: number; readonly column: number } {
    return TARGETS[index] ?? ELSEWHERE;
  }

  key(index: number): Place {
    const { sheet: at, row, column } = this.place(index);
    return `${this.ids[at] ?? ''} ${row},${column}`;
  }

  /** Types something new. False when the sheet is gone or protected. */
  type(index: number): boolean {
    const { sheet: at, row, column } = this.place(index);
    if (this.real.sheet(this.ids[at] ?? '')?.protected !== false) return false;
    this.words += 1;
    const words = `用户${String(this.words)}`;
    const done = this.both(at, (found, one) => {
      one.enter(found, row, column, words);
    });
    if (done) this.typed.set(this.key(index), { value: words });
    return done;
  }

  /** The sheet of a target goes, gets a new name, changes names with another, is protected or free again. */
  change(kind: 'delete' | 'rename' | 'swap' | 'protect' | 'unprotect', index: number): boolean {
    const { sheet: at } = this.place(index);
    // Something visible has to stay.
    if (kind === 'delete') return at !== 3 && this.both(at, (found, one) => one.remove(found, 'person'));
    if (kind === 'protect' || kind === 'unprotect')
      return this.both(at, (found) => {
        found.protected = kind === 'protect';
      });
    this.names += 1;
    const name = `改名${String(this.names)}`;
    if (kind === 'rename') return this.both(at, (found, one) => one.rename(found, name, 'person'));
    const former = this.real.sheet(this.ids[at] ?? '')?.name;
    const other = this.real.sheet(this.ids[3] ?? '')?.name;
    if (former === undefined || other === undefined || at === 3) return false;
    this.both(3, (found, one) => one.rename(found, name, 'person'));
    this.both(at, (found, one) => one.rename(found, other, 'person'));
    return this.both(3, (found, one) => one.rename(found, former, 'person'));
  }

  unprotectAll(): void {
    for (const [index] of this.ids.entries())
      this.both(index, (found) => {
        found.protected = false;
      });
  }

  now(index: number): CellContent | undefined {
    const { sheet: at, row, column } = this.place(index);
    const found = this.real.sheet(this.ids[at] ?? '');
    return found && contentOf(found.cell(row, column));
  }

  /** The fill of these targets, made from what stands there; each labelled with its target's place in the list. */
  edits(cells: readonly number[]): Edit[] {
    return cells.flatMap((index) => {
      const target = TARGETS[index];
      if (!target) return [];
      const name = this.real.sheet(this.ids[target.sheet] ?? '')?.name ?? '已删除';
      const { format: _format, ...before } = this.now(index) ?? { value: null };
      return [{ ...edit(name, target.row, target.column, before, target.after), label: String(index) }];
    });
  }

  /** In what the workbook differs from one that Heji never wrote to: cells by place, and other things in words. */
  differences(): { readonly cells: Place[]; readonly others: string[] } {
    const cells: Place[] = [];
    const others: string[] = [];
    for (const expected of this.shadow.sheets) {
      const found = this.real.sheet(expected.id);
      if (!found) {
        others.push(`no sheet ${expected.name}`);
        continue;
      }
      if (found.name !== expected.name) others.push(`${expected.name} is named ${found.name}`);
      for (let row = 0; row < 33; row++) {
        for (let column = 0; column < 10; column++) {
          const [is, was] = [found, expected].map((one) => contentOf(one.cell(row, column)));
          const place: Place = `${expected.id} ${row},${column}`;
          // A cell in which a person typed over Heji's content keeps the format it had then.
          const formats =
            typeof was?.value === 'string' && was.value.startsWith('用户') ? [] : [is?.format, was?.format];
          const same = is?.formula === was?.formula && (is?.formula !== undefined || is?.value === was?.value);
          if (!same || formats[0] !== formats[1]) cells.push(place);
        }
      }
    }
    for (const found of this.real.sheets) {
      // A report that was only begun, and could not be taken away either, is a sheet with nothing on it.
      const isOwn =
        [...found.properties.keys()].some((key) => key.startsWith('heji.')) || found.toSheet().cells.size === 0;
      if (!this.shadow.sheet(found.id) && !isOwn) others.push(`a sheet ${found.name} came`);
    }
    return { cells, others };
  }

  /** What stands at a place in the real workbook. */
  at(place: Place): CellContent | undefined {
    const [id = '', address = ''] = place.split(' ');
    const [row = 0, column = 0] = address.split(',').map(Number);
    const found = this.real.sheet(id);
    return found && contentOf(found.cell(row, column));
  }
}
