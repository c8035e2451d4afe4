import { narrativeOn, readNarrative, type Narrative } from '../../narrative';
import type { GivenText } from '../narrative/given';

/** What understands the report's text, and the rules on it: fetched when there may be one. */
export { ALL_RULES, LISTED_RULES } from '../../rules/text';
export { narrativeOn };

let last: { readonly key: string; readonly read: Narrative } | undefined;

/** A text that was given, read; the same one is not read again for each check. */
export function readGiven({ text, tables }: Pick<GivenText, 'text' | 'tables'>): Narrative {
  const key = JSON.stringify([text, tables]);
  if (last?.key !== key) last = { key, read: readNarrative(text, { tables }) };
  return last.read;
}
