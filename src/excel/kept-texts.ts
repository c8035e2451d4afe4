/** Everything that Heji keeps in a workbook has a key that begins so. */
const PREFIX = 'heji.';

/** Longest value of one setting, in UTF-16 units: what Excel lets pass is not documented; this is well below what was ever refused. */
const PART_LENGTH = 30_000;

/**
 * How much is kept in one workbook at most, in UTF-16 units: some 0.9 MB of Chinese text. Excel 2021 refuses more than about 1 MB, others 2 MB.
 * The report's text and the explanations are what a person wrote; what is left is for taking writes back.
 */
export const ROOM = { all: 300_000, reportText: 180_000, explanations: 60_000 } as const;

/** About how long a head is as text. */
const HEAD_LENGTH = 40;

/** Names the parts that a text was cut into. */
interface Head {
  readonly stamp: number;
  readonly parts: number;
}

function isHead(value: unknown): value is Head {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stamp' in value &&
    typeof value.stamp === 'number' &&
    'parts' in value &&
    typeof value.parts === 'number'
  );
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += PART_LENGTH) parts.push(text.slice(from, from + PART_LENGTH));
  return parts;
}

/**
 * Texts kept in the workbook's settings, under names. A long text is cut into several settings; a head, written after them, names
 * those that count, so that a batch that ends midway leaves the former text. `load`, sync, then the rest; what `put` and `remove` queue
 * needs a further sync.
 */
export class KeptTexts {
  private readonly settings: Excel.SettingCollection;
  /** Keys of parts that were put since loading. */
  private readonly added = new Set<string>();

  constructor(context: Excel.RequestContext) {
    this.settings = context.workbook.settings;
  }

  load(): void {
    this.settings.load('items/key,items/value');
  }

  private values(): Map<string, unknown> {
    return new Map(this.settings.items.map((setting): [string, unknown] => [setting.key, setting.value]));
  }

  /** Names of the texts that are kept, of those that begin with `start`. */
  names(start: string): string[] {
    return [...this.values()]
      .filter(([key, value]) => key.startsWith(PREFIX + start) && isHead(value))
      .map(([key]) => key.slice(PREFIX.length));
  }

  /** The text; null when there is none of that name, or not all of it. */
  text(name: string): string | null {
    const values = this.values();
    const head = values.get(PREFIX + name);
    if (!isHead(head)) return null;
    const parts = Array.from({ length: head.parts }, (_part, index) => values.get(partKey(name, head.stamp, index)));
    return parts.every((part) => typeof part === 'string') ? parts.join('') : null;
  }

  /** How much is kept, but for the texts whose names begin with `start`: UTF-16 units of keys and values. */
  sizeWithout(start: string): number {
    return [...this.values()]
      .filter(([key]) => key.startsWith(PREFIX) && !key.startsWith(PREFIX + start))
      .reduce((sum, [key, value]) => sum + key.length + (typeof value === 'string' ? value.length : HEAD_LENGTH), 0);
  }

  /** Queues the removal of everything that Heji keeps. Returns how many texts that are. */
  removeAll(): number {
    const keys = [...this.values()].filter(([key]) => key.startsWith(PREFIX));
    this.drop(keys.map(([key]) => key));
    return keys.filter(([, value]) => isHead(value)).length;
  }

  /** Keeps a text in place of the former one of that name. */
  put(name: string, text: string): void {
    const former = this.partKeys(name);
    const stamp = 1 + Math.max(0, ...former.map((key) => Number(/\/(\d+)\//.exec(key)?.[1] ?? 0)));
    const parts = partsOf(text);
    for (const [index, part] of parts.entries()) {
      this.settings.add(partKey(name, stamp, index), part);
      this.added.add(partKey(name, stamp, index));
    }
    const head: Head = { stamp, parts: parts.length };
    this.settings.add(PREFIX + name, head);
    this.drop(former);
  }

  remove(name: string): void {
    this.drop([PREFIX + name, ...this.partKeys(name)]);
  }

  private partKeys(name: string): string[] {
    return [...this.values().keys(), ...this.added].filter((key) => key.startsWith(`${PREFIX}${name}/`));
  }

  private drop(keys: readonly string[]): void {
    for (const key of keys) this.settings.getItemOrNullObject(key).delete();
  }
}

function partKey(name: string, stamp: number, index: number): string {
  return `${PREFIX}${name}/${String(stamp)}/${String(index)}`;
}
