import type { Notice, OpenSum, OwnWay, UnreadColumn } from '../rules';
import { a1, columnName } from '../workbook';
import type { Locale } from './locale';
import { roleName, tableName } from './column-names';
import { counted } from './english';

/** What a person reads of what was not understood, or was checked by a form's own method. */

/** What was not understood or not checked: all but what was checked by a form's own method. */
export function openPoints(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(({ kind }) => kind !== 'ownMethod');
}

/** What was checked by a form's own method instead of the profile's. */
export function ownMethods(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(({ kind }) => kind === 'ownMethod');
}

type PlainWay = Exclude<OwnWay['way'], 'reverse' | 'bands' | 'overshoot' | 'explain'>;

/** A column as it is named in a sentence: its letter, the name of its table and its head ('' for none). */
interface NamedColumn {
  readonly column: string;
  readonly table: string;
  readonly head: string;
}

/** The words of notices in one language; `names` are those of what a column may be. */
interface NoticeTexts {
  readonly heading: string;
  readonly openSum: Readonly<Record<OpenSum['why'], (row: string) => string>>;
  readonly uncalculated: (count: number) => string;
  readonly ownMethod: (ways: readonly string[]) => string;
  readonly plain: Readonly<Record<PlainWay, string>>;
  readonly reverse: Readonly<Record<'linear' | 'ratio' | 'zero', string>>;
  readonly bands: (achieved: string, partly: string) => string;
  readonly overshoot: (limit: string) => string;
  readonly explain: (below: string) => string;
  /** "指标表的 H 列（单位考评）没有认出，可能是得分；需要得分的核对没有进行…": what happened, what it means, what next; the head as printed. */
  readonly column: (column: NamedColumn, names: readonly string[]) => string;
  /** A rate whose head says what it is, while the budgets lack the letters that it divides by. */
  readonly rateWithoutBase: (column: NamedColumn) => string;
  /** A column that is left out because a user said so. */
  readonly aside: (column: NamedColumn) => string;
  /** Something was told of a column, and is not believed. */
  readonly refused: (role: string) => string;
  /** Of a label whose value stands beside it; '' where the label is lost and its place is blank. */
  readonly label: (cell: string, label: string, names: readonly string[]) => string;
}

