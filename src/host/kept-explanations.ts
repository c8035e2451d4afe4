import type { Explanation } from '../rules';

export type { Explanation };

/** The name under which explanations (填写说明) are kept in a workbook. */
export const EXPLANATIONS = 'explanations';

function isExplanation(value: unknown): value is Explanation {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Partial<Record<keyof Explanation, unknown>>;
  return [fields.finding, fields.figures, fields.words, fields.at].every((field) => typeof field === 'string');
}

/** What is kept, null for nothing; whatever is no explanation (another version's, a damaged one) is passed over. */
export function explanationsOf(text: string | null): Explanation[] {
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isExplanation) : [];
  } catch {
    return [];
  }
}
