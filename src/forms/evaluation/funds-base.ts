import type { EvaluationForm } from '../form';
import type { FundsRow } from '../rows';
import type { Entry } from '../sheet/grid';
import type { FundsKey as Key } from '../sheet/heads';

/** Which budget 执行率 divides by. */

export type RateBase = EvaluationForm['rateBase'];

/** The letter or number that marks a head: 年初预算数（A）, 全年执行数C, 全年预算（2）. */
function letterOf(head: Entry | undefined): string | undefined {
  const text = head?.text ?? '';
  return (/\(([A-Za-z\d])\)/u.exec(text) ?? /([A-Za-z])(?:\([^()]*\))?$/u.exec(text))?.[1]?.toUpperCase();
}

/**
 * "执行率（B/A）", "C÷A×100%": by what the rate divides, by the letters that the heads print. Null where they do not tell, and only the budget
 * that is not taken otherwise gives the printed rate.
 */
export function rateBaseOf(
  headOf: (key: Key) => Entry | undefined,
  has: (key: Key) => boolean,
  total: FundsRow | undefined,
): RateBase {
  const rate = headOf('executionRate');
  const divisor = /[A-Za-z\d]\)?[/÷]\(?([A-Za-z\d])/u.exec(rate?.text ?? '')?.[1]?.toUpperCase();
  // A column whose head is lost is there all the same.
  const budgets = (['adjustedBudget', 'initialBudget'] as const).filter(has);
  const lettered = budgets.filter((key) => letterOf(headOf(key)) !== undefined);
  const [said, ...more] = lettered.filter((key) => (rate ? letterOf(headOf(key)) === divisor : has('executionRate')));
  if (said && more.length === 0) return said;
  // Where each other budget has its letter, and it is another, the one without is meant.
  const [open, ...others] = budgets.filter((key) => !lettered.includes(key));
  if (divisor !== undefined && open && others.length === 0 && !said) return open;
  const [base = 'adjustedBudget', other] = budgets;
  // B/A, and A stands in no budget's head, or in both.
  const isLost = rate ? divisor !== undefined : more.length > 0;
  if (!isLost || !other || !total || givesRate(total, base)) return base;
  return givesRate(total, other) || total[other]?.state === 'unreadable' ? null : base;
}

/** Is the printed rate what was spent of this budget, to half a percent? */
function givesRate({ executed, executionRate, ...row }: FundsRow, budget: 'initialBudget' | 'adjustedBudget'): boolean {
  const [spent, planned, rate] = [executed, row[budget], executionRate].map((field) => Number(field?.value?.number));
  return Math.abs(((spent ?? NaN) / (planned ?? NaN)) * 100 - (rate ?? NaN)) < 0.5;
}
