import fc from 'fast-check';
import { meaningless, plausible, spellings, synonyms } from './heads';
import { hold, type Held, type Subject } from './hold';
import type { Rewrite } from './rewrite';
import { archives, blanks, copies, identity, merges, names, scratch, together } from './sheets';
import { furtherColumns, levels, orders, pageBreaks, splits } from './tables';
import { writings } from './writing';

/** Every rewriting there is. */
export const REWRITES: readonly Rewrite[] = [
  ...synonyms,
  ...plausible,
  ...meaningless,
  ...spellings,
  ...orders,
  ...furtherColumns,
  ...pageBreaks,
  ...splits,
  ...levels,
  ...blanks,
  ...merges,
  ...copies,
  ...archives,
  ...together,
  ...scratch,
  ...identity,
  ...names,
  ...writings,
];

export interface Tried extends Held {
  readonly subject: string;
  readonly rewrites: readonly Rewrite[];
}

/** Each rewriting by itself, of every `step`th workbook: with each rewriting others. */
export function* singly(subjects: readonly Subject[], step = 1, rewrites = REWRITES): Generator<Tried> {
  for (const [index, rewrite] of rewrites.entries()) {
    for (const [at, one] of subjects.entries()) {
      if ((index + at) % step !== 0) continue;
      const held = hold(one, rewrite);
      if (held) yield { ...held, subject: one.name, rewrites: [rewrite] };
    }
  }
}

/** So many pairs drawn at random, one rewriting after another. */
export function* inPairs(subjects: readonly Subject[], count: number, seed: number): Generator<Tried> {
  const kinds = [...new Set(REWRITES.map(({ kind }) => kind))];
  const drawn = fc
    .constantFrom(...kinds)
    .chain((kind) => fc.constantFrom(...REWRITES.filter((one) => one.kind === kind)));
  const pairs = fc.tuple(fc.constantFrom(...subjects), drawn, drawn).filter(([, a, b]) => a.kind !== b.kind);
  for (const [one, a, b] of fc.sample(pairs, { numRuns: count, seed })) {
    const held = hold(one, a, b);
    if (held) yield { ...held, subject: one.name, rewrites: [a, b] };
  }
}
