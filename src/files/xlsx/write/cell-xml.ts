import { a1, type CellValue } from '../../../workbook';
import { cellText } from '../../package/characters';
import type { PartText } from '../../package/part-text';
import type { SharedStrings } from './shared-strings';
import type { StoredCell } from './stored-cell';
import { attributesOf } from '../../package/tags';

/** What becomes of a cell; what is absent stays as it stands in the file. */
export interface CellChange {
  readonly style?: number;
  /** `null` takes the formula away. */
  readonly formula?: NewFormula | null;
  /** `null` leaves no value: an empty cell, or a formula that has yet to be calculated. */
  readonly value?: CellValue | null;
}

export interface NewFormula {
  /** Without `=`. */
  readonly text: string;
  /** When the cell becomes the one that has the text of a shared formula. */
  readonly shared?: { readonly group: string; readonly ref: string };
}

/** Errors that every edition of the format knows; newer ones are kept as texts. */
const WRITTEN_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

interface ValueXml {
  readonly type?: string;
  readonly xml: string;
}

/** Writes `<c>` elements of one sheet part. */
export class CellWriter {
  constructor(
    private readonly part: PartText,
    /** `x:`, or nothing: the prefix of the part's own elements. */
    private readonly prefix: string,
    private readonly strings: SharedStrings,
  ) {}

  /** The element of a cell that is there, changed. */
  changed(cell: StoredCell, change: CellChange): string {
    const { text } = this.part;
    const name = `${this.prefix}c`;
    const hasFormula = change.formula === undefined ? cell.formula !== undefined : change.formula !== null;
    const formula =
      change.formula === undefined ? (cell.formula?.xml ?? '') : change.formula ? this.formula(change.formula) : '';
    const value =
      change.value === undefined ? { type: cell.type, xml: cell.valueXml } : this.value(change.value, hasFormula);
    const kept = attributesOf(text, cell.place.start, cell.place.innerStart).filter(
      (attribute) => !this.isReplaced(attribute.name, change),
    );
    const attributes = [
      ...kept.map(({ start, end }) => text.slice(start, end)),
      ...(change.style === undefined ? [] : [` s="${String(change.style)}"`]),
      ...(value.type === undefined ? [] : [` t="${value.type}"`]),
    ].join('');
    const inner = formula + value.xml + cell.restXml;
    return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
  }

  /** The element of a cell that was not there. */
  created(row: number, column: number, style: number, change: CellChange): string {
    const name = `${this.prefix}c`;
    const formula = change.formula ? this.formula(change.formula) : '';
    const value = this.value(change.value ?? null, formula !== '');
    const s = change.style ?? style;
    const attributes = [
      ` r="${a1(row, column)}"`,
      ...(s === 0 ? [] : [` s="${String(s)}"`]),
      ...(value.type === undefined ? [] : [` t="${value.type}"`]),
    ].join('');
    const inner = formula + value.xml;
    return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
  }

  /** Metadata of rich values and of dynamic arrays speak of the content that goes. */
  private isReplaced(attribute: string, change: CellChange): boolean {
    if (attribute === 't') return true;
    if (attribute === 's') return change.style !== undefined;
    if (attribute === 'vm') return change.value !== undefined;
    return attribute === 'cm' && change.formula !== undefined;
  }

  private formula({ text, shared }: NewFormula): string {
    const name = `${this.prefix}f`;
    const attributes = shared ? ` t="shared" ref="${shared.ref}" si="${shared.group}"` : '';
    return `<${name}${attributes}>${this.part.written(cellText(text))}</${name}>`;
  }

  private value(value: CellValue | null, isFormula: boolean): ValueXml {
    if (value === null) return { xml: '' };
    if (typeof value === 'boolean') return { type: 'b', xml: this.v(value ? '1' : '0') };
    if (typeof value === 'number')
      return Number.isFinite(value) ? { xml: this.v(numberText(value)) } : { type: 'e', xml: this.v('#NUM!') };
    if (WRITTEN_ERRORS.has(value)) return { type: 'e', xml: this.v(value) };
    if (isFormula) return { type: 'str', xml: this.v(this.part.written(cellText(value))) };
    const shared = this.strings.indexOf(value);
    if (shared !== undefined) return { type: 's', xml: this.v(String(shared)) };
    const [is, t] = [`${this.prefix}is`, `${this.prefix}t`];
    const text = this.part.written(cellText(value));
    return { type: 'inlineStr', xml: `<${is}><${t} xml:space="preserve">${text}</${t}></${is}>` };
  }

  private v(text: string): string {
    const name = `${this.prefix}v`;
    return `<${name}>${text}</${name}>`;
  }
}

/** `1e+21` is written `1E+21`, as Excel does. */
function numberText(value: number): string {
  return String(value).replace('e', 'E');
}
