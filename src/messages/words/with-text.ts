import type { MoreTexts, Sentences } from '../../rules';

/** The rules' words with those that the report's text and last year's workbook add: a rule of both has the messages of both. */
export function withTextRules(rules: Sentences, more: MoreTexts): Sentences {
  const added = Object.entries(more).map(([id, text]) => {
    const own = rules[id] ?? { title: id, ...text };
    return [id, { ...own, messages: { ...text.messages, ...own.messages } }] as const;
  });
  return { ...rules, ...Object.fromEntries(added) };
}
