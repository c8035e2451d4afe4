import { isHead, keptEntries, keptText, PREFIX } from '../host/kept-parts';

export { ROOM } from '../host/kept-parts';

/** About how long a head is as text. */
const HEAD_LENGTH = 40;

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
    return keptText(this.values(), name);
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
    for (const [key, value] of keptEntries(name, stamp, text)) {
      this.settings.add(key, value);
      this.added.add(key);
    }
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
