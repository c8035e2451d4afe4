export {
  checkWorkbook,
  caseOf,
  countResults,
  verdictOf,
  type CheckOptions,
  type CheckResult,
  type Verdict,
} from './check';
export type { Finding, MessageParams, Outcome, Result, Severity, TextPlace } from './engine/finding';
export type { BasisKind, Case, Rule, RuleId } from './engine/rule';
export type { SkipReason, UnreadableReason } from './engine/reporter';
export type { FormSet, SetAside } from './relations/form-sets';
export { RULES, ruleById } from './registry';
export { noticesOf, openNotices, type Notice, type UnreadColumn } from './notices';
export { HUNAN, PROFILES, type Profile } from './profiles/profile';
export { detectProfile } from './profiles/detect-profile';
export { explains, figuresOf, type Explanation } from './engine/explanation';
