import type { BasicTable } from './basic-table';
import { isBuildingsHead } from './buildings';
import { LISTED_LINES, SINGLE_LINES, type ListedLine, type Single } from './line-keys';
import { OpenLines, type LineAt } from './open-lines';
import { rowsOf, type Block } from '../sheet/blocks';
import type { AmountField } from '../cell/field';
import type { BasicDataForm } from '../form';
import type { UnreadHead } from '../columns';
import type { BasicLine } from '../rows';
import { blankEntry } from '../sheet/entry';
import { placeIn, type Column, type Entry } from '../sheet/grid';
import { BASIC_LINE, FOOTER_WORDS, OFFICE_START, REMARK } from '../vocabulary/labels';
import { readAmount } from '../cell/read-amount';
import { readText, sharedField } from '../cell/read-field';
import { enumeratorOf, isBlank, textOf } from '../cell/text';
import { notUnderstood } from '../sheet/not-understood';

/** The lines of 1-1's 经费控制情况. */

export type BasicLines = Pick<BasicDataForm, Single | ListedLine> & {
  /** Lines that were not understood. */
  readonly unread: readonly UnreadHead[];
  /** Last row of the lines; undefined without any. */
  readonly last: number | undefined;
};

/** Which labels may stand in which part of the table; a label of a later part opens it. */
const THREE_PUBLIC = ['travelAbroad', 'reception', 'vehicles', 'vehiclePurchase', 'vehicleRunning'] as const;
const VEHICLES_AND_ABROAD = [
  BASIC_LINE.vehicles,
  BASIC_LINE.vehiclePurchase,
  BASIC_LINE.travelAbroad,
  BASIC_LINE.reception,
];
const PROJECTS = ['taskFunds', 'maintenanceFunds', 'earmarked'] as const;
const OPENERS = ['threePublic', 'projectExpenditure', 'officeExpenses', 'procurement', 'budgetAdjustment'] as const;
type Part = (typeof OPENERS)[number];

/** A row that only says that more rows may follow. */
const PLACEHOLDER = /^(?:[….·\-—/]+|x{2,}|指标\d*|)$/iu;

/** Reads the lines below the table's head; all are null and empty when there is no table. */
export function parseLines(block: Block, table: BasicTable | undefined): BasicLines {
  const reader = new LineReader(block, table);
  if (table) reader.readAll(table);
  for (const beside of table?.beside ?? []) reader.readAll(beside);
  return reader.result();
}

class LineReader {
  readonly #single = Object.fromEntries(SINGLE_LINES.map((key) => [key, null])) as Record<Single, BasicLine | null>;
  readonly #lists = Object.fromEntries(LISTED_LINES.map((key) => [key, []])) as unknown as Record<
    ListedLine,
    BasicLine[]
  >;
  readonly #paths = new Map<string, number>();
  #part: Part | undefined;
  /** The list that lines without a heading of their own go into, inside 项目支出. */
  #list: ListedLine | undefined;
  /** Number of the last line of that list, when its lines are numbered. */
  #numbered: { number: number; style: string } | undefined;
  #last: number | undefined;
  /** The row that ends the lines, and behind which column the table begins: another one may stand on its left. */
  #end = Infinity;
  #before = -1;
  /** Of tables beside each other: which one a label is of. */
  readonly #tables = new Map<Entry, BasicTable>();
  readonly #open: OpenLines;

