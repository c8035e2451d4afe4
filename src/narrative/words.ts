import type { About, Stage } from './narrative';

/** The vocabulary of the sentences that state amounts, and the words of a stretch of text. */

export type Sense =
  | { readonly kind: 'about'; readonly about: About }
  /** `weak` stages give way to any other: 支出 in 年初预算支出. */
  | { readonly kind: 'stage'; readonly stage: Stage; readonly weak?: boolean; readonly sign?: -1 }
  | { readonly kind: 'filler' }
  /** The department as a whole is meant. */
  | { readonly kind: 'whole' }
  /** Of the whole year; of whatever is spoken of. */
  | { readonly kind: 'time' }
  | { readonly kind: 'fund' }
  /** 其中, 包括 */
  | { readonly kind: 'parts' }
  | { readonly kind: 'each' }
  | { readonly kind: 'sumUp' }
  | { readonly kind: 'lastYear' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'rise' }
  | { readonly kind: 'fall' }
  | { readonly kind: 'share' }
  | { readonly kind: 'rate' }
  | { readonly kind: 'not' }
  /** 项目, 经费: fillers before an amount, endings of a name. */
  | { readonly kind: 'noun' };

export type Word = Sense & { readonly start: number; readonly end: number };
/** Characters that are no word of the vocabulary. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly start: number;
  readonly end: number;
}
export interface Year {
  readonly kind: 'year';
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const about = (name: About): Sense => ({ kind: 'about', about: name });
const stage = (name: Stage, more: { weak?: boolean; sign?: -1 } = {}): Sense => ({
  kind: 'stage',
  stage: name,
  ...more,
});

const VOCABULARY: readonly (readonly [words: string, sense: Sense])[] = [
  ['基本支出', about('basicExpenditure')],
  ['项目支出', about('projectExpenditure')],
  ['人员经费 人员支出 人员类经费 人员类支出', about('personnel')],
  ['公用经费 公用支出 日常公用经费 日常公用支出 公用类经费', about('officeExpenses')],
  ['三公经费 三公 三公费用', about('threePublic')],
  [
    '公务用车购置及运行维护费 公务用车购置和运行维护费 公务用车购置及运行费 公务用车购置及运行维护 公务用车购置和运行费 公务用车购置及维护费 公务用车费 公务用车费用 公务用车经费 公务用车购置及运行维护经费 公务用车购置和维护经费',
    about('vehicles'),
  ],
  ['公务用车购置费 公务用车购置 公车购置费 公车购置 公务用车购置费用', about('vehiclePurchase')],
  [
    '公务用车运行维护费 公务用车运行费 公务用车维护费 公务用车运行维护 公车运行维护费 公车运行费 公务用车运行维护费用 公车运行维护',
    about('vehicleRunning'),
  ],
  [
    '因公出国费 因公出国费用 出国费 出国经费 因公出国经费 因公出国境费 因公出国境费用 因公出国境 因公出国',
    about('travelAbroad'),
  ],
  ['公务接待费 公务接待 接待费 公务接待费用 公务接待经费', about('reception')],
  ['政府性基金 政府性基金预算 政府性基金拨款 政府性基金预算拨款 政府性基金预算财政拨款', about('governmentFunds')],
  ['国有资本经营 国有资本经营预算 国有资本经营预算拨款', about('stateCapital')],
  ['社会保险基金 社会保险基金预算 社保基金 社保基金预算', about('socialInsurance')],
  ['财政专户管理资金 专户非税收入 财政专户资金 纳入专户管理的非税收入拨款 专户管理资金', about('fiscalAccount')],
  ['其他资金 其他资金来源 其他资金收入', about('otherFunds')],
  ['政府采购 政府采购金额', about('procurement')],
  ['一般公共预算 一般公共预算拨款 一般公共预算财政拨款 财政拨款 一般公共财政预算 公共财政预算', { kind: 'fund' }],

  [
    '年初预算 年初预算数 年初部门预算 年初预算批复 年初批复 年初批复预算 年初预算安排 年初预算收入 年初安排 年初预算资金 年初预算批复数 年初预算金额',
    stage('initial'),
  ],
  [
    '调整追加 追加 年中追加 预算追加 追加预算 预算调整 调增 年中调整 预算调增 年中调增 追加调整 调整增加 追加收入 年中追加预算 调整预算增加 追加资金 年中追加资金 年度追加 中途追加 调整追加预算 年中调整追加',
    stage('adjustment'),
  ],
  ['调减 追减 核减 预算调减 年中调减 年中核减', stage('adjustment', { sign: -1 })],
  [
    '全年预算 全年预算数 调整后预算 调整后预算数 调整预算数 调整后全年预算 调整后全年预算数 预算总额 预算总数 年度预算 年度预算数 预算数 支出预算 支出预算数 收入预算 收入预算数 整体支出预算 调整后 最终预算 全年预算总额 预算总计 预算合计 部门预算 部门预算数 调整后的预算 调整后的全年预算 全年预算安排 调整后预算总额 全年预算资金',
    stage('budget'),
  ],
  ['预算 预算安排 预算资金 预算指标 预算金额', stage('budget', { weak: true })],
  // What balances at the foot of a final account (总计) holds more than was received or spent.
  ['预算支出 收入总计 支出总计 收支总计', stage('unstated')],
  [
    '预算收入 总收入 收入合计 收入总额 本年收入 收入 收入决算 决算收入 全年收入 收入总数 收入决算数 总收入合计',
    stage('income'),
  ],
  [
    '总支出 支出合计 支出总额 整体支出 决算支出 支出决算 支出决算数 本年支出 全年支出 实际支出 实际执行 执行数 全年执行数 预算执行 决算 决算数 执行 实际使用 已使用 使用资金 支付 已支付 累计支出 全年执行 实际完成支出 支出总数 实际执行数 全年实际支出 年中执行 已支出 实际列支 预算执行数 全年实际执行 总支出合计 实际支付 资金支出 完成支出 支出数 实际支出数 全年实际支出数 使用',
    stage('executed'),
  ],
  ['支出', stage('executed', { weak: true })],
  [
    '上年结转 年初结转 上年结转结余 上年结余 年初结转和结余 上年结转资金 年初结余 年初结转结余 上年结转和结余 上年度结转 上年末结转 上年结余结转 上年结转收入 上年度结余',
    stage('carryIn'),
  ],
  [
    '结转结余 结余结转 结转和结余 结转及结余 年末结转结余 年末结转 年末结余 结余 结转 结余资金 结转资金 结转下年 年末结转和结余 结余结转资金 结转结余资金 年末结余结转 结转下年资金 年终结余 年末结转资金 年末结余资金 年末滚存结余 结存 结余数',
    stage('carryOver'),
  ],

  [
    '其中 其中包括 包括 包含 主要包括 具体为 分别包括 主要是 主要为 具体包括 具体是 构成为 具体如下 分为',
    { kind: 'parts' },
  ],
  ['分别为 分别是 分别 依次为 分别达', { kind: 'each' }],
  ['合计 共计 总计 合计为 共计为', { kind: 'sumUp' }],
  [
    '上年 去年 上年度 上一年 上一年度 往年 去年同期 上年同期 上年数 上年决算数 上年决算 上年实际 上年度决算数',
    { kind: 'lastYear' },
  ],
  ['比 较 与 相比 同比 环比 相较 对比 比较 相比较 相较于 较之', { kind: 'compare' }],
  ['增加 增长 上升 提高 增加了 增长了 增幅 增长率 增 多 超出 上涨 增幅为 提升', { kind: 'rise' }],
  ['减少 下降 降低 减少了 下降了 减 降幅 下降率 节约 压减 压缩 少 降 缩减 节省', { kind: 'fall' }],
  ['占 占比 占比为 比重', { kind: 'share' }],
  [
    '执行率 预算执行率 支出执行率 预算资金执行率 预算支出执行率 整体支出执行率 资金执行率 资金支出率 预算支出率 预算完成率 支出完成率',
    { kind: 'rate' },
  ],
  ['没有 无 未 不 不涉及 未安排', { kind: 'not' }],

  [
    '整体 部门整体 单位整体 总体 上述 以上 所有 本部门 我部门 我单位 本单位 我局 我办 我中心 我委 本局 本中心 我院 我校 本校 本院 本级 全局 我镇 我乡 本镇 本乡 我街道 全镇 全乡 单位 部门 机关 全部 总',
    { kind: 'whole' },
  ],
  ['全年 全年度 本年 本年度 当年 今年 年度', { kind: 'time' }],
  [
    '为 是 了 的 共 一共 计 达 达到 数 数额 总额 总数 总量 金额 资金 资金总额 额 情况 方面 部分 中 在 至 截至 截止 年底 年末 年终 底 末 累计 实有 到位 到位资金 安排 下达 批复 核定 已 均 即 约 近 超 财政 完成 用于 于 由 和 及 与 、 财政资金 财政局 县财政局 区财政局 市财政局 上级 上级财政 本级财政 县级 区级 市级 省级 中央 中央财政 发生 支 实际 年 月 日 到 经 后 以 其 也 该 此 本 最终 涉及 涉及资金 拨付 预计 编报 编制 编列 申报 纳入 各项 各类 有 ; : ( ) 年初 期末 期初 当期 经费支出 下年 下一年度 继续使用 费用 费用支出 经济科目 科目 决算报表 决算报告 显示 反映 根据 按照 按 全额 仍 尚有 尚 剩余 形成 产生 实现 取得 总共 费 对 共同',
    { kind: 'filler' },
  ],
  ['项目 经费 专项 工程 专项资金 项目资金 专项经费 项目经费 补助 补贴 资金安排', { kind: 'noun' }],
];

const BY_FIRST = new Map<string, { readonly text: string; readonly sense: Sense }[]>();
for (const [words, sense] of VOCABULARY) {
  for (const text of words.split(' ')) {
    const first = text.charAt(0);
    const known = BY_FIRST.get(first);
    if (known) known.push({ text, sense });
    else BY_FIRST.set(first, [{ text, sense }]);
  }
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.text.length - a.text.length);

/** Marks that say nothing of what an amount is about. */
const SILENT: ReadonlySet<string> = new Set([...' \t\n\f\v“”‘’"\'《》「」『』、,;:()-+*·~…/|']);

