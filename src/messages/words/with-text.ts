import type { RuleTexts } from './rule-texts';

/** The rules' words with those that the report's text and last year's workbook add: a rule of both has the messages of both. */
export function withTextRules(rules: RuleTexts, more: RuleTexts): RuleTexts {
  const added = Object.entries(more).map(([id, text]) => {
    const own = rules[id];
    return [id, own ? { ...own, messages: { ...text.messages, ...own.messages } } : text] as const;
  });
  return { ...rules, ...Object.fromEntries(added) };
}
