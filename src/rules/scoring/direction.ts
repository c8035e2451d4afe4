import type { Indicator, Quantity } from '../../forms';
import { isNought } from '../figures/sign';

/** Is more better, is less better, or can it not be told? */
export type Direction = 'positive' | 'reverse' | 'unknown';

// Names of what is to be avoided: a bare number there is a ceiling (src/rules/README.md §2).
const AVOIDED =
  /投诉|事故|信访|上访|时长|等候|等待|故障|差错|失误|违规|违法|违纪|发案|死亡|伤亡|流失|返贫|逾期|超标|能耗|排放|污染(?!防治|治理)|负面|舆情|间隔/u;
// ... unless the name says how much of it was dealt with.
const DEALT_WITH =
  /办结|处理|处置|处罚|查处|查办|查获|破获|侦破|打击|整治|排查|纠正|调解|调处|化解|整改|下降|降低|减少|节约|达标|合格|完成|及时|控制率|满意|处理率|修复率|替代/u;

function isAvoided(name: string): boolean {
  return AVOIDED.test(name) && !DEALT_WITH.test(name);
}

export function isCost(indicator: Indicator): boolean {
  return /成本/u.test(indicator.level2?.text ?? '') || /成本/u.test(indicator.level1?.text ?? '');
}

/** A sum of money by its name; what is less of it may be saved as well as missed. */
export const MONEY_NAME = /(?:资金|经费|费用|投资|支出)(?:金额|总额|额|数)?$|金额$/u;

function isTimeliness(indicator: Indicator): boolean {
  return /时效|进度/u.test(indicator.level2?.text ?? '');
}

/**
 * The direction of a target: its operator's; of a bare number, what its name and place say. Costs, complaints and waiting are ceilings; shares and
 * counts of outputs, benefits and satisfaction are floors; a bare number of days or months says nothing.
 */
export function directionOf(indicator: Indicator, target: Quantity): Direction {
  switch (target.operator) {
    case '>=':
    case '>':
    case '=':
      return 'positive';
    case '<=':
    case '<':
      return 'reverse';
    case undefined:
      return bareDirection(indicator, target);
  }
}

function bareDirection(indicator: Indicator, target: Quantity): Direction {
  const name = indicator.name.raw;
  if (isAvoided(name)) return 'reverse';
  const isShare = target.base === '%';
  // 食品安全事件 0次: what is to be none is to be avoided, unless it is a growth.
  if (isNought(target.number)) return /增|提高|提升|上升|结余/u.test(name) ? 'unknown' : 'reverse';
  if (isCost(indicator)) return isShare || DEALT_WITH.test(name) ? (isShare ? 'positive' : 'unknown') : 'reverse';
  if (isShare) return 'positive';
  if (target.base === '' && MONEY_NAME.test(name)) return 'unknown';
  return isTimeliness(indicator) ? 'unknown' : 'positive';
}
