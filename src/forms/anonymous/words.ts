import {
  CAPTION,
  BASIC_LINE,
  BREAKDOWN,
  BUILDING_COLUMN,
  FOOTER_WORDS,
  FUNDS_ROW,
  GOALS,
  OFFICE_DETAIL,
  REASON_BELOW,
  REMARK,
  STAFF,
  SUBTOTAL,
  TITLE,
  TOTAL,
  TOTAL_IN_HEAD,
} from '../vocabulary/labels';
import { FUNDS_PARTS, FUNDS_WORDS, INDICATOR_PARTS, INDICATOR_WORDS, WEAK_NAMES } from '../vocabulary/heads';
import { OTHER_IDENTITY } from '../vocabulary/identity';

/** The words of forms, which say nothing of whose form it is: what an anonymous copy keeps of a text. */

const PATTERNS: readonly RegExp[] = [
  CAPTION,
  FOOTER_WORDS,
  OFFICE_DETAIL,
  REASON_BELOW,
  REMARK,
  SUBTOTAL,
  TOTAL,
  TOTAL_IN_HEAD,
  WEAK_NAMES,
  OTHER_IDENTITY,
  ...[TITLE, STAFF, BASIC_LINE, BUILDING_COLUMN, FUNDS_ROW, BREAKDOWN, GOALS].flatMap((group) =>
    Object.values(group).flat(),
  ),
  ...[...FUNDS_PARTS, ...INDICATOR_PARTS].map(({ parts }) => parts),
];

/** What the patterns of the vocabulary are made of: the words that a label is known by. */
const KNOWN: readonly string[] = [
  ...PATTERNS.flatMap(({ source }) => source.match(/\p{Script=Han}{2,}/gu) ?? []),
  ...[...FUNDS_WORDS, ...INDICATOR_WORDS].map(({ word }) => word),
];

/**
 * Words of budgets and of evaluations that no rule of reading asks for, but that tell what a label means to whoever finds out why it was
 * not read.
 */
const OF_THE_FIELD = `
  年度 年初 年末 全年 本年 上年 当年 预算 决算 预算数 决算数 执行 执行数 执行率 完成 完成率 完成值 指标 指标值 一级 二级 三级 四级 一级指标 二级指标 三级指标
  绩效 自评 评价 评分 得分 分值 权重 满分 扣分 加分 目标 总体目标 年度目标 预期 预期目标 实际 实际完成 情况 完成情况 原因 分析 措施 改进 改进措施 偏差 说明 备注
  产出 产出指标 效益 效益指标 满意度 满意度指标 服务对象 服务对象满意度 受益群众 受益对象 数量 数量指标 质量 质量指标 时效 时效指标 成本 成本指标 经济 经济效益 社会 社会效益
  生态 生态效益 环境 可持续 可持续影响 影响 影响指标 合计 小计 总计 总分 其中 资金 资金总额 财政 财政拨款 拨款 一般公共预算 政府性基金 国有资本经营 社会保险基金 其他资金
  上级 本级 中央 省级 市级 县级 区级 结转 结余 收入 支出 基本支出 项目支出 人员 人员经费 公用经费 专项 经费 项目 名称 单位 部门 主管 主管部门 实施 实施单位 负责人 联系人
  联系电话 电话 填表 填报 填表人 填报人 填报单位 填报日期 日期 签字 签章 盖章 公章 编制 编制数 在职 人数 人员控制率 控制率 三公 三公经费 出国 公务 公务用车 接待 公务接待 运行
  维护 购置 会议费 培训费 差旅费 办公费 水费 电费 楼堂馆所 面积 投资 规模 批复 厉行节约 保障 保障措施 制度 政府采购 采购 金额 数额 调整 增减 变动 变化 比例 比率 比上年
  增长 增长率 下降 下降率 提高 降低 减少 增加 及时 及时率 合格 合格率 达标 达标率 覆盖 覆盖率 准确 准确率 正常 有效 良好 优秀 较好 一般 较差 显著 明显 长期 持续 不断
  基本 达成 全部 部分 未完成 已完成 按时 按期 按计划 大于 等于 小于 不少于 不低于 不超过 不高于 以上 以下 以内 左右 不适用 附件 附表 基础数据表 自评表 基础 数据 整体
  部门整体 部门整体支出 序号 编号 代码 编码 单价 次数 天数 户数 个数 类别 类型 性质 来源 用途 内容 标准 依据 佐证 材料 计算 公式 方法 结论 等级 优 良 中 差 定量 定性 度量 计量单位 度量单位 计量
  控制 控制情况 规模控制率 投资控制率 实际规模 批复规模 预算投资 实际投资 完工 申请 一个 一张 需要 管理 纳入 专户 非税 非税收入 以外 所有 商品 服务 群众 企业 处理 提升 促进
  确保 能力 人均 平均 累计 期末 期初 当期 本期 上期 计划 任务 工作 事项 业务 年份 季度 月度 每年 每月 进度 完整 规范 健全 落实 宣传 培训 建设 检查 督查 次 数
  运算 符号 方向 正向 反向 第三方 元 万元 亿元 万 亿 百分比 百分点
`
  .split(/\s+/u)
  .filter((word) => word !== '');

const SHORT_ALONE = new Set(['优', '良', '中', '差', '元', '万', '亿']);

/** Longest first, so that none is cut short by one that begins it. Single letters count only as a whole cell or as a unit. */
const KEPT: readonly string[] = [...new Set([...KNOWN, ...OF_THE_FIELD])]
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length);

/** Of a measure, behind its number. */
const UNITS = `
  公里 千米 平方米 平方公里 立方米 公顷 千克 公斤 小时 分钟 工作日 个月 人次 人天 车次 场次 批次 户次 件次 元 万元 亿元 万人次 万人 万户 万亩 万个 万 亿 年 月 日 天 周 季度 次 个 人 户 家 项 件 份 台
  辆 套 座 处 条 亩 吨 米 间 场 期 批 篇 本 册 张 只 头 所 村 镇 乡 县 区 名 位 例 起 宗 分 倍 度 级 种 类 栋 幢 盏 株 棵 片 块 支 对 组 班 节 轮 人月 艘 架 门 口 根 台套 台次
`
  .split(/\s+/u)
  .filter((word) => word !== '')
  .sort((a, b) => b.length - a.length);

const LATIN_UNITS = [
  'km',
  'm2',
  'm3',
  'cm',
  'mm',
  'kg',
  'kw',
  'kwh',
  'mb',
  'gb',
  'tb',
  'ha',
  'db',
  'ppm',
  'pm',
  'cod',
  'gdp',
  'app',
  'pdf',
];

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** Words of a narrow head are set letter by letter, with line breaks between them. */
const spaced = (word: string): string => [...word].map(escaped).join(String.raw`\s*`);

/** Alternatives for a pattern. */
export const KEPT_WORDS = KEPT.map(spaced).join('|');
export const KEPT_UNITS = UNITS.map(escaped).join('|');
export const KEPT_LATIN = LATIN_UNITS.join('|');

/** Cells that are nothing but a mark or a grade. */
export function isKeptWhole(text: string): boolean {
  const bare = text.trim();
  return SHORT_ALONE.has(bare) || UNITS.includes(bare) || /^(?:[-—–/、√×○●☑☐□■✓＋+]+|无|是|否)$/u.test(bare);
}
