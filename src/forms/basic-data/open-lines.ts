import type { Entry } from '../sheet/grid';
import type { CellRef } from '../../workbook';
import type { LineRole, UnreadHead } from '../columns';
import type { BasicLine } from '../rows';
import { enumeratorOf } from '../cell/text';
import { OFFICE_DETAIL } from '../vocabulary/labels';
import type { ListedLine, Single } from './line-keys';

/** Lines of 1-1 whose label says nothing: what they are by their place and by the sums, or that it is not understood. */

/** Where a line stands, with its label; one whose label is lost has an empty one. */
export interface LineAt {
  readonly row: number;
  readonly label: Entry;
}

type Part = 'threePublic' | 'projectExpenditure' | 'officeExpenses' | 'procurement' | 'budgetAdjustment';

const AMOUNTS = ['previousFinal', 'budget', 'final'] as const;
type Figures = Pick<BasicLine, (typeof AMOUNTS)[number]>;
/** 专项资金（一个专项一行）: the lines below are its parts, whatever they are called. */
export const LISTED = /[一每]个?(?:专项|项目|条目)?一行|逐项|分项目/u;

export class OpenLines {
  readonly #open = new Map<Part, LineAt[]>();
  readonly #unread: UnreadHead[] = [];

  constructor(
    private readonly single: Record<Single, BasicLine | null>,
    private readonly lists: Record<ListedLine, BasicLine[]>,
    private readonly lineAt: (at: LineAt, name: string, isKnown: boolean) => BasicLine,
  ) {}

  /** A line of that part of the table which no label explains. */
  add(part: Part, at: LineAt): void {
    this.#open.set(part, [...(this.#open.get(part) ?? []), at]);
  }

  /** A row of the table that is blank, where the total of that part stood. */
  lose(part: LineRole, cell: CellRef): void {
    this.#unread.push({ table: 'lines', cell, head: '', couldBe: [part], isLabel: true });
  }

  /** Gives the lines what place and sums decide; what stays open is returned, and its figures are not understood. */
  resolve(): readonly UnreadHead[] {
    this.#threePublic();
    this.#projects();
    this.#listed('maintenanceFunds', 'taskFunds', 'taskProjects');
    this.#earmarked();
    this.#earmarkedBelow();
    this.#office();
    this.#last();
    return this.#unread;
  }

