import { BUILT_IN } from '../formats';
import type { PartText } from '../../package/part-text';
import { attributesOf, child, childrenNamed, prefixOf, rootOf, type Element } from '../../package/tags';
import { isTrue } from './workbook-part';

/** Numbers below are the programs' own. */
const FIRST_CUSTOM = 164;

/** The styles part: what number format and protection a cell's style gives it. It is only ever added to. */
export class Styles {
  private readonly root: Element | undefined;
  private readonly formats: readonly Element[];
  private readonly codes = new Map<number, string>([[0, 'General']]);
  private readonly cellFormats: Element | undefined;
  private readonly list: readonly Element[];
  private readonly addedFormats: string[] = [];
  private readonly addedStyles: string[] = [];

  constructor(private readonly part: PartText | undefined) {
    this.root = part && rootOf(part.text);
    this.formats = this.root ? childrenNamed(child(this.root, 'numFmts'), 'numFmt') : [];
    for (const [id, code] of Object.entries(BUILT_IN)) this.codes.set(Number(id), code);
    for (const element of this.formats) {
      const attributes = part?.attributes(element);
      this.codes.set(Number(attributes?.get('numFmtId')), attributes?.get('formatCode') ?? 'General');
    }
    this.cellFormats = this.root && child(this.root, 'cellXfs');
    this.list = childrenNamed(this.cellFormats, 'xf');
  }

  /** The number format code of a style, `General` where the part does not say. */
  format(style: number): string {
    return this.codes.get(this.formatId(style)) ?? 'General';
  }

  private attributes(style: number): ReadonlyMap<string, string> | undefined {
    const element = this.list[style];
    return element && this.part?.attributes(element);
  }

  private formatId(style: number): number {
    return Number(this.attributes(style)?.get('numFmtId') ?? 0);
  }

  /** Whether a cell of this style is locked once its sheet is protected; it is, unless its style says otherwise. */
  isLocked(style: number): boolean {
    const element = this.list[style];
    const protection = element && child(element, 'protection');
    const locked = protection && this.part?.attributes(protection).get('locked');
    return locked === undefined || isTrue(locked);
  }

  /**
   * A style like `style` with another number format: one that is there already, or a new one behind the others. `style` itself when it
   * has the format, or when the workbook has no styles to add to.
   */
  withFormat(style: number, code: string): number {
    const element = this.list[style];
    if (!this.part || !element || this.format(style) === code) return style;
    const id = this.idOf(code) ?? this.addFormat(code);
    const wanted = this.clone(element, id);
    const same = this.list.findIndex((other) => this.formatOf(other) === id && this.clone(other, id) === wanted);
    if (same >= 0) return same;
    const added = this.addedStyles.indexOf(wanted);
    return this.list.length + (added >= 0 ? added : this.addedStyles.push(wanted) - 1);
  }

  private formatOf(element: Element): number {
    return Number(this.part?.attributes(element).get('numFmtId') ?? 0);
  }

  private idOf(code: string): number | undefined {
    for (const [id, known] of this.codes) if (known === code) return id;
    return undefined;
  }

  private addFormat(code: string): number {
    const id = Math.max(FIRST_CUSTOM - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    const name = `${prefixOf(this.root?.name ?? '')}numFmt`;
    this.addedFormats.push(`<${name} numFmtId="${String(id)}" formatCode="${this.part?.written(code) ?? ''}"/>`);
    return id;
  }

  /** A style's element as text, with its number format set. */
  private clone(element: Element, id: number): string {
    const text = this.part?.text ?? '';
    const kept = attributesOf(text, element.start, element.innerStart)
      .filter(({ name }) => name !== 'numFmtId' && name !== 'applyNumberFormat')
      .map(({ name, raw }) => ` ${name}="${raw}"`);
    const inner = text.slice(element.innerStart, element.innerEnd);
    const head = `<${element.name} numFmtId="${String(id)}"${kept.join('')} applyNumberFormat="1"`;
    return inner === '' ? `${head}/>` : `${head}>${inner}</${element.name}>`;
  }

  /** Writes what was added into the part. */
  finish(): void {
    const { part, root, cellFormats } = this;
    if (!part || !root || !cellFormats) return;
    if (this.addedFormats.length > 0) this.appendFormats(part, root);
    if (this.addedStyles.length === 0) return;
    part.setAttribute(cellFormats, 'count', String(this.list.length + this.addedStyles.length));
    part.splice(cellFormats.innerEnd, cellFormats.innerEnd, this.addedStyles.join(''));
  }

  private appendFormats(part: PartText, root: Element): void {
    const formats = child(root, 'numFmts');
    const count = String(this.formats.length + this.addedFormats.length);
    const added = this.addedFormats.join('');
    const name = `${prefixOf(root.name)}numFmts`;
    if (!formats || formats.isEmpty) {
      const at = formats ?? { start: root.innerStart, end: root.innerStart };
      part.splice(at.start, at.end, `<${name} count="${count}">${added}</${name}>`);
    } else {
      part.setAttribute(formats, 'count', count);
      part.splice(formats.innerEnd, formats.innerEnd, added);
    }
  }
}