const TEXTS: Readonly<Record<Locale, NoticeTexts>> = {
  'zh-CN': {
    heading: '没有核对的地方',
    openSum: {
      unclearPlace: (row) =>
        `看不出“${row}”是资金总额的分项还是上面一行的“其中”，总额与分项没有核对（无法核对），空着的总额也不代填。请用缩进、“其中：”或编号写明，再校验。`,
      struckOut: (row) =>
        `“${row}”的合计划了横线（不适用），它的各项却有数，合计没有核对（无法核对）。请填上合计；确不适用的，把各项也划去。`,
      toldAgainst: (row) =>
        `指定了“${row}”属于哪一行，但金额大于那一行，或者它上面没有那一行，所以没有照办，仍按表上的缩进、“其中”和编号核对。请核对金额，或撤销这个指定。`,
      elsewhere: (sheet) =>
        `像是工作表“${sheet}”上 1-1 的后半部分，没有并作一张表，两处之间的合计没有核对（无法核对）。请移到一张工作表上再校验。`,
    },
    uncalculated: (count) =>
      `有 ${count} 个公式没有算过（由程序写出，没有在 Excel 里计算），与它们有关的核对没有进行（无法核对）。请在 Excel 里打开并保存一次，再校验。`,
    ownMethod: (ways) => `按本表所印方法核对：${ways.join('；')}。`,
    plain: {
      initialBase: '执行率 = 全年执行数 ÷ 年初预算数',
      converted: '得分取折算得分',
      rescaled: '不适用的指标不计，其余折算到 100 分',
      steps: '定量指标按表上的分档或扣分办法',
      execution: '执行率得分按表上的分档或扣分办法',
      rows: '各行按自己的评分标准',
      adjustment: '预算有调整的须说明',
    },
    reverse: {
      linear: '反向指标得分 = 分值 ×（1 − 超出指标值的比例）',
      ratio: '反向指标得分 = 分值 × 指标值 ÷ 实际完成值',
      zero: '反向指标得分 = 未达到不得分',
    },
    bands: (achieved, partly) => `定性指标分档 100%–${achieved}、${achieved}–${partly}、${partly}–0`,
    overshoot: (limit) => `完成指标值 ${limit} 以上的要说明`,
    explain: (below) => `执行率低于 ${below}% 的须说明`,
    column: ({ column, table, head }, names) => {
      const what = `${table}表的 ${column} 列（${head || '没有列头'}）没有认出`;
      return names.length === 0
        ? `${what}，没有参与核对；其他各列不受影响。`
        : `${what}，可能是${names.join('或')}；需要${names.join('、')}的核对没有进行（无法核对）。请核对列头，改成表样上的名称后再校验。`;
    },
    rateWithoutBase: ({ column, head }) =>
      `看不出 ${column} 列（${head}）除以哪一个预算数，执行率没有核对（无法核对）。请在预算数的列头写明字母。`,
    aside: ({ column, table, head }) => `${table}表的 ${column} 列（${head || '没有列头'}）由用户指定为不参与核对。`,
    refused: (role) => `指定为“${role}”没有照办：列中内容不像${role}，或者另有一列的列头就是${role}。`,
    label: (cell, label, names) => {
      const what = label === '' ? `${cell} 处没有标签，旁边的内容没有认出` : `${cell} 的“${label}”没有认出`;
      if (names.length === 0) return `${what}，没有参与核对。`;
      const next = label === '' ? '请按表样补上名称后再校验' : '请改成表样上的名称后再校验';
      return `${what}，可能是${names.join('或')}；需要${names.join('、')}的核对没有进行（无法核对）。${next}。`;
    },
  },
  'en-US': {
    heading: 'What was not checked',
    openSum: {
      unclearPlace: (row) =>
        `Nothing tells whether “${row}” is a part of the total or of the row above it: the total was not checked against its parts, and a blank one is not filled in. Show it by indent, 其中 or numbering and check again.`,
      struckOut: (row) =>
        `The total “${row}” is struck out as not applicable while its parts have figures: it was not checked. Fill it in, or strike out the parts as well.`,
      toldAgainst: (row) =>
        `It was told which row “${row}” is a part of, but its amounts exceed that row or no such row stands above it: it is read by its indent, 其中 and numbering all the same. Check the amounts, or take back what was told.`,
      elsewhere: (sheet) =>
        `It looks like the rest of form 1-1 on the sheet “${sheet}” and was not read as part of it: no total was checked across the two. Move it onto one sheet and check again.`,
    },
    uncalculated: (count) =>
      `${counted(count, 'formula was', 'formulas were')} never calculated (written by a program, not by Excel); what needs such a value was not checked. Open the workbook in Excel, save it once and check again.`,
    ownMethod: (ways) => `Checked by the method that this form prints: ${ways.join('; ')}.`,
    plain: {
      initialBase: 'execution rate = executed ÷ initial budget',
      converted: 'the converted score is the score',
      rescaled: 'what does not apply is left out, the rest is scaled to 100',
      steps: 'quantitative indicators by the steps or deductions of the form',
      execution: 'the execution rate by the steps or deductions of the form',
      rows: 'each row by its own rule of scoring',
      adjustment: 'any change of the budget is to be explained',
    },
    reverse: {
      linear: 'reverse indicators: weight × (1 − share above target)',
      ratio: 'reverse indicators: weight × target ÷ actual',
      zero: 'reverse indicators: nothing when missed',
    },
    bands: (achieved, partly) => `qualitative bands 100%–${achieved}, ${achieved}–${partly}, ${partly}–0`,
    overshoot: (limit) => `${limit} of the target and more is to be explained`,
    explain: (below) => `execution below ${below}% is to be explained`,
    column: ({ column, table, head }, names) => {
      const what = `Column ${column} (${head || 'no head'}) of the ${table} table was not understood`;
      return names.length === 0
        ? `${what} and was left out; the other columns are not affected.`
        : `${what}; it may be: ${names.join(' or ')}. What needs ${names.join(', ')} was not checked. Give the column the head of the blank form and check again.`;
    },
    rateWithoutBase: ({ column, head }) =>
      `Column ${column} (${head}) does not tell which budget it divides by, so the rate was not checked. Give the heads of the budgets their letters.`,
    aside: ({ column, table, head }) =>
      `Column ${column} (${head || 'no head'}) of the ${table} table is left out because a user said so.`,
    refused: (role) =>
      `Told to be “${role}”, which was not done: what stands in it is nothing of the kind, or another head says it. `,
    label: (cell, label, names) => {
      const what =
        label === ''
          ? `What stands beside ${cell} has no label and was not understood`
          : `“${label}” in ${cell} was not understood`;
      if (names.length === 0) return `${what}; it was not checked.`;
      return `${what}; it may be: ${names.join(' or ')}. What needs ${names.join(', ')} was not checked. Give it the label of the blank form and check again.`;
    },
  },
};

/** What stands above the notices of a check, for those who cannot see that they belong together. */
export function noticesHeading(locale: Locale): string {
  return TEXTS[locale].heading;
}

function shortened(words: string): string {
  return words.replace(/\s+/gu, '').slice(0, 40);
}

/** What happened, what it means, what next; `locale` decides the language. */
export function noticeText(locale: Locale, notice: Notice): string {
  const texts = TEXTS[locale];
  switch (notice.kind) {
    case 'unreadColumn':
      return columnText(locale, notice);
    case 'openSum':
      return texts.openSum[notice.why](shortened(notice.row));
    case 'ownMethod':
      return texts.ownMethod(notice.ways.map((way) => wayText(texts, way)));
    case 'uncalculated':
      return texts.uncalculated(notice.count);
  }
}

const percent = (share: number): string => `${share}%`;

function wayText(texts: NoticeTexts, way: OwnWay): string {
  switch (way.way) {
    case 'reverse':
      return texts.reverse[way.method];
    case 'bands':
      return texts.bands(percent(way.achieved * 100), percent(way.partly * 100));
    case 'overshoot':
      return texts.overshoot(percent(Math.round(way.limit * 1000) / 10));
    case 'explain':
      return texts.explain(way.below);
    default:
      return texts.plain[way.way];
  }
}

function columnText(locale: Locale, { cell, head, table, unchecked, told, isLabel }: UnreadColumn): string {
  const texts = TEXTS[locale];
  const names = unchecked.map((role) => roleName(locale, role));
  const column = { column: columnName(cell.column), table: tableName(locale, table), head: shortened(head) };
  if (told === 'aside' && unchecked.length === 0) return texts.aside(column);
  const said = told ? texts.refused(roleName(locale, told)) : '';
  if (table === 'identity' || isLabel) return said + texts.label(a1(cell.row, cell.column), column.head, names);
  // A head that says what it is: only the letters of the budgets are missing.
  if (head.includes('执行率') && unchecked.includes('executionRate')) return texts.rateWithoutBase(column);
  return said + texts.column(column, names);
}
