/** Where reading stopped. */
class Fault extends Error {
  readonly at: number;

  constructor(at: number) {
    super(`no JSON from ${String(at)} on`);
    this.name = 'Fault';
    this.at = at;
  }
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR =
  /"(?:[^"\\\t\r\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/**
 * The line, from 1, in which a text ceases to be JSON; null when it is JSON. JSON.parse knows the place, but not every browser tells it.
 */
export function jsonFaultLine(text: string): number | null {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const next = (): string => {
    take(SPACE);
    return text[at] ?? '';
  };
  const expect = (sign: string): void => {
    if (next() !== sign) throw new Fault(at);
    at += 1;
  };
  const list = (end: string, entry: () => void): void => {
    at += 1;
    if (next() !== end) {
      entry();
      while (next() === ',') {
        at += 1;
        entry();
      }
    }
    expect(end);
  };
  const value = (): void => {
    const first = next();
    if (first === '[') list(']', value);
    else if (first === '{') {
      list('}', () => {
        if (next() !== '"') throw new Fault(at);
        scalar();
        expect(':');
        value();
      });
    } else scalar();
  };
  const scalar = (): void => {
    if (!take(SCALAR)) throw new Fault(at);
  };
  try {
    value();
    if (next() !== '') throw new Fault(at);
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return text.slice(0, error.at).split('\n').length;
  }
}
