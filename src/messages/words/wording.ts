import type { Finding, MessageParams, Outcome, Sentences } from '../../rules';
import type { Locale } from '../locale';
import { listOf } from '../names';
import type { Phrases } from './phrases';

/** The rules' sentences in one language. */
export interface Wording {
  readonly locale: Locale;
  /** What a rule checks, in a few words; its id when it has no text. */
  title(rule: string): string;
  /** The sentence of a finding, its figures put in; what is not known is a dash, what is long is cut. */
  message(finding: Finding): string;
  /** Why an outcome is undecided or does not apply; '' when it is neither. */
  reason(outcome: Outcome): string;
}

/** A sentence is read at a glance: the whole text stands in the cell it points to. */
const LONGEST = 40;
const MOST_ITEMS = 5;

/** Line breaks of a cell would break the sentence. */
function tidy(value: string | undefined): string {
  if (value === undefined || value.trim() === '') return '—';
  // A minus sign is longer than a hyphen, and never taken for one.
  return shortened(value.replace(/\s+/gu, ' ').trim()).replace(/^-(?=\d)/u, '−');
}

/** Cut after a whole figure where it is a row of them ("14.85 / 9.89 / …"), else in the middle of the text. */
function shortened(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  const start = letters.slice(0, LONGEST - 1).join('');
  const figure = start.lastIndexOf(' / ');
  return figure > 0 ? `${start.slice(0, figure)} / …` : `${start}…`;
}

/** Makes sentences of the texts of one language, so that a shell may load only the one it speaks. */
export function wordingOf(locale: Locale, texts: Sentences, { skips, terms }: Phrases): Wording {
  const reasons: Readonly<Record<string, string>> = skips;
  const termName = (text: string): string => {
    const other = terms[text];
    return other === undefined ? text : `${other} (${text})`;
  };
  const filler = (value: MessageParams[string] | undefined): string => {
    if (value === undefined || typeof value === 'string') return termName(tidy(value));
    const items = value.slice(0, MOST_ITEMS).map((item) => termName(tidy(item)));
    return listOf(locale, value.length > MOST_ITEMS ? [...items, '…'] : items);
  };
  const title = (rule: string) => texts[rule]?.title ?? rule;
  return {
    locale,
    title,
    message: (finding) => {
      const { expected, found, arithmetic, params } = finding;
      const values: Readonly<Record<string, MessageParams[string] | undefined>> = {
        ...params,
        expected,
        found,
        arithmetic,
      };
      const template = texts[finding.rule]?.messages[finding.message] ?? title(finding.rule);
      return template.replace(/\{(\w+)\}/gu, (_, name: string) => filler(values[name]));
    },
    reason: ({ reason, params }) =>
      reason === undefined
        ? ''
        : (reasons[reason] ?? '').replace(/\{(\w+)\}/gu, (_, name: string) => filler(params?.[name])),
  };
}
