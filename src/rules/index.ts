export {
  checkWorkbook,
  caseOf,
  countResults,
  verdictOf,
  type CheckOptions,
  type CheckResult,
  type Verdict,
} from './check';
export type { Finding, MessageParams, Outcome, Result, Severity, TextPlace } from './finding';
export type { BasisKind, Case, Rule, RuleId } from './rule';
export type { SkipReason } from './reporter';
export { RULES, ruleById } from './registry';
export { HUNAN, PROFILES, type Profile } from './profile';
export { detectProfile } from './detect-profile';
export { explains, figuresOf, type Explanation } from './explanation';
