import { statedAmount, percentOf } from './amount';
import { isMarked } from './form-names';
import type { KnownAmounts } from './known';
import type {
  About,
  AmountFact,
  GrowthStatement,
  ProjectMention,
  RateFact,
  ScoreFact,
  Section,
  ShareStatement,
  Stage,
  SumStatement,
  TextRange,
} from './narrative';
import { bareName, endsLikeProject, isProjectName } from './project-names';
import { isThreePublic, type Scope } from './scope';
import type { TextColumn, TextTable, TableRow } from './table';
import { type NamedRow, type Placed, type ReadRow, stageOf, sumsOf } from './table-sums';

/** What the figures of a table are: what its row names, and which of its figures the head of the column names. */

export interface TableFacts {
  readonly amounts: readonly AmountFact[];
  readonly projects: readonly ProjectMention[];
  readonly sums: readonly SumStatement[];
  readonly growths: readonly GrowthStatement[];
  readonly shares: readonly ShareStatement[];
  readonly rates: readonly RateFact[];
  readonly scores: readonly ScoreFact[];
}

const WHOLE = { about: 'whole', project: null } as const;
const SPENDING: readonly About[] = ['basicExpenditure', 'projectExpenditure'];
const PLANNED: readonly Stage[] = ['budget', 'initial', 'income', 'unstated'];

export class TableReader {
  private readonly amounts: AmountFact[] = [];
  private readonly projects: ProjectMention[] = [];
  private readonly growths: GrowthStatement[] = [];
  private readonly rates: RateFact[] = [];
  private readonly scores: ScoreFact[] = [];
  private readonly shares: {
    readonly part: AmountFact;
    readonly column: TextColumn;
    readonly cell: TextRange;
    readonly percent: RateFact['percent'];
  }[] = [];

  /** Does the table speak of all that the unit has: of what it spends by nature, or of its funds? */
  private readonly isOfUnit: boolean;
  /** Has it rows of what was carried in, or is left? Then 总计 holds them, too. */
  private readonly balances: boolean;

  constructor(
    private readonly text: string,
    private readonly year: number | null,
    private readonly table: TextTable,
    private readonly section: Section,
    private readonly scope: Scope,
    private readonly known: KnownAmounts,
  ) {
    const { project, about, ofItem, ofLevel } = scope;
    const isSpending = (own: About | null) => own !== null && SPENDING.includes(own);
    const isPart = project !== null || (about !== null && !isSpending(about)) || ofItem || ofLevel;
    const leads = table.rows.map(({ lead }) => lead);
    this.isOfUnit = !isPart && leads.some((lead) => lead.unknown === 'none' && (lead.ofFund || isSpending(lead.about)));
    this.balances = leads.some(({ stage }) => stage === 'carryIn' || stage === 'carryOver');
  }

  read(): TableFacts {
    const named = this.table.rows.map((row) => this.name(row));
    const total = this.totalOf(named);
    const totals = named.filter(({ row }) => row.isTotal).length;
    const read = named.map((one): ReadRow => {
      // 收入合计 and 支出合计 above each other: each says itself what it is.
      const isWhole = total.about === null || totals > 1;
      const said = isWhole && one.row.lead.stage !== null && !this.scope.project ? WHOLE : total;
      const own = one.row.isTotal ? { ...one, ...said } : one;
      return { one: own, placed: this.readRow(own) };
    });
    const wholes = totals > 1 ? [] : (read.find(({ one }) => one.row.isTotal)?.placed ?? []);
    return {
      amounts: this.amounts,
      projects: this.projects,
      growths: this.growths,
      rates: this.rates,
      scores: this.scores,
      sums: sumsOf(read, this.range(this.table.rows.at(-1) ?? this.table)),
      shares: this.shares.flatMap(({ part, column, cell, percent }) => {
        const base = wholes.find((whole) => whole.column === column)?.fact;
        return base && base !== part ? [{ part, bases: [base], percent, place: cell, sentence: part.sentence }] : [];
      }),
    };
  }

  private range({ start, end }: { readonly start: number; readonly end: number }): TextRange {
    return { start, end, quote: this.text.slice(start, end) };
  }

  private name(row: TableRow): NamedRow {
    const { label, lead } = row;
    if (row.isTotal) return { row, about: null, project: null };
    if (label.text === '') return { row, about: this.scope.project && 'project', project: this.scope.project };
    const isKnown = lead.about !== null && lead.abouts.length === 1 && lead.unknown === 'none' && !lead.ofFund;
    if (isKnown) return { row, about: lead.about, project: null };
    // "本年收入", "上年结转" beside 基本支出 and 项目支出, or the funds, are the unit's.
    const isOfUnit = lead.stage !== null && lead.unknown === 'none' && !lead.ofProjects && !lead.projectMoney;
    if (isOfUnit && this.isOfUnit && !row.isWithin) return { row, about: 'whole', project: null };
    if (row.isWithin) return { row, about: null, project: null };
    const isName = this.table.ofProjects
      ? endsLikeProject(label.text) || label.text.length >= 4
      : isProjectName(label.text);
    const own = this.scope.project;
    if (own && this.names(own.name, label.text)) return { row, about: 'project', project: own };
    // A fund's report has a table of its projects: those that the forms name are no mere uses.
    const isNoOne = own && !(own.how === 'document' && isMarked(label.text.trimStart()));
    if (!isName || isNoOne || lead.stage !== null) return { row, about: null, project: null };
    const place = this.range(label);
    const project: ProjectMention = { name: place.quote, how: 'labelled', place, section: this.section };
    this.projects.push(project);
    return { row, about: 'project', project };
  }

