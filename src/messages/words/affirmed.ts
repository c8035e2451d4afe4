import type { Locale } from '../locale';

const COUNT = '{count}';

/**
 * What is so where a rule has nothing against it, of those whose title names what is wrong: in Chinese, in English. `{count}` is what the rule
 * counted, which is then all its arithmetic.
 */
export const AFFIRMED: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'GEN-03': ['应填的已填', 'Filled in'],
  'GEN-04': ['{count} 个数字能识别', 'Readable figures: {count}'],
  'GEN-05': ['金额单位一致', 'Amounts in one unit'],
  'GEN-06': ['合计行已填', 'Totals filled in'],
  'GEN-07': ['模板内容已清', 'No template left-overs'],
  'GEN-09': ['完成情况不是照抄目标', 'Result in its own words'],
  'GEN-11': ['没有负数，人数是整数', 'No negative amounts, whole people'],
  'GEN-13': ['合计公式的区域完整', 'Totals add up all their parts'],
  'GEN-14': ['没有公式错误值', 'No error values'],
  'B11-02': ['没有超编', 'Within the establishment'],
  'B11-06': ['三公经费没有增加', 'Three public expenses have not risen'],
  'B11-16': ['合计有明细', 'Totals have their details'],
  'B11-17': ['与上年相比变动不大', 'No great change from last year'],
  'B11-18': ['公车与运行费相符', 'Cars have running costs'],
  'B11-19': ['零与空白不混用', 'Noughts and blanks not mixed'],
  'B12-03': ['有执行的都有预算', 'A budget for what was spent'],
  'B12-04': ['执行不超预算', 'Execution within budget'],
  'B12-15': ['扣分的写了原因', 'Deductions have their reasons'],
  'B12-16': ['没有未达标却满分', 'No full marks for missed targets'],
  'B12-17': ['没有达标却扣分', 'No points lost for met targets'],
  'B12-18': ['没有大幅超额，或已说明', 'Not far above target, or explained'],
  'B12-19': ['满分的没有写偏差原因', 'No deviation reason beside full marks'],
  'B12-20': ['偏差原因具体', 'Reasons that say something'],
  'B12-25': ['完成值可核实', 'Actuals that can be verified'],
  'B12-26': ['完成值已填', 'Actual filled in'],
  'B12-27': ['指标值已填', 'Target filled in'],
  'B12-28': ['得分已填', 'Score filled in'],
  'B12-34': ['指标不重复', 'No duplicate indicators'],
  'B12-36': ['不是项项满分', 'Not full marks throughout'],
  'B12-37': ['完成值不全等于目标', 'Not every actual equals its target'],
  'B13-02': ['总额与分项都有数', 'Total and parts both have figures'],
  'X-11': ['指标不是照搬', 'Indicators not copied'],
  'X-18': ['没有事后改定成本目标的迹象', 'No sign of a cost target set afterwards'],
  'X-20': ['执行率与得分相称', 'Scores in keeping with the execution'],
};

/** An outcome that is right, in words. */
interface Affirmation {
  /** The rule's affirmation; '' where its title is one, or says neither. */
  readonly title: string;
  /** What stands beside it; '' where the title says it. */
  readonly arithmetic: string;
}

/** What is so by this rule, with its arithmetic (absent: it has none). */
export function affirmed(locale: Locale, rule: string, arithmetic = ''): Affirmation {
  const words = AFFIRMED[rule]?.[locale === 'zh-CN' ? 0 : 1] ?? '';
  return words.includes(COUNT)
    ? { title: words.replace(COUNT, arithmetic), arithmetic: '' }
    : { title: words, arithmetic };
}
