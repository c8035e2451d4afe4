import type { Area, Cell } from '../../workbook';
import { identityOf } from '../vocabulary/identity';
import { remembered } from '../remembered';
import { withoutApostrophe } from '../cell/read-field';
import { bareLabel, compact, labelPart, textOf } from '../cell/text';

/** A non-blank cell as it is seen: a merged cell stands once, at its top-left, as wide and high as its merge. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  readonly cell: Cell;
  /** What it says, untouched. */
  readonly raw: string;
  /** What it says, compacted. */
  readonly text: string;
  /** The whole of it as a label is compared. */
  readonly bare: string;
  /** Its part before the colon (or the blank that stands for one) as a label is compared. */
  readonly label: string;
  /** What stands behind that colon, untouched; undefined when the cell holds one thing. */
  readonly inside: string | undefined;
}

/** No label is longer; what follows is not looked at for one. */
const LONGEST_LABEL = 120;

/** What stands behind the first colon, 其中： aside. */
export function insideOf(raw: string): string | undefined {
  const body = raw.replace(/^\s*其\s*中\s*[:：∶﹕]/u, '');
  return /^[^:：∶﹕]*[:：∶﹕](?:\s*[:：∶﹕])*([\s\S]*)$/u.exec(body)?.[1];
}

/** 单 位 自 筹: one word, letter by letter. */
const SPACED_OUT = /^\s*\S(?:\s+\S)*\s*$/u;

/** "预算部门名称 某局": the colon left out, a blank left in its place. Only for the labels that name the form's subject. */
function splitAtBlank(raw: string): { label: string; inside: string } | undefined {
  if (identityOf(bareLabel(raw.slice(0, LONGEST_LABEL))) || SPACED_OUT.test(raw)) return undefined;
  for (const blank of raw.slice(0, LONGEST_LABEL).matchAll(/\s+(?=\S)/gu)) {
    if (blank.index === 0) continue;
    const label = bareLabel(raw.slice(0, blank.index));
    if (identityOf(label)) return { label, inside: raw.slice(blank.index) };
  }
  return undefined;
}

type Parts = Pick<Entry, 'raw' | 'text' | 'bare' | 'label' | 'inside'>;

const partsOf = remembered((raw: string): Parts => {
  const text = compact(withoutApostrophe(raw));
  const start = text.slice(0, LONGEST_LABEL);
  const inside = insideOf(raw.slice(0, LONGEST_LABEL)) === undefined ? undefined : insideOf(raw);
  const split = inside === undefined ? splitAtBlank(raw) : undefined;
  return {
    raw,
    text,
    bare: bareLabel(start),
    label: split?.label ?? labelPart(start),
    inside: split?.inside ?? inside,
  };
});

/** A head below another that is as wide or wider. */
export function isUnder(entry: Entry, over: Entry): boolean {
  return entry.row > over.row && entry.column >= over.column && entry.right <= over.right;
}

/** A place where a label or head is lost. */
export function blankEntry(row: number, column: number, right: number): Entry {
  const cell = { value: '', text: '', format: 'General' };
  return { row, column, right, bottom: row, cell, raw: '', text: '', bare: '', label: '', inside: undefined };
}

/** The entry of a cell and its merge. */
export function entryOf(row: number, column: number, cell: Cell, area: Area | undefined): Entry {
  const { raw, text, bare, label, inside } = partsOf(textOf(cell));
  return {
    row,
    column,
    right: area?.right ?? column,
    bottom: area?.bottom ?? row,
    cell,
    raw,
    text,
    bare,
    label,
    inside,
  };
}
