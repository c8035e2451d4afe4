import { BUILT_IN } from '../../../files/xlsx/formats';
import type { PartText } from '../../../files/package/part-text';
import { child, childrenNamed, prefixOf, rootOf, type Element } from '../../../files/package/tags';
import type { CellLook, FontLook, BorderLine } from '../../grid/look/look';

/** Numbers below are the programs' own. */
const FIRST_CUSTOM = 164;

const flag = (on: boolean | undefined, name: string): string => (on ? `<${name}/>` : '');
const rgb = (name: string, color: string): string => `<${name} rgb="FF${color.slice(1)}"/>`;

function fontXml(
  { name = '宋体', size = 11, bold, italic, underline, strike, color }: FontLook,
  written: Written,
): string {
  return (
    `<font>${flag(bold, 'b')}${flag(italic, 'i')}${flag(strike, 'strike')}${flag(underline, 'u')}` +
    `<sz val="${String(size)}"/>${color === undefined ? '' : rgb('color', color)}<name val="${written(name)}"/></font>`
  );
}

function fillXml(fill: string): string {
  return `<fill><patternFill patternType="solid">${rgb('fgColor', fill)}<bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ left, right, top, bottom }: CellLook['borders']): string {
  const side = (name: string, line: BorderLine | undefined) =>
    line ? `<${name} style="${line.style}">${rgb('color', line.color)}</${name}>` : `<${name}/>`;
  return `<border>${side('left', left)}${side('right', right)}${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent, rotation }: CellLook): string {
  const turned = rotation === undefined ? undefined : rotation < 0 ? 90 - rotation : rotation;
  const attributes = [
    ...(horizontal ? [`horizontal="${horizontal}"`] : []),
    ...(vertical ? [`vertical="${vertical}"`] : []),
    ...(turned === undefined ? [] : [`textRotation="${String(turned)}"`]),
    ...(wrap ? ['wrapText="1"'] : []),
    ...(indent === undefined ? [] : [`indent="${String(indent)}"`]),
  ];
  return attributes.length === 0 ? '' : `<alignment ${attributes.join(' ')}/>`;
}

type Written = (text: string) => string;

/** One of the lists of a styles part, to which entries are added behind those that are there. */
class List {
  private readonly added: string[] = [];
  private readonly before: number;
  private readonly known = new Map<string, number>();

  constructor(
    readonly element: Element | undefined,
    item: string,
  ) {
    this.before = childrenNamed(element, item).length;
  }

  /** Its number in the list; an entry that was added already is not added again. */
  add(xml: string): number {
    let index = this.known.get(xml);
    if (index === undefined) {
      index = this.before + this.added.length;
      this.added.push(xml);
      this.known.set(xml, index);
    }
    return index;
  }

  /** Puts the added entries into the part; `prefix` is that of its elements. */
  finish(part: PartText, prefix: string): void {
    if (!this.element || this.added.length === 0) return;
    const xml = this.added.join('').replace(/<(\/?)(?=\w)/gu, `<$1${prefix}`);
    part.splice(this.element.innerEnd, this.element.innerEnd, xml);
    part.setAttribute(this.element, 'count', String(this.before + this.added.length));
  }
}

/** Adds the formats of new cells to a workbook's styles; what is there stays as it is. Without a part to add to, cells are plain. */
export class AddedStyles {
  private readonly root: Element | undefined;
  private readonly fonts: List;
  private readonly fills: List;
  private readonly borders: List;
  private readonly formats: List;
  private readonly cells: List;
  private readonly codes = new Map<string, number>();
  private nextCode = FIRST_CUSTOM;

  constructor(private readonly part: PartText | undefined) {
    this.root = part && rootOf(part.text);
    const list = (name: string, item: string) => new List(this.root && child(this.root, name), item);
    this.fonts = list('fonts', 'font');
    this.fills = list('fills', 'fill');
    this.borders = list('borders', 'border');
    this.formats = list('numFmts', 'numFmt');
    this.cells = list('cellXfs', 'xf');
    for (const [id, code] of Object.entries(BUILT_IN)) this.codes.set(code, Number(id));
    for (const element of childrenNamed(this.formats.element, 'numFmt')) {
      const attributes = part?.attributes(element);
      const id = Number(attributes?.get('numFmtId'));
      this.codes.set(attributes?.get('formatCode') ?? '', id);
      this.nextCode = Math.max(this.nextCode, id + 1);
    }
  }

  private get isComplete(): boolean {
    return [this.fonts, this.fills, this.borders, this.cells].every(({ element }) => element && !element.isEmpty);
  }

  private format(code: string | undefined, written: Written): number {
    if (code === undefined) return 0;
    const known = this.codes.get(code);
    if (known !== undefined) return known;
    // A part without a list of number formats gets none: the few it would be for are not worth another change.
    if (!this.formats.element || this.formats.element.isEmpty) return 0;
    const id = this.nextCode++;
    this.codes.set(code, id);
    this.formats.add(`<numFmt numFmtId="${String(id)}" formatCode="${written(code)}"/>`);
    return id;
  }

  /** The number of a cell format that looks so. */
  styleOf(look: CellLook): number {
    const { part } = this;
    if (!part || !this.isComplete) return 0;
    const written: Written = (text) => part.written(text);
    const numbers = [
      ['numFmtId', this.format(look.format, written)],
      ['fontId', this.fonts.add(fontXml(look.font, written))],
      ['fillId', look.fill === undefined ? 0 : this.fills.add(fillXml(look.fill))],
      ['borderId', this.borders.add(borderXml(look.borders))],
    ] as const;
    const attributes = numbers.map(([name, number]) => `${name}="${String(number)}"`).join(' ');
    return this.cells.add(
      `<xf ${attributes} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`,
    );
  }

  finish(): void {
    if (!this.part || !this.root) return;
    const prefix = prefixOf(this.root.name);
    for (const list of [this.formats, this.fonts, this.fills, this.borders, this.cells]) list.finish(this.part, prefix);
  }
}
