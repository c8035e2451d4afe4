import { ofForm } from '../engine/of-form';
import type { EvaluationForm, Field, Indicator, Measure, Quantity } from '../../forms';

/** What the rules on indicators look at. */

export function quantityIn(field: Field<Measure>): Quantity | undefined {
  return field.value?.kind === 'quantity' ? field.value : undefined;
}

export const MONEY = '元';

/** Every row that states something: indicators and their 其中 lines. */
export function stating(form: EvaluationForm): readonly Indicator[] {
  return form.indicators.filter((i) => i.kind === 'indicator' || i.kind === 'part');
}

export function nameOfIndicator(indicator: Indicator): string {
  return indicator.name.value ?? indicator.level2?.text ?? '';
}

const partsByWhole = ofForm((form: EvaluationForm): ReadonlyMap<number, readonly Indicator[]> => {
  const parts = new Map<number, Indicator[]>();
  for (const indicator of form.indicators) {
    if (indicator.kind !== 'part' || indicator.partOf === undefined) continue;
    const own = parts.get(indicator.partOf);
    if (own) own.push(indicator);
    else parts.set(indicator.partOf, [indicator]);
  }
  return parts;
});

/** The 其中 lines of the indicator at that place in the form's `indicators`. */
export function partsOfIndicator(form: EvaluationForm, index: number): readonly Indicator[] {
  return partsByWhole(form).get(index) ?? [];
}
