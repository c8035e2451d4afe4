import { wordsFor, type Parts, type Word } from './words';

/** The heads of the tables of 1-2 and 1-3, with where each was seen. */

/** What a head of the indicator table heads; `aside` is a column that no check needs. */
export type IndicatorRole =
  'level1' | 'level2' | 'level3' | 'operator' | 'unit' | 'target' | 'actual' | 'weight' | 'score' | 'reason' | 'aside';

/** What a head of the funds block heads. */
export type FundsRole =
  'initialBudget' | 'adjustedBudget' | 'executed' | 'executionRate' | 'weight' | 'score' | 'reason' | 'aside';

const SCORES = [
  ...wordsFor('score', '湖南、安徽、四川、山西、云南', '得分'),
  ...wordsFor('score', '湖南衡山', '自评得分'),
  ...wordsFor(
    'score',
    'usage',
    '自评分 自评分值 自评分数 评分 评分值 实得分 实得分值 实际得分 单位自评得分 单位评分 自评打分 打分 得分值 得分情况',
  ),
  ...wordsFor('score', 'usage', '评价得分 考核得分 考评得分 指标得分 绩效得分 最终得分 单项得分 分数 自评结果得分'),
] as const;

const CONVERTED = wordsFor('score', 'usage', '折算得分 加权得分 换算得分 折合得分 权重得分 折算分 加权分');

const WEIGHTS = [
  ...wordsFor('weight', '湖南、安徽、云南', '分值'),
  ...wordsFor('weight', '四川青神', '权重'),
  ...wordsFor(
    'weight',
    'usage',
    '指标分值 标准分 标准分值 满分 满分值 应得分 权数 权重分值 分值权重 设定分值 分值设定 赋分 配分 基准分 总分值 权重分',
  ),
] as const;

const REASONS = [
  ...wordsFor('reason', '湖南、安徽池州、安徽金寨、云南南华', '偏差原因分析及改进措施'),
  ...wordsFor('reason', '安徽萧县', '未完成原因及拟采取的改进措施'),
  ...wordsFor('reason', '四川青神', '未完成原因分析'),
  ...wordsFor('reason', 'schema（转移支付）', '未完成原因和改进措施'),
  ...wordsFor(
    'reason',
    'usage',
    '偏差原因 偏差分析 原因分析 未完成原因 扣分原因 扣分理由 改进措施 整改措施 差异原因 原因 偏差说明',
  ),
] as const;

export const INDICATOR_WORDS: readonly Word<IndicatorRole>[] = [
  ...wordsFor('level1', '湖南、安徽、四川、山西、云南、湖北', '一级指标'),
  ...wordsFor('level1', 'usage', '一级 1级指标 一级绩效指标 指标一级 第一级指标 一级指标名称'),
  ...wordsFor('level2', '湖南、安徽、四川、山西、云南、湖北', '二级指标'),
  ...wordsFor('level2', 'usage', '二级 2级指标 二级绩效指标 指标二级 第二级指标 二级指标名称'),
  ...wordsFor('level3', '湖南、安徽、四川、山西、云南、湖北', '三级指标'),
  ...wordsFor(
    'level3',
    'usage',
    '三级 3级指标 三级绩效指标 指标三级 第三级指标 三级指标名称 指标名称 指标内容 三级指标内容 四级指标',
  ),
  ...wordsFor('operator', '四川青神、云南永德', '指标性质'),
  ...wordsFor('operator', 'usage', '指标方向 运算符 运算符号 性质 计算符号 比较符号 指标值符号 符号 方向'),
  ...wordsFor('unit', '四川青神、云南永德', '度量单位'),
  ...wordsFor('unit', 'usage', '计量单位 计算单位 指标单位 单位'),
  ...wordsFor('target', '湖南、安徽、山西、云南', '年度指标值'),
  ...wordsFor('target', '四川青神、云南永德', '指标值'),
  ...wordsFor('target', '湖北黄冈', '年初目标值'),
  ...wordsFor(
    'target',
    'usage',
    '目标值 标准值 计划值 预期值 预期指标值 年度目标值 绩效目标值 绩效指标值 计划指标值 设定值 年初设定值 年初指标值',
  ),
  ...wordsFor(
    'target',
    'usage',
    '计划完成值 应完成值 应完成 批复值 批复指标值 全年目标值 全年指标值 指标目标值 年度指标 年度目标 指标目标 目标 计划完成情况 年初计划值',
  ),
  ...wordsFor('actual', '湖南、安徽、山西、云南、湖北', '实际完成值'),
  ...wordsFor('actual', '安徽萧县', '全年实际值'),
  ...wordsFor('actual', '四川青神', '完成值'),
  ...wordsFor('actual', 'schema（转移支付）', '全年实际完成值'),
  ...wordsFor(
    'actual',
    'usage',
    '实际值 业绩值 完成情况 实际完成情况 实现值 实际完成 完成结果 年度完成值 全年完成值 指标完成值 达成值 自评完成值 实际完成数 实际实现值',
  ),
  ...wordsFor(
    'actual',
    'usage',
    '指标实际值 指标完成情况 年度实际值 实际达成值 绩效完成值 执行值 完成数 实际情况 自评值 全年完成情况',
  ),
  ...WEIGHTS,
  ...SCORES,
  ...CONVERTED,
  ...REASONS,
  ...wordsFor(
    'aside',
    'usage',
    '备注 序号 编号 评分标准 评分方法 评分依据 评分说明 评价标准 评分细则 计分方法 得分计算方法 得分依据 得分说明 计算方法',
  ),
  ...wordsFor(
    'aside',
    'usage',
    '指标解释 指标说明 指标描述 指标类型 数据来源 佐证材料 证明材料 责任科室 责任单位 完成率 完成比例 完成程度 是否完成 偏差率 偏离度 偏差度',
  ),
  ...wordsFor('aside', 'usage', '上年完成值 上年实际值 上年指标值 复核得分 抽查得分 得分率 得分系数'),
];

