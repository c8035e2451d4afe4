import type { ColumnRole, Form, ReadColumn, TableName } from '../../src/forms';
import type { CellRef } from '../../src/workbook';
import { FUNDS_WORDS, INDICATOR_WORDS } from '../../src/forms/vocabulary/heads';
import { spotAt, text, type Canvas, type Page } from './canvas';
import { headsOf, rewrite, type Before, type Rewrite } from './rewrite';

/** Heads in other words. */

/** Words that practitioners may well print and that no list of the vocabulary holds. */
const PLAUSIBLE: Readonly<Partial<Record<TableName, Readonly<Partial<Record<ColumnRole, string>>>>>> = {
  indicators: {
    score:
      '自查得分 绩效自评分 本级评分 考核评分 评定得分 部门自评得分 初评得分 赋分结果 考评结果分 自我评分 实评分 得分（S） 自评得分（分） 2023年得分',
    weight:
      '指标权重 权重（%） 标准分数 分值设置 指标分 应得分值 考核分值 基础分 评价分值 分数设置 满分标准 分值（100分）',
    target:
      '年度目标任务 绩效目标 计划目标 目标任务数 年初计划 预计完成值 计划数 年度计划数 指标目标 预期目标值 年初确定目标 批复目标 目标要求 年度指标值（A） 计划完成数',
    actual:
      '完成实绩 全年完成数 年度完成情况 实际达到值 自评实际值 年底完成情况 实绩 实际完成数值 实现情况 截至12月底完成值 落实情况 年末值 实际完成值（B） 实际成效 完成数据',
    level3: '三级绩效目标 绩效目标内容 考核内容 具体内容 指标项 评价内容 考核指标 工作内容 绩效内容 子指标 指标',
    level2: '指标分类 二级分类 指标小类 指标子类',
    level1: '指标类别 一级分类 指标大类 指标维度',
    reason: '备注（未完成原因） 情况说明 扣分说明 存在问题及原因 差距分析 未达标说明 说明 未完成原因分析与改进措施',
    operator: '比较关系 关系符号 指标符',
    unit: '指标计量单位 数值单位 单位名称',
  },
  funds: {
    initialBudget:
      '年初预算批复 预算批复数 年初部门预算数 期初预算数 年初下达数 当年年初预算 年初预算（万元） 年初安排',
    adjustedBudget:
      '年中调整预算 全年预算金额 预算总额 全年下达数 调整后全年预算 追加后预算 本年预算 可用预算 全年预算数（万元） 调整数',
    executed: '全年支出 全年实际支出 实际支出额 累计执行数 支出完成数 全年支付 资金支出 全年执行数（万元） 使用情况',
    executionRate: '完成率 预算完成率 执行比例 执行率（%） 进度 支出完成率',
    weight: '指标权重 标准分数 分值设置 基础分 考核分值',
    score: '自查得分 绩效自评分 本级评分 评定得分 实评分 自我评分',
  },
  identity: {
    project: '项目全称 自评项目 支出项目 专项资金项目名称 资金名称（项目名称）',
    department: '自评部门 部门全称 单位全称 被评价部门',
    authority: '业务主管单位 归口管理部门 行业主管部门 主管单位（盖章） 业务归口科室',
    implementer: '项目承担部门 具体实施部门 责任单位 项目管理单位 建设单位',
  },
  staff: {
    authorisedPosts: '编制 核定人数 编制总数',
    staffInPost: '在职人数 年末实有人数 实有在编',
    controlRate: '控制率（%） 人员控制比例 控制比',
  },
  lines: {
    previousFinal: '上年决算 2022年支出决算',
    budget: '本年预算 当年预算数',
    final: '本年决算 当年决算数',
  },
};

/** Heads that tell nobody anything. */
const MEANINGLESS = ['甲乙丙', '栏次', '（三）', ''];

type Chosen = Pick<ReadColumn, 'table' | 'role'>;

const words = (table: TableName, role: ColumnRole): readonly string[] => PLAUSIBLE[table]?.[role]?.split(' ') ?? [];

/** A column without a head and without content is none. */
function isEmptyBelow(page: Page, row: number, column: number): boolean {
  return [1, 2, 3].every((more) => /^[-—/]*$/u.test(page.spots[row + more]?.[column]?.cell?.text ?? ''));
}

/** A label with nothing beside it before the next label. */
function isWithoutValue(form: Form, page: Page, { row, column }: CellRef): boolean {
  const after = (page.spots[row] ?? []).findIndex(({ cell }, at) => at > column && Boolean(cell?.text.trim()));
  return after < 0 || headsOf(form).some(({ cell }) => cell.row === row && cell.column === after);
}

