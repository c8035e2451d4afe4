import type Big from 'big.js';
import type { Indicator } from '../../forms';
import { cut } from '../figures/print';
import type { Profile } from '../profiles/profile';
import { completionOf, type QuantityCompletion } from './completion';
import { completionText, formulasOf, type Method } from './scoring';

/** What a quantitative indicator earns: the full weight when its target was met, else what the profile's formula gives. */
export interface EarnedScore {
  readonly completion: QuantityCompletion;
  /** Unrounded points. */
  readonly points: Big;
  readonly method: Method | 'met';
  readonly arithmetic: string;
}

/** An indicator's completion when it is one of quantities and it counts for scores. */
function scoredCompletion(indicator: Indicator): QuantityCompletion | undefined {
  const completion = completionOf(indicator);
  return completion.verdict !== 'unknown' && completion.by === 'quantity' ? completion : undefined;
}

/** For filling and for showing; undefined when it cannot be told. */
export function earnedScore(indicator: Indicator, profile: Profile): EarnedScore | undefined {
  const completion = scoredCompletion(indicator);
  const weight = indicator.weight?.value?.number;
  if (!weight || !completion || completion.isBound) return undefined;
  if (completion.verdict === 'met') {
    const arithmetic = `${completionText(completion)} → ${cut(weight)}`;
    return { completion, points: weight, method: 'met', arithmetic };
  }
  const [formula] = formulasOf(weight, completion, profile);
  return formula && { completion, ...formula };
}