/**
 * Words that name the indicators where no column of 三级指标 does; elsewhere they head the whole block (绩效指标 left of 一级指标). Of
 * several the last before the values counts.
 */
export const WEAK_NAMES = /^(?:具体|绩效|明细|考核|评价|年度绩效|主要|项目|细化)?指标(?:名称|内容)?$/u;

/** What makes a column of words of what would be points: 得分计算方法, 评分标准, 得分说明. */
const METHOD = /方法|标准(?!分|值)|依据|说明|办法|规则|公式|细则|原则|理由|过程|要点|解释|来源|材料|佐证|口径/u;

/** Another year's column: 上年完成值, 历史值. A year in digits is held against the form's own. */
export const OTHER_YEAR = /上年|上一年|去年|往年|前年|历史|基期|前三年|近三年|同期|下年|次年/u;

/** In order: the first that fits is meant. */
export const INDICATOR_PARTS: readonly Parts<IndicatorRole>[] = [
  { role: 'aside', parts: OTHER_YEAR },
  {
    role: 'aside',
    parts:
      /(?:偏差|偏离)(?:率|度|程度|幅度|值|比)|完成率|完成比|完成程度|完成百分|是否|复核|核查|抽查|专家|财政.{0,4}(?:得分|评分)|等级|^序|编号|责任|科室/u,
    except: /原因/u,
  },
  {
    role: 'reason',
    parts: /原因|改进措施|整改|未完成.*(?:说明|分析)|偏差|未达标|差异|差距|(?:扣分|失分|情况)说明|存在.{0,3}问题/u,
    except: /完成情况/u,
  },
  { role: 'aside', parts: METHOD },
  { role: 'level1', parts: /^(?:一级|1级|Ⅰ级)/u },
  { role: 'level2', parts: /^(?:二级|2级|Ⅱ级)/u },
  { role: 'level3', parts: /^(?:三级|3级|Ⅲ级)|^指标(?:名称|内容)/u },
  { role: 'operator', parts: /^指标(?:性质|方向)|运算符|(?:计算|比较|指标值?)符号/u },
  { role: 'unit', parts: /(?:度量|计量|计算)单位/u },
  {
    role: 'weight',
    parts: /标准分|满分|应得分|权重(?!得分)|权数|(?:^|[^评得])分值|分数设[置定]|赋分|配分/u,
    except: /得分率|结果|实际/u,
  },
  { role: 'score', parts: /得分|评分|打分|自评.{0,2}分|分数|结果分|赋分/u, except: /得分率|应得/u },
  {
    role: 'target',
    parts: /计划完成|应完成|(?:指标|目标|标准|计划|预期|设定|批复)(?:值|数|量)/u,
    except: /实际|全年完成|(?:^|[^划应])完成值|单位|符号/u,
  },
  {
    role: 'actual',
    parts:
      /(?:完成|实际|实现|达成|业绩|执行)(?:指标|目标|绩效)?(?:值|情况|结果|数|量)|^(?:全年|年度|本年|截至.*)?(?:实际|完成)(?:完成|值)?$/u,
  },
];

