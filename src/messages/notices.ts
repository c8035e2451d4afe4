import type { TableName } from '../forms';
import type { Notice, OpenSum, OwnWay, UnreadColumn } from '../rules';
import { a1, columnName } from '../workbook';
import type { Locale } from './locale';
import { roleName, tableName } from './column-names';

/** What a person reads of what was not understood, or was checked by a form's own method. */

/** What was not understood or not checked: all but what was checked by a form's own method. */
export function openPoints(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(({ kind }) => kind !== 'ownMethod');
}

/** What was checked by a form's own method instead of the profile's. */
export function ownMethods(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(({ kind }) => kind === 'ownMethod');
}

/** What stands above the notices of a check, for those who cannot see that they belong together. */
export function noticesHeading(locale: Locale): string {
  return locale === 'zh-CN' ? '没有核对的地方' : 'What was not checked';
}

const OPEN_SUMS: Readonly<Record<Locale, Readonly<Record<OpenSum['why'], (row: string) => string>>>> = {
  'zh-CN': {
    unclearPlace: (row) =>
      `看不出“${row}”是资金总额的分项还是上面一行的“其中”，总额与分项没有核对（无法核对），空着的总额也不代填。请用缩进、“其中：”或编号写明，再校验。`,
    struckOut: (row) =>
      `“${row}”的合计划了横线（不适用），它的各项却有数，合计没有核对（无法核对）。请填上合计；确不适用的，把各项也划去。`,
    toldAgainst: (row) =>
      `指定了“${row}”属于哪一行，但金额大于那一行，或者它上面没有那一行，所以没有照办，仍按表上的缩进、“其中”和编号核对。请核对金额，或撤销这个指定。`,
  },
  'en-US': {
    unclearPlace: (row) =>
      `Nothing tells whether “${row}” is a part of the total or of the row above it: the total was not checked against its parts, and a blank one is not filled in. Show it by indent, 其中 or numbering and check again.`,
    struckOut: (row) =>
      `The total “${row}” is struck out as not applicable while its parts have figures: it was not checked. Fill it in, or strike out the parts as well.`,
    toldAgainst: (row) =>
      `It was told which row “${row}” is a part of, but its amounts exceed that row or no such row stands above it: it is read by its indent, 其中 and numbering all the same. Check the amounts, or take back what was told.`,
  },
};

function shortened(words: string): string {
  return words.replace(/\s+/gu, '').slice(0, 40);
}

/** What happened, what it means, what next; `locale` decides the language. */
export function noticeText(locale: Locale, notice: Notice): string {
  if (notice.kind === 'unreadColumn') return columnText(locale, notice);
  if (notice.kind === 'openSum') return OPEN_SUMS[locale][notice.why](shortened(notice.row));
  if (notice.kind === 'ownMethod') {
    const ways = notice.ways.map((way) => wayText(locale, way));
    return locale === 'zh-CN'
      ? `按本表所印方法核对：${ways.join('；')}。`
      : `Checked by the method that this form prints: ${ways.join('; ')}.`;
  }
  const count = String(notice.count);
  return locale === 'zh-CN'
    ? `有 ${count} 个公式没有算过（由程序写出，没有在 Excel 里计算），与它们有关的核对没有进行（无法核对）。请在 Excel 里打开并保存一次，再校验。`
    : `${count} ${notice.count === 1 ? 'formula was' : 'formulas were'} never calculated (written by a program, not by Excel); what needs ${notice.count === 1 ? 'it' : 'them'} was not checked. Open the workbook in Excel, save it once and check again.`;
}

const REVERSE: Readonly<Record<Locale, Readonly<Record<'linear' | 'ratio' | 'zero', string>>>> = {
  'zh-CN': {
    linear: '分值 ×（1 − 超出指标值的比例）',
    ratio: '分值 × 指标值 ÷ 实际完成值',
    zero: '未达到不得分',
  },
  'en-US': {
    linear: 'weight × (1 − share above target)',
    ratio: 'weight × target ÷ actual',
    zero: 'nothing when missed',
  },
};

const PLAIN: Readonly<
  Record<Locale, Readonly<Record<Exclude<OwnWay['way'], 'reverse' | 'bands' | 'overshoot' | 'explain'>, string>>>
> = {
  'zh-CN': {
    initialBase: '执行率 = 全年执行数 ÷ 年初预算数',
    converted: '得分取折算得分',
    rescaled: '不适用的指标不计，其余折算到 100 分',
    steps: '定量指标按表上的分档或扣分办法',
    execution: '执行率得分按表上的分档或扣分办法',
    rows: '各行按自己的评分标准',
    adjustment: '预算有调整的须说明',
  },
  'en-US': {
    initialBase: 'execution rate = executed ÷ initial budget',
    converted: 'the converted score is the score',
    rescaled: 'what does not apply is left out, the rest is scaled to 100',
    steps: 'quantitative indicators by the steps or deductions of the form',
    execution: 'the execution rate by the steps or deductions of the form',
    rows: 'each row by its own rule of scoring',
    adjustment: 'any change of the budget is to be explained',
  },
};