  constructor(
    private readonly block: Block,
    private table: BasicTable | undefined,
  ) {
    this.#open = new OpenLines(this.#single, this.#lists, (at, name, isKnown) =>
      this.#lineAt(at.row, at.label, name, isKnown),
    );
  }

  result(): BasicLines {
    const unread = this.table?.doubtful === true ? [] : this.#open.resolve();
    return { ...this.#single, ...this.#lists, unread, last: this.#last };
  }

  readAll(table: BasicTable): void {
    this.table = table;
    const columns = [table.previousFinal ?? table.budget, table.budget, table.final];
    const firstValue = table.left;
    const lastValue = table.beside || this.#before >= 0 ? Math.max(...columns.map(({ right }) => right)) : Infinity;
    const lines: { readonly row: number; readonly label: Entry }[] = [];
    for (const row of rowsOf(this.block, table.headRow + 1, this.#end - 1)) {
      const all = this.block.grid
        .entries(row)
        .filter((entry) => entry.column > this.#before && entry.column <= lastValue);
      if (isBuildingsHead(all)) {
        this.#end = row;
        break;
      }
      const entries = all.filter((entry) => entry.right < firstValue);
      const label = labelAmong(entries) ?? (entries.length === 0 ? this.#namelessAt(row, all, firstValue) : undefined);
      // The head again, on the next page.
      if (!label || this.block.roles.some((at) => at.role === 'closed' && at.row === row)) continue;
      const says = (pattern: RegExp) => entries.some((entry) => pattern.test(entry.bare));
      const ends = [BASIC_LINE.buildings, BASIC_LINE.thrift, FOOTER_WORDS].some(says);
      if (ends || (says(REMARK) && !this.#goesOnBelow(row, firstValue))) {
        this.#end = row;
        break;
      }
      if (says(REMARK)) continue;
      this.#tables.set(label, table);
      lines.push({ row, label });
    }
    this.#before = lastValue;
    lines.forEach(({ row, label }, index) => this.#read(row, label, lines[index + 1]?.label));
  }

  /** A remark that somebody put between the lines is no end of them: below it a line of the form stands with its figures. */
  #goesOnBelow(remark: number, firstValue: number): boolean {
    return rowsOf(this.block, remark + 1).some((row) => {
      const all = this.block.grid.entries(row);
      const label = labelAmong(all.filter((entry) => entry.right < firstValue));
      const isLine = label && SINGLE_LINES.some((key) => BASIC_LINE[key].test(label.bare));
      return isLine && all.some(({ cell, column }) => column >= firstValue && typeof cell.value === 'number');
    });
  }

  /** A line of figures whose label is lost stands for the label; not one that a label above is merged down to. */
  #namelessAt(row: number, entries: readonly Entry[], firstValue: number): Entry | undefined {
    const { grid } = this.block;
    if (!entries.some(({ cell, text }) => typeof cell.value === 'number' || /^\d[\d.,]*$/u.test(text)))
      return undefined;
    const column = Math.max(0, firstValue - 1);
    for (let at = this.#before + 1; at <= column; at++) {
      const { cell } = grid.at(row, at);
      if (cell && !isBlank(textOf(cell))) return undefined;
    }
    return blankEntry(row, this.#before + 1, column);
  }

  #read(row: number, label: Entry, next: Entry | undefined): void {
    const text = label.bare;
    const at: LineAt = { row, label };
    const named = OPENERS.find((key) => BASIC_LINE[key].test(text) && this.#single[key] === null);
    const opener = named ?? this.#openedByNext(label, next);
    if (!opener) this.#openLost(row, label);
    if (opener) {
      this.#set(opener, row, label);
      this.#part = opener;
    } else if (
      BASIC_LINE.basic.test(text) ||
      (BASIC_LINE.people.test(text) && /公用|工资|对个人/u.test(next?.bare ?? ''))
    ) {
      // What stands below it is part of none of the others, till the next of them begins.
      this.#part = undefined;
    } else if (this.#part === 'threePublic') {
      const known = THREE_PUBLIC.find((key) => BASIC_LINE[key].test(text) && this.#single[key] === null);
      const line = known ?? this.#besidePurchase(row, next);
      if (line) this.#set(line, row, label);
      else if (!isPlaceholder(label) && !this.#isThreePublic(label)) this.#open.add('threePublic', at);
    } else if (this.#part === 'projectExpenditure') {
      this.#readProject(row, label);
    } else if (isPlaceholder(label)) {
      return;
    } else if (this.#part === 'officeExpenses') {
      this.#add('officeDetails', row, label, `officeExpenses ${text}`);
      this.#open.add('officeExpenses', at);
    } else if (this.#part) this.#open.add(this.#part, at);
  }

  /**
   * Whatever it is called, a line is what stands above the first of its parts: 三公经费 above 公务用车, 项目支出 above 业务工作经费, 公用经费
   * above 办公经费.
   */
  #openedByNext(label: Entry, next: Entry | undefined): Part | undefined {
    if (!next || next.row > label.bottom + 1) return undefined;
    const opens = (key: Part, parts: readonly RegExp[]) =>
      this.#single[key] === null &&
      parts.some((part) => part.test(next.bare)) &&
      !parts.some((part) => part.test(label.bare));
    if (this.#part === undefined) return opens('threePublic', VEHICLES_AND_ABROAD) ? 'threePublic' : undefined;
    if (this.#part === 'threePublic')
      return opens('projectExpenditure', [BASIC_LINE.taskFunds]) && !this.#isThreePublic(label)
        ? 'projectExpenditure'
        : undefined;
    return this.#part === 'projectExpenditure' && opens('officeExpenses', [OFFICE_START])
      ? 'officeExpenses'
      : undefined;
  }

  /** The first of a part's lines, below a row that is blank: there its total stood, and has neither label nor figures any more. */
  #openLost(row: number, label: Entry): void {
    const opens = (key: Part, parts: readonly RegExp[]) =>
      this.#single[key] === null && this.#part !== key && parts.some((part) => part.test(label.bare));
    const part =
      this.#part === undefined && opens('threePublic', VEHICLES_AND_ABROAD)
        ? 'threePublic'
        : this.#part === 'threePublic' && opens('projectExpenditure', [BASIC_LINE.taskFunds])
          ? 'projectExpenditure'
          : this.#part === 'projectExpenditure' &&
              /^\s*其中/u.test(label.raw) &&
              opens('officeExpenses', [OFFICE_START])
            ? 'officeExpenses'
            : undefined;
    if (!part) return;
    this.#part = part;
    const { grid } = this.block;
    if (row - 1 > (this.table?.headRow ?? row) && grid.entries(row - 1).length === 0)
      this.#open.lose(part, grid.ref({ row: row - 1, column: label.column }));
  }

  #isThreePublic(label: Entry): boolean {
    return THREE_PUBLIC.some((key) => BASIC_LINE[key].test(label.bare));
  }

  /** Whatever they are called, the line above 公车购置 is the sum of both, the line below it 公车运行维护. */
  #besidePurchase(row: number, next: Entry | undefined): Single | undefined {
    const { vehicles, vehiclePurchase, vehicleRunning } = this.#single;
    if (vehicleRunning === null && vehiclePurchase?.label.cell.row === row - 1) return 'vehicleRunning';
    const isAbove = next !== undefined && /^\s*其中/u.test(next.raw) && BASIC_LINE.vehiclePurchase.test(next.bare);
    return vehicles === null && vehiclePurchase === null && isAbove ? 'vehicles' : undefined;
  }

  #readProject(row: number, label: Entry): void {
    const text = label.bare;
    const known = PROJECTS.find((key) => BASIC_LINE[key].test(text) && this.#single[key] === null);
    if (known) {
      this.#set(known, row, label);
      this.#list = LIST_OF[known];
      this.#numbered = undefined;
    } else if (isPlaceholder(label)) {
      return;
    } else if (this.#isSibling(label)) {
      this.#add('projectSiblings', row, label, `project ${text}`);
      this.#list = 'siblingProjects';
      this.#numbered = undefined;
    } else if (this.#list) {
      this.#numbered = enumeratorOf(label.raw);
      this.#add(this.#list, row, label, `project ${text}`);
    } else this.#open.add('projectExpenditure', { row, label });
  }

  /** "4、其他资金" after "3、专项资金" is a line of its own level; the 4th of numbered 专项 below it is not. */
  #isSibling(label: Entry): boolean {
    const heading = this.#single.earmarked && enumeratorOf(this.#single.earmarked.label.raw);
    const here = enumeratorOf(label.raw);
    if (!heading || here?.style !== heading.style) return false;
    const goesOn = this.#numbered?.style === here.style && here.number === this.#numbered.number + 1;
    return !goesOn && here.number === heading.number + this.#lists.projectSiblings.length + 1;
  }

  #set(key: Single, row: number, label: Entry): void {
    this.#single[key] = this.#lineAt(row, label, key);
  }

  #add(list: ListedLine, row: number, label: Entry, path: string): void {
    this.#lists[list].push(this.#lineAt(row, label, path));
  }

  /** Two lines may bear one name; a field path names one place. */
  #lineAt(row: number, label: Entry, name: string, isKnown = true): BasicLine {
    const { grid } = this.block;
    const count = (this.#paths.get(name) ?? 0) + 1;
    this.#paths.set(name, count);
    this.#last = Math.max(this.#last ?? row, row);
    const table = this.#tables.get(label) ?? this.table;
    const amount = (column: Column | undefined): AmountField => {
      const place = column
        ? placeIn(grid, row, column)
        : { ref: grid.ref({ row, column: label.right + 1 }), cell: undefined };
      if (table?.doubtful === true || !isKnown) return notUnderstood(place);
      return readAmount(place.ref, place.cell, table?.unit ?? '万元');
    };
    return {
      path: count > 1 ? `${name} (${count})` : name,
      label: readText(grid.ref(label), label.raw),
      previousFinal: table && !table.previousFinal ? sharedField(grid.ref(label)) : amount(table?.previousFinal),
      budget: amount(table?.budget),
      final: amount(table?.final),
    };
  }
}

/** A line without a label is none: it holds figures. */
const isPlaceholder = (label: Entry): boolean => label.raw !== '' && PLACEHOLDER.test(label.bare);

const LIST_OF = {
  taskFunds: 'taskProjects',
  maintenanceFunds: 'maintenanceProjects',
  earmarked: 'earmarkedProjects',
} as const satisfies Record<(typeof PROJECTS)[number], ListedLine>;

/** The last text left of the figures; where that only says 合计, the one before it ("三公经费 ｜ 合计"). */
function labelAmong(entries: readonly Entry[]): Entry | undefined {
  const texts = entries.filter((entry) => typeof entry.cell.value === 'string' && !/^\d{1,3}[.、]?$/u.test(entry.text));
  const last = texts.at(-1);
  return last && /^(?:合计|小计|总计|金额)$/u.test(last.bare) ? (texts.at(-2) ?? last) : last;
}