export const FUNDS_WORDS: readonly Word<FundsRole>[] = [
  ...wordsFor('executionRate', '湖南、安徽、山西、云南', '执行率'),
  ...wordsFor('executionRate', '四川青神', '预算执行率'),
  ...wordsFor('executionRate', 'usage', '资金执行率 执行进度 支付率 支出进度 支出率 使用率 资金支付率'),
  ...wordsFor('initialBudget', '湖南、安徽、山西、云南', '年初预算数'),
  ...wordsFor('initialBudget', '四川青神', '年初预算'),
  ...wordsFor(
    'initialBudget',
    'usage',
    '年初预算安排 年初批复数 年初部门预算 年初数 初始预算 批复预算 年初预算批复数 年初安排数 年初预算金额',
  ),
  ...wordsFor('adjustedBudget', '湖南、安徽、山西、云南', '全年预算数'),
  ...wordsFor('adjustedBudget', '湖北黄冈', '预算数'),
  ...wordsFor('adjustedBudget', '云南', '批复金额'),
  ...wordsFor('adjustedBudget', '四川青神', '调整后预算数'),
  ...wordsFor(
    'adjustedBudget',
    'usage',
    '年度预算数 本年预算数 调整预算 调整预算数 调整后预算 预算金额 预算安排 全年预算 年度预算资金 年度预算 预算安排数 全年安排数 资金规模 预算规模 资金额度 预算总额',
  ),
  ...wordsFor('executed', '湖南、安徽、山西、云南', '全年执行数'),
  ...wordsFor('executed', '湖北黄冈', '执行数'),
  ...wordsFor('executed', '四川青神', '预算执行数'),
  ...wordsFor(
    'executed',
    'usage',
    '决算数 支出数 实际支出数 实际支出 全年支出数 支出金额 执行金额 资金使用数 实际使用数 使用数 支付数 实际执行数 累计支出 累计支付数 决算金额',
  ),
  ...WEIGHTS,
  ...SCORES,
  ...CONVERTED,
  ...REASONS,
  ...wordsFor('aside', 'usage', '备注 序号 编号 资金来源 资金性质 来源 单位 计量单位 是否超支 得分率'),
  ...wordsFor('aside', 'usage', '预算调整 预算调整数 预算追加 预算申报数'),
  ...wordsFor('aside', '陕西、辽宁', '完成情况 主要内容 对应项目 项目级次'),
];

/** In order: the first that fits is meant. */
export const FUNDS_PARTS: readonly Parts<FundsRole>[] = [
  { role: 'aside', parts: OTHER_YEAR, except: /结转|结余/u },
  // 执行率权重, 执行率得分: points of the rate, not the rate.
  { role: 'weight', parts: /(?:执行|支付|支出|使用)(?:率|进度).{0,3}(?:分值|权重|权数|满分|标准分)/u },
  { role: 'score', parts: /(?:执行|支付|支出|使用)(?:率|进度).{0,3}(?:得分|评分|自评分)/u },
  { role: 'executionRate', parts: /执行率|执行进度|支付率|支出率|支付进度|支出进度|使用率/u },
  { role: 'reason', parts: /原因|偏差|说明/u, except: /得分|评分/u },
  { role: 'aside', parts: METHOD },
  { role: 'aside', parts: /结余|结转|到位|追加(?!后)/u },
  { role: 'aside', parts: /(?:时间|日期)$|文号/u },
  // 一季度支出 … 四季度支出 beside 全年执行数 (陕西).
  { role: 'aside', parts: /[一二三四1-4]季度|[上下]半年/u, except: /累计|[至到—-][一二三四1-4]季度/u },
  { role: 'weight', parts: /标准分|满分|应得分|权重(?!得分)|权数|(?:^|[^评得])分值/u },
  { role: 'score', parts: /得分|评分|自评.{0,2}分/u },
  { role: 'initialBudget', parts: /^[年期]初|^初始预算|^批复预算|[年期]初(?:预算|批复)/u },
  {
    role: 'executed',
    parts:
      /执行(?:数|金额|额)|^(?:全年|实际|预算|资金|年度|累计|本年)*(?:支出|执行|使用|支付)(?:数|额|金额|总额)?$|决算数?$|^支出(?:数|金额)|(?:支出|使用|支付)(?:数|金额)/u,
    except: /率|预算支出$/u,
  },
  {
    role: 'adjustedBudget',
    parts: /^(?:全年|年度|本年)预算(?!申请|资金申请|执行)|^调整|^预算(?:数|金额|安排|资金)|^全年安排|预算数$/u,
    except: /申请|执行/u,
  },
];
