import { MARKS } from './marks';
import type { SenseEntry, Sense } from './sense';
import { STAGES } from './stages';
import { THINGS } from './things';

export type { Sense, Strength } from './sense';

/** All words; where two lists have the same word the first one's sense counts. */
const VOCABULARY: readonly SenseEntry[] = [...THINGS, ...STAGES, ...MARKS];

export interface KnownWords {
  readonly text: string;
  readonly sense: Sense;
}

const byFirst = new Map<string, KnownWords[]>();
const seen = new Set<string>();
for (const { words, sense } of VOCABULARY) {
  for (const text of words.split(' ')) {
    if (seen.has(text)) continue;
    seen.add(text);
    const first = text.charAt(0);
    const known = byFirst.get(first);
    if (known) known.push({ text, sense });
    else byFirst.set(first, [{ text, sense }]);
  }
}
for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);

/** The longest word of the vocabulary that stands at `at`. */
export function wordAt(text: string, at: number): KnownWords | undefined {
  return byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word.text, at));
}
