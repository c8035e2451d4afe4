import { errorValueOf, type CellValue } from '../../../workbook';
import { serialOf } from '../sheet-part';
import { meantText } from '../../package/characters';
import type { PartText } from '../../package/part-text';
import type { CellPlace } from './sheet-part';
import { richText, type SharedStrings } from './shared-strings';
import { child, rootOf, type Element } from '../../package/tags';

/** A cell's formula element. */
export interface StoredFormula {
  /** Its own text; empty in the followers of a shared formula. */
  readonly text: string;
  readonly type: 'normal' | 'shared' | 'array' | 'dataTable';
  /** The group of a shared formula. */
  readonly group: string | undefined;
  /** The area of a shared or array formula, in the cell that has its text. */
  readonly ref: string | undefined;
  /** The element as it stands in the part. */
  readonly xml: string;
}

/** What a `<c>` holds. */
export interface StoredCell {
  readonly place: CellPlace;
  readonly style: number;
  /** The kind of its value as written (`s`, `str`, `inlineStr`, `b`, `e`, `d`, or nothing for a number). */
  readonly type: string | undefined;
  readonly value: CellValue | null;
  readonly formula: StoredFormula | undefined;
  /** `<v>` or `<is>` as they stand. */
  readonly valueXml: string;
  /** What else is in it (extensions), as it stands. */
  readonly restXml: string;
}

/** Reads the cell at that place of the part. */
export function storedCell(part: PartText, place: CellPlace, strings: SharedStrings): StoredCell {
  const attributes = part.attributes(place);
  const cell = cellElement(part, place);
  const value = child(cell, 'v');
  const inline = child(cell, 'is');
  const formula = child(cell, 'f');
  const type = attributes.get('t');
  const raw = value && part.legible(value.innerStart, value.innerEnd);
  const known = new Set([value, inline, formula]);
  const xml = (element: Element | undefined) => (element ? part.text.slice(element.start, element.end) : '');
  return {
    place,
    style: Number(attributes.get('s') ?? 0),
    type,
    value: inline && type === 'inlineStr' ? richText(part, inline) : valueOf(type, raw, strings),
    formula: formula && storedFormula(part, formula),
    valueXml: xml(type === 'inlineStr' ? (inline ?? value) : value),
    restXml: cell.children
      .filter((element) => !known.has(element))
      .map(xml)
      .join(''),
  };
}

/** The cell as an element, with its places in the part. */
function cellElement(part: PartText, place: CellPlace): Element {
  const moved = (element: Element): Element => ({
    ...element,
    start: element.start + place.start,
    innerStart: element.innerStart + place.start,
    innerEnd: element.innerEnd + place.start,
    end: element.end + place.start,
    children: element.children.map(moved),
  });
  return moved(rootOf(part.text.slice(place.start, place.end)));
}

function storedFormula(part: PartText, element: Element): StoredFormula {
  const attributes = part.attributes(element);
  const type = attributes.get('t');
  return {
    text: meantText(part.legible(element.innerStart, element.innerEnd)).trim(),
    type: type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal',
    group: attributes.get('si'),
    ref: attributes.get('ref'),
    xml: part.text.slice(element.start, element.end),
  };
}

function valueOf(type: string | undefined, raw: string | undefined, strings: SharedStrings): CellValue | null {
  if (raw === undefined) return null;
  if (type === 's') return strings.text(Number(raw)) ?? null;
  if (type === 'str' || type === 'inlineStr') return meantText(raw.replaceAll('\r\n', '\n'));
  if (type === 'b') return raw.trim() === '1' || raw.trim() === 'true';
  if (type === 'e') return errorValueOf(raw.trim()) ?? raw;
  if (type === 'd') return serialOf(raw.trim(), false);
  const number = Number(raw);
  return raw.trim() === '' ? null : Number.isFinite(number) ? number : raw.trim();
}
