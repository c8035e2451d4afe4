import type { RuleTexts } from '../rule-texts';
import { texts as across } from './across';
import { texts as basic } from './basic';
import { texts as evaluation } from './evaluation';
import { texts as indicators } from './indicators';

export { phrases } from './phrases';

/** The words of every rule. */
export const ruleTexts: RuleTexts = { ...basic, ...evaluation, ...indicators, ...across };
