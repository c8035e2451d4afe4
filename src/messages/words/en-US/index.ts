import type { RegisteredRule } from '../../../rules';
import type { Worded } from '../rule-texts';
import { texts as across } from './across';
import { texts as basic } from './basic';
import { texts as evaluation } from './evaluation';
import { texts as indicators } from './indicators';

export { phrases } from './phrases';

const all = { ...basic, ...evaluation, ...indicators, ...across };

/** The words of every rule. */
export const ruleTexts: Worded<RegisteredRule, typeof all> = all;
