import type { ShareStatement } from '../../narrative';
import { basicSide, departmentSide, projectsSide } from '../across/project-expenditure';
import type { Outcome } from '../engine/finding';
import type { Case } from '../engine/rule';
import { inWan, single } from '../relations/pairing';
import type { ArithmeticPlace } from './arithmetic-says';
import { judged, quotientAsRate } from './quotients';
import { ownInterval, printed, type Shown, shownOf } from './stated';

/**
 * "甲经费支出95万元，占项目支出的24.93%" where the text does not state the whole: of what the forms say was spent. Where the forms contradict each
 * other any of them may be meant; where the part itself is none of theirs nothing is claimed.
 */
export function formShareOutcome(
  context: Case,
  place: ArithmeticPlace,
  { part, of, percent, sentence }: ShareStatement,
): readonly Outcome[] {
  if (part.approximate || part.ofFund) return [];
  const own = inWan(part.amount);
  const rates = wholesOf(context, of).flatMap(({ number, interval, text }) =>
    own.gt(number)
      ? []
      : (quotientAsRate(
          own,
          ownInterval(context.facts, part.amount),
          number,
          interval,
          `${printed(part.amount)} ÷ ${text}`,
        ) ?? []),
  );
  return judged(place, percent, rates, sentence, 'share', 'shareTruncated');
}

function wholesOf(context: Case, of: ShareStatement['of']): readonly Shown[] {
  const department = single(context.forms.departments);
  const basic = single(context.forms.basicData);
  if (of === 'projectExpenditure')
    return [
      department && departmentSide(context, department),
      basic && basicSide(context, basic),
      projectsSide(context),
    ].filter((side) => side !== undefined);
  const field =
    of === 'whole'
      ? department?.fundsTotal?.executed
      : department?.byNature?.parts.find(({ kind }) => kind === of)?.amount;
  return department && field?.value ? [shownOf(context, department, { ...field, value: field.value })] : [];
}
