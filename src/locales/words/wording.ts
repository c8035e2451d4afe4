import type { Finding, Outcome } from '../../rules';
import type { Locale } from '../locale';
import { skipText } from '../names';
import type { RuleTexts } from './rule-texts';

/** The rules' sentences in one language. */
export interface Wording {
  /** What a rule checks, in a few words; its id when it has no text. */
  title(rule: string): string;
  /** Where a rule comes from; '' when nothing is cited. */
  basis(rule: string): string;
  /** The sentence of a finding, its figures put in; what is not known is a dash. */
  message(finding: Finding): string;
  /** Why an outcome is undecided or does not apply; '' when it is neither. */
  reason(outcome: Outcome): string;
}

/** Line breaks of a cell would break the sentence. */
function tidy(value: string | undefined): string {
  return value === undefined || value.trim() === '' ? '—' : value.replace(/\s+/gu, ' ').trim();
}

/** Makes sentences of the texts of one language, so that a shell may load only the one it speaks. */
export function wordingOf(locale: Locale, texts: RuleTexts): Wording {
  const title = (rule: string) => texts[rule]?.title ?? rule;
  return {
    title,
    basis: (rule) => texts[rule]?.basis ?? '',
    message: (finding) => {
      const values: Readonly<Record<string, string | undefined>> = {
        ...finding.params,
        expected: finding.expected,
        found: finding.found,
        arithmetic: finding.arithmetic,
      };
      const template = texts[finding.rule]?.messages[finding.message] ?? title(finding.rule);
      return template.replace(/\{(\w+)\}/gu, (_, name: string) => tidy(values[name]));
    },
    reason: (outcome) => (outcome.reason === undefined ? '' : skipText(locale, outcome.reason)),
  };
}