function wayText(locale: Locale, way: OwnWay): string {
  const isChinese = locale === 'zh-CN';
  switch (way.way) {
    case 'reverse':
      return `${isChinese ? '反向指标得分 = ' : 'reverse indicators: '}${REVERSE[locale][way.method]}`;
    case 'bands': {
      const [achieved, partly] = [`${String(way.achieved * 100)}%`, `${String(way.partly * 100)}%`];
      return isChinese
        ? `定性指标分档 100%–${achieved}、${achieved}–${partly}、${partly}–0`
        : `qualitative bands 100%–${achieved}, ${achieved}–${partly}, ${partly}–0`;
    }
    case 'overshoot': {
      const limit = `${String(Math.round(way.limit * 1000) / 10)}%`;
      return isChinese ? `完成指标值 ${limit} 以上的要说明` : `${limit} of the target and more is to be explained`;
    }
    case 'explain':
      return isChinese ? `执行率低于 ${way.below}% 的须说明` : `execution below ${way.below}% is to be explained`;
    default:
      return PLAIN[locale][way.way];
  }
}

/**
 * "H 列（单位考评）没有认出，可能是得分；与它有关的核对没有进行，请看列头是否写全。": what happened, what it means, what next. `locale` decides the
 * language, the head is quoted as printed.
 */
function columnText(locale: Locale, { cell, head, table, unchecked, told, isLabel }: UnreadColumn): string {
  const column = columnName(cell.column);
  const names = unchecked.map((role) => roleName(locale, role));
  const quoted = shortened(head);
  if (told === 'aside' && unchecked.length === 0) return asideText(locale, column, table, quoted);
  const said = told ? refusedText(locale, roleName(locale, told)) : '';
  if (table === 'identity' || isLabel) return said + labelText(locale, a1(cell.row, cell.column), quoted, names);
  // A head that says what it is: only the letters of the budgets are missing.
  const isRate = head.includes('执行率') && unchecked.includes('executionRate');
  if (locale === 'zh-CN') {
    if (isRate)
      return `看不出 ${column} 列（${quoted}）除以哪一个预算数，执行率没有核对（无法核对）。请在预算数的列头写明字母。`;
    const what = `${said}${tableName(locale, table)}表的 ${column} 列（${quoted === '' ? '没有列头' : quoted}）没有认出`;
    return names.length === 0
      ? `${what}，没有参与核对；其他各列不受影响。`
      : `${what}，可能是${names.join('或')}；需要${names.join('、')}的核对没有进行（无法核对）。请核对列头，改成表样上的名称后再校验。`;
  }
  if (isRate)
    return `Column ${column} (${quoted}) does not tell which budget it divides by, so the rate was not checked. Give the heads of the budgets their letters.`;
  const what = `${said}Column ${column} (${quoted === '' ? 'no head' : quoted}) of the ${tableName(locale, table)} table was not understood`;
  return names.length === 0
    ? `${what} and was left out; the other columns are not affected.`
    : `${what}; it may be: ${names.join(' or ')}. What needs ${names.join(', ')} was not checked. Give the column the head of the blank form and check again.`;
}

/** A column that is left out because a user said so. */
function asideText(locale: Locale, column: string, table: TableName, head: string): string {
  return locale === 'zh-CN'
    ? `${tableName(locale, table)}表的 ${column} 列（${head === '' ? '没有列头' : head}）由用户指定为不参与核对。`
    : `Column ${column} (${head === '' ? 'no head' : head}) of the ${tableName(locale, table)} table is left out because a user said so.`;
}

/** Something was told of a column, and is not believed. */
function refusedText(locale: Locale, role: string): string {
  return locale === 'zh-CN'
    ? `指定为“${role}”没有照办：列中内容不像${role}，或者另有一列的列头就是${role}。`
    : `Told to be “${role}”, which was not done: what stands in it is nothing of the kind, or another head says it. `;
}

/** The same of a label whose value stands beside it; '' where the label is lost and its place is blank. */
function labelText(locale: Locale, cell: string, label: string, names: readonly string[]): string {
  if (locale === 'zh-CN') {
    const what = label === '' ? `${cell} 处没有标签，旁边的内容没有认出` : `${cell} 的“${label}”没有认出`;
    const next = label === '' ? '请按表样补上名称后再校验' : '请改成表样上的名称后再校验';
    return `${what}，可能是${names.join('或')}；需要${names.join('、')}的核对没有进行（无法核对）。${next}。`;
  }
  const what =
    label === ''
      ? `What stands beside ${cell} has no label and was not understood`
      : `“${label}” in ${cell} was not understood`;
  return `${what}; it may be: ${names.join(' or ')}. What needs ${names.join(', ')} was not checked. Give it the label of the blank form and check again.`;
}