/** What stands in short brackets and names no figure ("(境)", "(一期)") is passed over. */
function afterBrackets(plain: string, at: number, to: number): number {
  const group = /^\([^()\d]{0,12}\)/u.exec(plain.slice(at, Math.min(to, at + 14)));
  return at + (group?.[0].length ?? 1);
}

/** Years, and the end of one; what was done by another month, or in one, is no figure of the year. */
const DATE = /^(?:((?:19|20)\d\d)年?度?|12月(?:底|末|31[日号])|\d{1,2}[日号])/u;

/**
 * The words from `from` to `to`: the longest of the vocabulary at every place, years, and what lies between as unknown. Marks, blanks and
 * line ends within a word do not part it: “三公”经费, 因公出国（境）费.
 */
export function wordsIn(plain: string, from: number, to: number): readonly (Word | Unknown | Year)[] {
  let text = '';
  const places: number[] = [];
  for (let at = from; at < to;) {
    const character = plain.charAt(at);
    if (SILENT.has(character)) at = character === '(' ? afterBrackets(plain, at, to) : at + 1;
    else {
      text += character;
      places.push(at++);
    }
  }
  const words: (Word | Unknown | Year)[] = [];
  const span = (index: number, length: number) => ({
    start: places[index] ?? from,
    end: (places[index + length - 1] ?? to - 1) + 1,
  });
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const date = code >= 48 && code <= 57 ? DATE.exec(text.slice(at, at + 8)) : null;
    const known = date ? undefined : BY_FIRST.get(text.charAt(at))?.find((word) => text.startsWith(word.text, at));
    const length = date?.[0].length ?? known?.text.length ?? 1;
    const place = span(at, length);
    at += length;
    if (date) {
      const [, year] = date;
      words.push(year === undefined ? { kind: 'filler', ...place } : { kind: 'year', year: Number(year), ...place });
    } else if (known) words.push({ ...known.sense, ...place });
    else {
      const last = words.at(-1);
      if (last?.kind === 'unknown') words[words.length - 1] = { ...last, end: place.end };
      else words.push({ kind: 'unknown', ...place });
    }
  }
  return words;
}