  private names(name: string, label: string): boolean {
    const [a, b] = [bareName(name), bareName(label)];
    return b.length >= 4 && (a.includes(b) || b.includes(a));
  }

  /** What 合计 is of: of projects 项目支出, of 基本支出 and 项目支出 all, in a project's report the project. */
  private totalOf(named: readonly NamedRow[]): Pick<NamedRow, 'about' | 'project'> {
    const { project } = this.scope;
    if (project) return { about: 'project', project };
    const abouts = named.flatMap(({ about, row }) => (row.isTotal || row.isWithin ? [] : [about]));
    const isAll =
      abouts.includes('projectExpenditure') && abouts.includes('personnel') && abouts.includes('officeExpenses');
    if (isAll || abouts.includes('basicExpenditure')) return { about: 'whole', project: null };
    if (abouts.length > 0 && abouts.every((about) => about === 'project'))
      return { about: 'projectExpenditure', project: null };
    if (abouts.length > 0 && abouts.every((about) => isThreePublic(about)))
      return { about: 'threePublic', project: null };
    return { about: null, project: null };
  }

  private readRow({ row, about, project }: NamedRow): Placed {
    const placed: { column: TextColumn; fact: AmountFact }[] = [];
    this.table.columns.forEach((column, index) => {
      const cell = row.cells[index];
      const figure = cell?.figure;
      if (!cell || !figure) return;
      const place = this.range(cell);
      if (column.kind === 'amount' && figure.unit !== 'percent' && figure.unit !== 'score') {
        const unit = figure.unit === 'money' ? figure.money : column.unit;
        if (unit === undefined) return;
        const fact = this.amount({ row, about, project }, column, place, { ...statedAmount(figure), unit });
        placed.push({ column, fact });
        return;
      }
      const percent = percentOf(figure);
      if (column.kind === 'score' && project && row.cells.length > 0)
        this.scores.push({ score: figure.number, decimals: figure.decimals, project, place });
      else if (column.kind === 'rate') this.rate(placed, column, percent, place);
      else if (column.kind === 'share') {
        const last = placed.at(-1);
        if (last) this.shares.push({ part: last.fact, column: last.column, cell: place, percent });
      } else if (column.kind === 'change' || column.kind === 'growth') this.growth(placed, column, index, row, place);
    });
    return placed;
  }

  private amount(
    { row, about, project }: NamedRow,
    { lead }: TextColumn,
    place: TextRange,
    amount: AmountFact['amount'],
  ): AmountFact {
    const own = row.isTotal
      ? about
      : (about ?? (row.lead.unknown === 'none' && row.lead.stage !== null ? this.ofColumn(lead.about) : null));
    const isOther =
      own === null || lead.ofFund || row.lead.ofFund || (lead.about !== null && about !== null && lead.about !== about);
    // "2022年 | 2023年": what a year has 基本支出 of was spent.
    const isOfYear = lead.year !== null && own !== null && SPENDING.includes(own);
    const said = stageOf(row, lead.stage, this.balances);
    const stage = said ?? this.scope.stage ?? (isOfYear ? 'executed' : 'unstated');
    const isLast = lead.lastYear || row.lead.lastYear;
    const fact: AmountFact = {
      about: isOther ? 'other' : own,
      stage,
      amount,
      approximate: false,
      otherYear: isLast || (lead.year !== null && this.year !== null && lead.year !== this.year),
      ofFund: false,
      project: isOther ? null : own === 'project' ? (project ?? this.scope.project) : null,
      section: this.section,
      label: isOther ? this.text.slice(row.label.start, row.label.end) : '',
      place,
      sentence: this.range(row),
    };
    this.amounts.push(fact);
    this.known.add(fact);
    return fact;
  }

  /** "年初预算数 | 400 | 200": the row says which figure, the column of what. */
  private ofColumn(about: About | null): About | null {
    return about ?? (this.scope.project ? 'project' : null);
  }

  private rate(placed: Placed, { lead }: TextColumn, percent: RateFact['percent'], place: TextRange): void {
    const own = placed.map(({ fact }) => fact).filter(({ otherYear }) => !otherYear);
    const of = lead.rates ?? 'executed';
    const tops = own.filter(({ stage }) => stage === of);
    const bottoms = own.filter(({ stage }) => stage !== of && PLANNED.includes(stage)).reverse();
    const [top] = tops;
    if (!top || bottoms.length === 0) return;
    const { about, project, sentence } = top;
    this.rates.push({ percent, of, about, project, tops, bottoms, loose: false, place, sentence });
  }

  /** "2022年 | 2023年 | 增减额 | 增减率" */
  private growth(placed: Placed, { kind }: TextColumn, index: number, row: TableRow, place: TextRange): void {
    const figure = row.cells[index]?.figure;
    const current = placed.find(({ fact }) => !fact.otherYear)?.fact;
    const base = placed.find(({ fact }) => fact.otherYear)?.fact;
    if (!figure || !current || !base || placed.length !== 2) return;
    const number = figure.number.abs();
    const isChange = kind === 'change' && figure.unit !== 'percent';
    this.growths.push({
      currents: [current],
      base: base.amount,
      baseFact: base,
      change: isChange ? { ...statedAmount(figure), number, unit: current.amount.unit } : null,
      percent: isChange ? null : { ...percentOf(figure), number },
      rises: figure.number.gte(0),
      place,
      sentence: current.sentence,
    });
  }
}
