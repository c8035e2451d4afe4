import type { Item } from './clauses';
import type { About } from './narrative';
import type { SentenceState } from './state';

const PART = /^[\s其中:]*(?:20\d\d年度?)?(车辆)?(购置|运行|运维|维护)(?:维护)?(?:费用?|支出|经费)?(?:支出)?[为\s]*$/u;

/** "公务用车购置及运行费399.90万元（购置118.60万元，运行281.30万元）", "公务用车保有量4辆，运行维护费11.50万元": which part of 公务用车 is named without it. */
export function vehiclesPart(at: SentenceState, { lead, pending, quantity, start }: Item): About | undefined {
  const { plain } = at.reading;
  const [, vehicles, word] = PART.exec(plain.slice(lead.start, lead.end)) ?? [];
  if (word === undefined || lead.about !== null) return undefined;
  // 车辆运行费 below 公务用车 or 三公 is theirs.
  const of = at.groups.at(-1)?.whole.about;
  const isWithin = of === 'vehicles' || (vehicles && (at.scope.about === 'vehicles' || of === 'threePublic'));
  // Behind how many there are, or in the clause before, with nothing else between.
  const before = plain.slice(Math.max(at.sentence.start, start - 24), start);
  const isKept = pending.length === 0 && /公务用车(?:实际)?保有量(?:为|共)?\s*\d+\s*辆[,;]\s*$/u.test(before);
  if (!isWithin && !(isKept && quantity.unit === 'money')) return undefined;
  return word === '购置' ? 'vehiclePurchase' : 'vehicleRunning';
}
