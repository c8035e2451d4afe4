/**
 * A place in a text that a grammar reads from left to right. The texts are compacted (half-width, no white space), so that nothing has
 * to be skipped between two parts.
 */
export class Cursor {
  constructor(
    readonly text: string,
    /** Index of the next character to be read. */
    public at = 0,
  ) {}

  get rest(): string {
    return this.text.slice(this.at);
  }

  get isDone(): boolean {
    return this.at >= this.text.length;
  }

  /** Reads what the pattern (sticky) finds here; undefined, and nothing read, when it finds nothing. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at += match[0].length;
    return match;
  }

  /** Reads one word of a list, the longest that stands here. */
  word<T>(list: Lexicon<T>): T | undefined {
    const match = this.take(list.pattern);
    return match ? list.meanings.get(match[0]) : undefined;
  }

  /** Reads with `read`, or nothing at all: a reading that fails leaves the place as it was. */
  attempt<T>(read: (cursor: this) => T | undefined): T | undefined {
    const before = this.at;
    const found = read(this);
    if (found === undefined) this.at = before;
    return found;
  }
}

/** Words with what they mean, ready to be looked for at a place. */
export interface Lexicon<T> {
  readonly pattern: RegExp;
  readonly meanings: ReadonlyMap<string, T>;
}

/** Words that mean the same, and where forms print them. */
export interface Meaning<T> {
  readonly means: T;
  readonly words: readonly string[];
  /** Where they were seen: a paragraph of the layouts, a province, a kind of form. */
  readonly seen: string;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/** An alternation of words as a pattern's source, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;
}

/** Makes a lexicon of meanings; a word may stand in one of them only. */
export function lexicon<T>(meanings: readonly Meaning<T>[]): Lexicon<T> {
  const all = new Map(meanings.flatMap(({ means, words }) => words.map((word) => [word, means] as const)));
  return { pattern: new RegExp(anyOf(all.keys()), 'uy'), meanings: all };
}