/** The words are those of a form of 2023: of another year they would say something else. */
const ofYear = (word: string, year: number | null): string =>
  year === null ? word : word.replace(/20\d{2}/u, (one) => String(Number(one) + year - 2023));

/** Every head of that role, of every form. */
function rename(canvas: Canvas, before: Before, { table, role }: Chosen, word: string): boolean {
  let changed = false;
  for (const form of before.forms) {
    for (const column of headsOf(form)) {
      if (column.table !== table || column.role !== role) continue;
      const { sheet, row, column: at } = column.cell;
      const spot = spotAt(canvas.page(sheet), row, at);
      // A label that shares its cell with its value keeps it.
      if (table === 'identity' && /[:：]\S/u.test(spot.cell?.text ?? '')) continue;
      if (!spot.cell || column.head === word || (word === '' && isEmptyBelow(canvas.page(sheet), row, at))) continue;
      // Nor is a label without words and without a value one.
      if (table === 'identity' && MEANINGLESS.includes(word) && isWithoutValue(form, canvas.page(sheet), column.cell))
        continue;
      // Letters in a head say what 执行率 divides: another word says it with the same.
      const letters = /[（(]?[A-Z](?:[/÷][A-Z])?[)）]?$/u.exec(column.head)?.[0] ?? '';
      const before = spot.cell;
      const own = ofYear(word, form.year);
      spot.cell = word === '' ? undefined : text(`${own}${letters}`);
      // A merge that was filled holds the head in each of its cells.
      for (let next = at + 1; canvas.page(sheet).spots[row]?.[next]?.cell?.value === before.value; next++)
        spotAt(canvas.page(sheet), row, next).cell = spot.cell;
      changed = true;
    }
  }
  return changed;
}

const ROLES: readonly Chosen[] = Object.entries(PLAUSIBLE).flatMap(([table, roles]) =>
  Object.keys(roles).map((role) => ({ table: table as TableName, role: role as ColumnRole })),
);

export const synonyms: readonly Rewrite[] = [
  ...INDICATOR_WORDS.filter(({ role }) => role !== 'aside').map(({ word, role }) =>
    rewrite('head of the vocabulary', `indicators ${role} ${word}`, (canvas, before) =>
      rename(canvas, before, { table: 'indicators', role }, word),
    ),
  ),
  ...FUNDS_WORDS.filter(({ role }) => role !== 'aside').map(({ word, role }) =>
    rewrite('head of the vocabulary', `funds ${role} ${word}`, (canvas, before) =>
      rename(canvas, before, { table: 'funds', role }, word),
    ),
  ),
];

export const plausible: readonly Rewrite[] = ROLES.flatMap((chosen) =>
  words(chosen.table, chosen.role).map((word) =>
    rewrite('head in no list', `${chosen.table} ${chosen.role} ${word}`, (canvas, before) =>
      rename(canvas, before, chosen, word),
    ),
  ),
);

export const meaningless: readonly Rewrite[] = ROLES.flatMap((chosen) =>
  MEANINGLESS.map((word) =>
    rewrite(
      word === '' ? 'head taken out' : 'head that says nothing',
      `${chosen.table} ${chosen.role} ${word}`,
      (canvas, before) => rename(canvas, before, chosen, word),
    ),
  ),
);

/** How a head is written: blanks, lines, brackets and letters in it. */
const SPELLINGS: Readonly<Record<string, (head: string) => string>> = {
  'blanks between': (head) => [...head].join(' '),
  'wide blanks': (head) => [...head].join('　'),
  'two lines': (head) => `${head.slice(0, 2)}\n${head.slice(2)}`,
  'a colon': (head) => `${head}：`,
  numbered: (head) => `1.${head}`,
  starred: (head) => `*${head}`,
  'in brackets': (head) => `【${head}】`,
  'a remark': (head) => `${head}（必填）`,
};

export const spellings: readonly Rewrite[] = Object.entries(SPELLINGS).map(([name, spell]) =>
  rewrite('heads written otherwise', name, (canvas, before) => {
    let changed = false;
    for (const form of before.forms) {
      for (const { cell } of headsOf(form)) {
        const spot = spotAt(canvas.page(cell.sheet), cell.row, cell.column);
        if (typeof spot.cell?.value !== 'string') continue;
        spot.cell = text(spell(spot.cell.value));
        changed = true;
      }
    }
    return changed;
  }),
);
