import type { RegisteredRule } from '../../../rules';
import type { TextRule } from '../../../rules/text';
import type { Added, RuleTexts, Worded } from '../rule-texts';

const own = {
  'GEN-10': {
    title: '序号、引号、错别字',
    messages: {
      numbering: '正文的序号不连续：“{found}”处应为“{expected}”（共 {count} 处）。',
      unclosedText: '正文里“{found}”的 {pair} 没有成对。',
      typoText: '正文里“{found}”应为“{expected}”。',
    },
  },
  'X-01': {
    title: '人数与正文一致',
    messages: {
      posts: '正文的编制数是 {expected}，1-1 填 {found}。',
      staff: '正文的在职人数是 {expected}，1-1 填 {found}。',
    },
  },
  'X-02': {
    title: '项目预算跨表一致',
    messages: {
      text: '正文里“{project}”的预算是 {expected}，表中填 {found}。',
      textWhole: '正文的项目支出预算是 {expected}，1-1 项目支出的预算填 {found}。',
    },
  },
  'X-03': {
    title: '项目支出各表一致',
    messages: {
      text: '正文的项目支出是 {expected}，表中是 {figures}。',
      textProject: '正文里“{project}”支出 {expected}，表中填 {found}。',
    },
  },
  'X-04': {
    title: '项目与自评表一一对应',
    messages: {
      spelling: '项目名称写法不一：表中是“{expected}”，另有 {found}。',
      onlyText: '正文写到项目“{project}”，表中没有这个项目。',
      notInText: '表中有项目“{project}”，正文没有写到。',
    },
  },
  'X-05': {
    title: '总支出与正文一致',
    messages: {
      fail: '全年执行数 {found} 与正文总支出 {expected} 不同。',
      basic: '1-2 的基本支出 {found} 与正文 {expected} 不同。',
    },
  },
  'X-06': {
    title: '预算与正文一致',
    messages: {
      initial: '年初预算数 {found} 与正文 {expected} 不同。',
      adjusted: '全年预算数 {found} 与正文 {expected} 不同。',
      adjustment: '全年预算减年初预算是 {found}，正文的调整追加是 {expected}。',
    },
  },
  'X-08': {
    title: '政府性基金与正文一致',
    messages: {
      none: '正文说没有政府性基金，1-2 却填 {found}。',
      amount: '正文的政府性基金是 {expected}，1-2 填 {found}。',
    },
  },
  'X-09': {
    title: '三公经费与正文一致',
    messages: { fail: '“{line}”在正文是 {expected}，1-1 填 {found}。' },
  },
  'X-13': {
    title: '项目个数、总分、等级与正文一致',
    messages: {
      count: '正文说有 {expected} 个项目，自评表有 {found} 张（1-1 有 {lines} 行）。',
      score: '正文的得分是 {expected}，表中总分是 {found}。',
      grade: '正文的等级是“{expected}”，表中是“{found}”。',
      partial: '“{heading}”只写了 {found} 个项目，另一处写了 {expected} 个，少了：{missing}。',
    },
  },
  'X-14': {
    title: '结转结余',
    messages: {
      whole: '正文写结转结余 {found}，收入减支出却是 {expected}。',
      overspent: '正文的支出 {found} 大于全年预算（应 {expected}）。',
      more: '正文写结转结余 {found}，预算减支出只有 {expected}。',
      project: '正文里“{project}”结余 {found}，按金额减支出应为 {expected}。',
      projects: '正文写结转结余 {found}，其中项目（{projects}）的结余就有 {sum}。',
      form: '正文写结转结余 {found}，1-2 全年预算减执行数是 {expected}，请说明。',
    },
  },
  'X-15': {
    title: '正文的算式',
    messages: {
      sum: '正文各项之和是 {expected}，合计却写 {found}，差 {difference}。',
      exceeds: '正文“其中”各项之和 {expected} 大于合计 {found}，差 {difference}。',
      counts: '正文说共 {found} 个，所分各类之和却是 {expected} 个。',
      growth: '正文的增减幅度写 {found}，按金额算应为 {expected}。',
      growthTruncated: '正文的增减幅度 {found} 是截断，四舍五入应为 {expected}。',
      change: '正文写 {found}，按增减额算应为 {expected}。',
      share: '正文的占比写 {found}，按金额算应为 {expected}。',
      shareTruncated: '正文的占比 {found} 是截断，四舍五入应为 {expected}。',
      task: '正文写完成任务的 {found}，任务数取整数时最接近的是 {expected}，请核实。',
      rate: '正文的执行率写 {found}，按金额算应为 {expected}。',
      projects: '正文各项目支出之和是 {expected}，项目支出却写 {found}。',
      twice: '正文前后不一：一处写 {expected}，另一处写 {found}。',
    },
  },
  'X-16': {
    title: '结论与指标相符',
    messages: { fail: '正文说全部完成绩效目标，1-2 却有 {count} 项指标未达标：{indicators}。' },
  },
  'X-17': {
    title: '与上年表一致',
    messages: { text: '正文说的上年数是 {expected}，上年表是 {found}：请核对两年的口径和数。' },
  },
} as const satisfies RuleTexts;

/** Rules on the report's text and on last year's workbook; where a rule between the forms has the same id, the messages that the text adds. */
export const texts: Worded<Added<TextRule, RegisteredRule>, typeof own> = own;

/** One case with numbers for each rule that only the text or last year's workbook brings. */
export const examples: Readonly<Record<Exclude<TextRule, Pick<RegisteredRule, 'id'>>['id'], string>> = {
  'X-01': '正文编制 11 人、实有 6 人，1-1 填 11、6',
  'X-06': '正文年初预算 78.98、调整追加 22.83，1-2 填 78.98、101.81',
  'X-08': '正文“没有政府性基金收入”，1-2 政府性基金拨款 0',
  'X-09': '正文三公经费支出 5.80，1-1 三公经费决算 5.80',
  'X-13': '正文“涉及项目2个”，1-3 只有一张',
  'X-14': '收入 101.81 − 支出 107.28 = −5.47，正文写结余结转 0',
  'X-15': '101.81 + 5.47 = 107.28',
  'X-16': '正文“全部完成绩效目标”，指标却有 99% 未达 100%',
};
