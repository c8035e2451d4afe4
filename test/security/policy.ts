/** What a page says of itself, for tests of its Content-Security-Policy. */
export interface Policy {
  /** Directives by name, each with its sources. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** Scripts within the page, handlers in its attributes, styles in its attributes: all that a policy would have to make room for. */
  readonly inline: readonly string[];
  /** What it loads, as it stands there. */
  readonly loads: readonly string[];
}

export function policyOf(html: string): Policy {
  const plain = html.replace(/<!--[\s\S]*?-->/gu, '');
  const [, content = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(plain) ?? [];
  const parts = content
    .split(';')
    .map((part) => part.trim().split(/\s+/u))
    .filter(([name]) => name !== '');
  const tags = plain.replace(/content="[^"]*"/gu, '');
  return {
    directives: new Map(parts.map(([name = '', ...sources]) => [name, sources])),
    inline: [
      ...[...tags.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/gu)].map(([tag]) => tag),
      ...[...tags.matchAll(/<style[^>]*>/gu)].map(([tag]) => tag),
      ...[...tags.matchAll(/\s(?:on\w+|style)="[^"]*"|javascript:/gu)].map(([found]) => found.trim()),
    ],
    loads: [...tags.matchAll(/\s(?:src|href)="([^"]*)"/gu)].map(([, address = '']) => address),
  };
}

/** Words of a policy that undo it. */
export const LOOSE = [
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'unsafe-hashes'",
  "'wasm-unsafe-eval'",
  '*',
  'http:',
  'https:',
  'blob:',
  'filesystem:',
];
