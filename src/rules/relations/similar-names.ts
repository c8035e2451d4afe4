/** Which of many names may be alike, without comparing each with each. */

function pairsOfLetters(name: string): readonly string[] {
  const letters = [...name];
  return [...new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`))];
}

/**
 * An index of names by the pairs of letters in them. Names that are four fifths alike, or one of which holds the other, have a pair in common
 * that is rare among all names; only those are named as candidates, and only they need be compared letter by letter.
 */
export class SimilarNames {
  /** Names by every pair of letters in them, and by the rarest alone. */
  readonly #byPair = new Map<string, number[]>();
  readonly #byRarest = new Map<string, number[]>();

  constructor(names: readonly string[]) {
    const own = names.map(pairsOfLetters);
    own.forEach((pairs, index) => {
      for (const pair of pairs) put(this.#byPair, pair, index);
    });
    own.forEach((pairs, index) => {
      const [rarest] = this.#rarestFirst(pairs);
      if (rarest !== undefined) put(this.#byRarest, rarest, index);
    });
  }

  /** Indices of the names that may be like this one, in their order. */
  near(name: string): readonly number[] {
    const pairs = this.#rarestFirst(pairsOfLetters(name));
    // A fifth of the letters changed leaves at least three fifths of the pairs: one of the rarer ones is among them.
    const shared = Math.max(1, Math.floor(0.6 * (pairs.length + 1)) - 1);
    const found = new Set<number>();
    for (const pair of pairs.slice(0, pairs.length - shared + 1)) {
      for (const index of this.#byPair.get(pair) ?? []) found.add(index);
    }
    for (const pair of pairs) for (const index of this.#byRarest.get(pair) ?? []) found.add(index);
    return [...found].sort((a, b) => a - b);
  }

  #rarestFirst(pairs: readonly string[]): readonly string[] {
    const often = (pair: string) => this.#byPair.get(pair)?.length ?? 0;
    return [...pairs].sort((a, b) => often(a) - often(b));
  }
}

function put(index: Map<string, number[]>, key: string, value: number): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}
