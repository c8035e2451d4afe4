import { type Area, parseAddress } from '../../../src/workbook';
import type { Content } from './cell';

/** One sheet of the clean workbook: its cells by address, and names for those that tests change. */
export interface Template {
  readonly cells: ReadonlyMap<string, Content>;
  readonly keys: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
}

/** Collects a sheet row by row. A `key` names an address: `threePublic.final` is F6. */
export class TemplateBuilder implements Template {
  readonly cells = new Map<string, Content>();
  readonly keys = new Map<string, string>();
  readonly merges: Area[] = [];

  put(at: string, content: Content, key?: string): this {
    if (content !== '') this.cells.set(at, content);
    if (key !== undefined) this.keys.set(key, at);
    return this;
  }

  merge(...areas: readonly string[]): this {
    for (const text of areas) {
      const parsed = parseAddress(text);
      if (!parsed) throw new Error(`no area: ${text}`);
      this.merges.push(parsed.area);
    }
    return this;
  }
}