  #of(part: Part): readonly LineAt[] {
    return this.#open.get(part) ?? [];
  }

  #tell({ cell, raw }: Pick<BasicLine['label'], 'cell' | 'raw'>, couldBe: readonly LineRole[]): void {
    this.#unread.push({ table: 'lines', cell, head: raw.trim(), couldBe, isLabel: true });
  }

  /** Nobody can say whether the line is this one. */
  #doubt(at: LineAt, keys: readonly (Single & LineRole)[]): void {
    for (const key of keys) this.single[key] = this.lineAt(at, key, false);
    const [key] = keys;
    const label = key && this.single[key]?.label;
    if (label) this.#tell(label, keys);
  }

  /** 出国, 接待: of the lines one is left, and with it the total is what its parts come to. */
  #threePublic(): void {
    const { threePublic, vehicles, vehiclePurchase, vehicleRunning } = this.single;
    const lacking = (['vehicles', 'travelAbroad', 'reception'] as const).filter(
      (key) => this.single[key] === null && (key !== 'vehicles' || (!vehiclePurchase && !vehicleRunning)),
    );
    const lines = this.#of('threePublic');
    const [at, ...more] = lines;
    const [key, ...others] = lacking;
    // A table with years for lines and projects for columns stands where 项目支出 should.
    if (at && !key && !this.single.projectExpenditure && /项目|[预决]算/u.test(at.label.bare))
      this.#doubt(at, ['projectExpenditure']);
    if (!at || !key) return;
    const car = vehicles ? [vehicles] : [vehiclePurchase, vehicleRunning];
    const known = [...car, this.single.travelAbroad, this.single.reception].filter((line) => line !== null);
    if (more.length === 0 && others.length === 0) {
      const line = this.lineAt(at, key, true);
      if (threePublic && isSum(threePublic, [...known, line])) {
        this.single[key] = line;
        return;
      }
    }
    for (const one of lines) this.#doubt(one, lacking);
  }

  /** Lines right below 项目支出: the one before 运行维护 is 业务工作; where none of the three is named they are projects themselves. */
  #projects(): void {
    const lines = this.#of('projectExpenditure');
    const [at, ...more] = lines;
    if (!at) return;
    if (this.single.maintenanceFunds ?? this.single.earmarked ?? this.single.taskFunds) {
      if (this.single.taskFunds === null && more.length === 0)
        this.single.taskFunds = this.lineAt(at, 'taskFunds', true);
      else for (const one of lines) this.#doubt(one, this.single.taskFunds ? ['maintenanceFunds'] : ['taskFunds']);
      return;
    }
    this.lists.projectSiblings.push(...lines.map((one) => this.lineAt(one, `project ${one.label.bare}`, true)));
  }

  /** 运行维护 whose label is lost stands among the lines below 业务工作. */
  #listed(key: 'maintenanceFunds', above: 'taskFunds', list: 'taskProjects'): void {
    const heading = this.single[above];
    const lines = this.lists[list];
    const [first, ...more] = lines;
    if (this.single[key] !== null || !this.single.earmarked || !first || !heading || isListOf(heading, lines)) return;
    if (more.length === 0) this.single[key] = { ...first, path: key };
    else {
      this.single[key] = unknown(first, key);
      this.#tell(first.label, [key]);
    }
    this.lists[list] = [];
  }

  /** 专项资金 whose label is lost: the lines below it come to what it says. */
  #earmarked(): void {
    if (this.single.earmarked !== null) return;
    const list = this.lists.maintenanceProjects.length > 0 ? 'maintenanceProjects' : 'taskProjects';
    const heading = this.single[list === 'taskProjects' ? 'taskFunds' : 'maintenanceFunds'];
    const lines = this.lists[list];
    const [first, ...rest] = lines;
    if (!first || !heading || isListOf(heading, lines)) return;
    this.lists[list] = [];
    this.single.earmarked =
      rest.length > 0 && isSum(first, rest, false) ? { ...first, path: 'earmarked' } : unknown(first, 'earmarked');
    this.lists.earmarkedProjects = rest;
    if (this.single.earmarked.final.problem === 'notUnderstood') this.#tell(first.label, ['earmarked']);
  }

  /** 专项资金小计 below its projects: what stands above it comes to it in a column, and to no heading of its own. */
  #earmarkedBelow(): void {
    const { earmarked } = this.single;
    const below = this.lists.earmarkedProjects;
    const projects = below.filter(({ label }) => !/[小合]计\s*(?:[(（]|$)/u.test(label.raw));
    if (earmarked && projects.length < below.length) {
      // One sum more: which of the lines it is of is not decided.
      this.single.earmarked = unknown(earmarked, 'earmarked');
      this.lists.earmarkedProjects = projects;
      this.#tell(earmarked.label, ['earmarked']);
    }
    if (!earmarked || below.length > 0) return;
    for (const [list, key] of [
      ['maintenanceProjects', 'maintenanceFunds'],
      ['taskProjects', 'taskFunds'],
    ] as const) {
      const [heading, lines] = [this.single[key], this.lists[list]];
      if (lines.length === 0) continue;
      if (heading && !isListOf(heading, lines) && sums(earmarked, lines).some(([isEqual, sum]) => isEqual && sum > 0)) {
        this.lists.earmarkedProjects = lines;
        this.lists[list] = [];
      }
      return;
    }
  }

  /** 政府采购金额 whose label is lost looks like one more detail of 公用经费. */
  #office(): void {
    const details = this.lists.officeDetails;
    const isKnown = ({ label }: BasicLine) => OFFICE_DETAIL.test(label.value?.replace(/\s+/gu, '') ?? '');
    const strange = details.filter((line) => !isKnown(line));
    const lastKnown = details.reduce((last, line, index) => (isKnown(line) ? index : last), -1);
    const behind = details.slice(lastKnown + 1);
    const lacking = (['procurement', 'budgetAdjustment'] as const).filter((key) => this.single[key] === null);
    if (lacking.length > 0 && lastKnown >= 0 && behind.length > 0) {
      const [first] = behind;
      for (const key of lacking) if (first) this.single[key] = unknown(first, key);
      this.lists.officeDetails = details.map((line) => (behind.includes(line) ? unknown(line, line.path) : line));
      for (const line of behind) this.#tell(line.label, [...lacking, 'officeDetail']);
      return;
    }
    // 水电费 and the like are known by their words only.
    const isNamed = details.some(({ label }) => /水费|电费|水电|差旅/u.test(label.raw));
    if (!isNamed && details.some(isKnown)) for (const line of strange) this.#tell(line.label, ['officeDetail']);
  }

  /** Behind 政府采购金额 stands 预算调整. */
  #last(): void {
    const [at] = this.#of('procurement');
    if (at && this.single.budgetAdjustment === null) this.#doubt(at, ['budgetAdjustment']);
    const [before] = this.#of('budgetAdjustment');
    if (before && this.single.procurement === null) this.#doubt(before, ['procurement']);
  }
}

/** The line with figures that are not understood. */
function unknown(line: BasicLine, path: string): BasicLine {
  const field = (key: (typeof AMOUNTS)[number]): BasicLine['final'] => {
    const { cell, raw } = line[key];
    return { cell, raw, state: 'unreadable', value: null, problem: 'notUnderstood' };
  };
  return { ...line, path, previousFinal: field('previousFinal'), budget: field('budget'), final: field('final') };
}

/** The lines are the heading's own: it says so, was left blank over them, they are counted below its number, or come to it in a column. */
function isListOf({ label, ...heading }: BasicLine, lines: readonly BasicLine[]): boolean {
  const [own, first] = [label, lines[0]?.label].map((one) => enumeratorOf(one?.raw ?? ''));
  return (
    LISTED.test(label.raw) ||
    AMOUNTS.every((key) => heading[key].state === 'blank') ||
    (own && first?.number === 1 && first.style !== own.style) ||
    sums(heading, lines).some(([isEqual, sum]) => isEqual && sum > 0)
  );
}

/** Do the parts come to the whole, in every column that has a whole, and in one at least? Noughts show nothing, unless they may. */
function isSum(whole: BasicLine, parts: readonly BasicLine[], mayBeNought = true): boolean {
  const columns = sums(whole, parts);
  const isNought = AMOUNTS.every((key) => whole[key].value?.number.eq(0) ?? true);
  return columns.length > 0 && columns.every(([isEqual]) => isEqual) && (mayBeNought || !isNought);
}

/** In each column that has a whole: whether the parts come to it, and what they come to. */
function sums(whole: Figures, parts: readonly BasicLine[]): readonly (readonly [isEqual: boolean, sum: number])[] {
  return AMOUNTS.flatMap((key) => {
    const total = whole[key].value?.number;
    if (!total) return [];
    const sum = parts.reduce((so, part) => so + Number(part[key].value?.number.toString() ?? 0), 0);
    // Half a cent each way for every figure that was rounded.
    const isNear = Math.abs(sum - Number(total.toString())) <= 0.006 * (parts.length + 1);
    return [[isNear && (sum > 0 || total.eq(0)), sum] as const];
  });
}
