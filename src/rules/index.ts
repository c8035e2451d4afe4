/**
 * The door of the rules: the check and what its result is made of, what a first result shows. What is fetched by itself, or is for one room only,
 * has a door of its own: `text` (the rules that need the report's text), `profiles` (reading a bureau's profile), `words.*` and `text/words.*`
 * (the words of a language, for `messages`), `workings` (what the rules judge by, for `fill`). Nobody imports any other file.
 */

// The check.
export { checkWorkbook, checkSteps, caseOf, countResults, type CheckSettings, type CheckResult } from './check';
export { RULES, ruleById, type RegisteredRule } from './registry';
export { verdictOf, type BookVerdict } from './verdict';

// What it found.
export type { BasisKind, Case, Rule } from './engine/rule';
export type { Finding, MessageParams, Outcome, Result, RuleId, Severity, TextPlace } from './engine/finding';
export type { Says, SkipReason, UnreadableReason } from './engine/place';
export type { FormSet, SetAside } from './sets/form-sets';
export type { Notice, OpenSum, UnreadColumn } from './notices';
export { openNotices } from './open-notices';
export type { OwnWay } from './scoring/own-method';
export type { MoreTexts, RuleText, RuleTexts, Sentences } from './engine/words';

// What was said to it.
export { explains, figuresOf, type Explanation } from './engine/explanation';
export { emptyWords, type EmptyWords } from './general/empty-words';

// By what it was judged.
export { HUNAN, PROFILES, type Profile } from './profiles/profile';
export { PROFILE_BLOCK } from './profiles/deployed-profile';
export { detectProfile } from './scoring/detect-profile';

// By what units and projects are told apart and matched, and amounts compared, by whoever puts several files or years together.
export { projectKey } from './sets/project-name';
export { projectNamesOf } from './sets/units';
export { namesUnit, unitKey } from './sets/unit-name';
export { lineName } from './figures/print';
export { inWan } from './relations/pairing';
