import type { SkipReason, UnreadableReason } from '../../rules';

/** What every rule may say, in one language. */
export interface Phrases {
  /** Why a rule had nothing to say. */
  readonly skips: Readonly<Record<SkipReason | UnreadableReason, string>>;
  /** Terms of the forms that findings name, with what they mean where the language is another; the Chinese stays beside it, as it is on the form. */
  readonly terms: Readonly<Record<string, string>>;
}
