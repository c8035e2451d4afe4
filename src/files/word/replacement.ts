import { trimmed } from '../../forms/cell/text';
import type { CellContent } from '../../workbook';
import { shownBy } from '../xlsx/formats';
import { tableContent } from './sheets';

/** What is taken out of a text and put in its place. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What a cell that says `text` is to say once the content stands in it. */
export function wantedText(text: string, { value, format }: CellContent): string {
  if (value === null) return '';
  if (typeof value === 'number') return shownBy(value, format ?? formatOf(text), false);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

function formatOf(text: string): string {
  return tableContent(text).format;
}

/** Letters that make one figure together: of a changed one nothing is kept, so that a reader sees the old and the new one whole. */
const OF_FIGURE = /[\d.,%+-]/u;

/** How a cell's text becomes another one, with as little changed as a reader would change. */
export function replacementFor(text: string, wanted: string): Replacement {
  const standing = tableContent(text);
  const old = typeof standing.value === 'number' ? trimmed(text) : standing.text;
  const offset = old === '' ? blankPlace(text) : startOf(text, old);
  let before = 0;
  while (before < old.length && before < wanted.length && old[before] === wanted[before]) before++;
  let behind = 0;
  const room = Math.min(old.length, wanted.length) - before;
  while (behind < room && old[old.length - 1 - behind] === wanted[wanted.length - 1 - behind]) behind++;
  while (before > 0 && OF_FIGURE.test(old[before - 1] ?? '')) before--;
  while (behind > 0 && OF_FIGURE.test(old[old.length - behind] ?? '')) behind--;
  return {
    from: offset + before,
    to: offset + old.length - behind,
    insert: wanted.slice(before, wanted.length - behind),
  };
}

/** Where a cell's content begins in its text, whose tabs are blanks there. */
function startOf(text: string, old: string): number {
  return Math.max(text.replaceAll('\t', ' ').indexOf(old), 0);
}

/** In a blank cell: behind the tabs of its first line, which place the figure, and before its blanks. */
function blankPlace(text: string): number {
  return (text.split('\n', 1)[0] ?? '').lastIndexOf('\t') + 1;
}
