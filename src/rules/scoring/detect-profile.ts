import type { EvaluationForm, Forms } from '../../forms';
import { counting, executionPoints as pointsOfExecution, rowsWeigh } from './points';
import { HUNAN, type Profile, PROFILES } from '../profiles/profile';

/** The execution points a form prints, in its row or its heading. */
function executionPoints(form: EvaluationForm): number | undefined {
  const printed = pointsOfExecution(form).weight?.value ?? form.fundsWeight?.value;
  return printed ? Number(printed.number.toFixed()) : undefined;
}

/** Points of each first-level indicator that its heading prints. */
function printedWeights(form: EvaluationForm): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const indicator of counting(form)) {
    const heading = indicator.level1;
    if (indicator === pointsOfExecution(form).indicator) continue;
    if (heading?.weight?.value) found.set(heading.text, Number(heading.weight.value.number.toFixed()));
  }
  return found;
}

function fits(profile: Profile, form: EvaluationForm): boolean {
  const execution = executionPoints(form);
  if (execution !== undefined && execution !== profile.executionPoints) return false;
  const isOneBlock = form.groups.some(
    (group) => Number(group.weight?.value?.number.toFixed() ?? 0) === 100 - profile.executionPoints,
  );
  // Rows of 90 leave ten for the rate, though no cell prints them.
  const left = () => 100 - Number(rowsWeigh(form).toFixed());
  if (profile.weights === null) return isOneBlock || (execution ?? left()) !== HUNAN.executionPoints;
  if (isOneBlock) return false;
  const printed = [...printedWeights(form)];
  const wanted = Object.entries(profile.weights);
  return printed.every(([text, points]) => wanted.some(([name, weight]) => text.includes(name) && weight === points));
}

/**
 * The profile whose weights the forms print; Hunan's when none prints weights of another place. A unit's own weights, printed on its form, are
 * checked against that print (B12-10) whatever the profile.
 */
export function detectProfile(forms: Forms): Profile {
  const evaluations = [...forms.departments, ...forms.projects];
  const telling = evaluations.filter(
    (form) =>
      printedWeights(form).size > 0 ||
      form.groups.some((g) => g.weight !== null) ||
      executionPoints(form) !== undefined,
  );
  if (telling.length === 0) return HUNAN;
  const found = PROFILES.find((profile) => telling.every((form) => fits(profile, form))) ?? HUNAN;
  if (found.weights !== null) return found;
  // A block of 90 points says that weights are free, not whose form it is: what that place asks for besides, its forms print, or its user chooses.
  const { explainExecution: _, ...free } = found;
  return free;
}
