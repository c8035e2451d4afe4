import type { TextRange, AmountFact } from '../../narrative';
import { type PlaceOf, says } from '../engine/place';

/** What X-15 says; its sums and quotients stand in files of their own. */
export const textAddsUpSays = says({
  sum: ['expected', 'found', 'difference'],
  exceeds: ['expected', 'found', 'difference'],
  counts: ['found', 'expected'],
  growth: ['found', 'expected'],
  growthTruncated: ['found', 'expected'],
  change: ['found', 'expected'],
  share: ['found', 'expected'],
  shareTruncated: ['found', 'expected'],
  task: ['found', 'expected'],
  rate: ['found', 'expected'],
  projects: ['expected', 'found'],
  twice: ['expected', 'found'],
});

export type ArithmeticPlace = PlaceOf<typeof textAddsUpSays>;

export type At = (path: string, range: TextRange, fact?: AmountFact) => ArithmeticPlace;
