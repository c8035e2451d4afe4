import { entriesOf, type Block } from './sheet/blocks';
import type { TextField } from './cell/field';
import type { Footer } from './form';
import type { Entry, Grid } from './sheet/grid';
import { blankField, readText } from './cell/read-field';
import { remembered } from './remembered';
import { compact, isBlank } from './cell/text';

/** 填表人、填报日期、联系电话、签字 and the notes, printed around a form. */

type Key = keyof Footer;

const SIGNED = '(?:\\((?:签[字章名]|盖章|公章|手写)?\\))?';
const LABELS: readonly (readonly [Key, string])[] = [
  ['preparedBy', `(?:填表|填报|制表|填写|经办)人(?:员)?(?:姓名|签[字章名])?${SIGNED}`],
  ['date', '(?:填报|填表|填写|制表|编报|报送)(?:日期|时间)|日期'],
  ['phone', '(?:联系|办公|经办人)?(?:电话|手机)(?:号码)?|联系方式'],
  ['signature', `(?:(?:单位|部门|项目|主要)?(?:负责人|领导)|负责人)(?:签[字章名])?${SIGNED}`],
];
const ANY = new RegExp(LABELS.map(([key, source]) => `(?<${key}>${source})`).join('|'), 'gu');

interface Found {
  readonly key: Key;
  /** Where the label begins and its value may begin, in the untouched text. */
  readonly start: number;
  readonly end: number;
  readonly colon: boolean;
}

/** The compacted text with the place of each of its characters in the untouched one. */
function mapped(raw: string): { text: string; at: readonly number[] } {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < raw.length; index++) {
    const piece = compact(raw.charAt(index));
    text += piece;
    for (let n = 0; n < piece.length; n++) at.push(index);
  }
  at.push(raw.length);
  return { text, at };
}

/** Words that make another label of it: 财务负责人, 项目负责人及电话, 公开电话率. */
const OTHER_BEFORE = /(?:财务|审核|法定|及|和|[与/、])$/u;
const OTHER_BEHIND = /^(?:及|和|[与/、]|率|的|是|号)/u;

const labelsIn = remembered((raw: string): readonly Found[] => {
  const { text, at } = mapped(raw);
  const found: Found[] = [];
  for (const match of text.matchAll(ANY)) {
    const behind = text.slice(match.index + match[0].length);
    if (OTHER_BEFORE.test(text.slice(0, match.index)) || OTHER_BEHIND.test(behind)) continue;
    const colon = behind.startsWith(':');
    const key = LABELS.find(([name]) => match.groups?.[name] !== undefined)?.[0];
    const end = at[match.index + match[0].length + (colon ? 1 : 0)];
    const start = at[match.index];
    if (key && start !== undefined && end !== undefined) found.push({ key, start, end, colon });
  }
  return found;
});

const LONGEST = 400;

/** A label stands at the beginning of its cell or has its colon; without a colon it is the whole cell or begins a footer's line. */
function announces(found: Found, raw: string, footer: boolean): boolean {
  const first = isBlank(raw.slice(0, found.start));
  if (found.colon) return true;
  const whole = first && isBlank(raw.slice(found.end));
  return whole || (footer && (first || /\s$/u.test(raw.slice(0, found.start))));
}

function toTheRight(grid: Grid, label: Entry): TextField {
  const next = grid.rightOf(label);
  const isLabel =
    next &&
    (/^[^:]{1,12}:$/u.test(next.text) ||
      labelsIn(next.raw.slice(0, LONGEST)).some((other) => announces(other, next.raw, true)));
  return next && !isLabel ? readText(grid.ref(next), next.raw) : blankField(grid.besides(label));
}

/**
 * Reads the footer wherever the form prints it: several labels in one cell, or label and value in neighbouring cells, with colons
 * or without. `table` tells the rows of the form's tables, in which no footer stands. The first of each kind counts.
 */
export function footerOf(block: Block, table: { readonly first: number; readonly last: number }): Footer {
  const read: { -readonly [K in Key]: Footer[K] } = { preparedBy: null, date: null, phone: null, signature: null };
  for (const entry of entriesOf(block)) {
    const inTable = entry.row >= table.first && entry.row <= table.last;
    if (inTable || entry.text.length > LONGEST || entry.raw.length > 4 * LONGEST) continue;
    const labels = labelsIn(entry.raw).filter((found) => announces(found, entry.raw, entry.row > table.last));
    labels.forEach(({ key, end }, index) => {
      // Who answers for the project is named above the tables; who signs, below them.
      if (read[key] || (key === 'signature' && entry.row < table.first)) return;
      const value = entry.raw.slice(end, labels[index + 1]?.start).replace(/[,，;；、|\s]+$/u, '');
      const isLast = index === labels.length - 1;
      const beside = isBlank(value) && isLast ? toTheRight(block.grid, entry) : undefined;
      // Where the neighbour is empty too, one that has a colon is written behind it.
      const outside = beside && (beside.state === 'read' || !entry.text.endsWith(':'));
      read[key] = outside ? beside : readText(block.grid.ref(entry), value);
    });
  }
  return read;
}

const NOTE = /^(?:备注|[填编]?[表报制]?(?:说明|注)(?=[:：\d]|$)|说明(?=["“”]))/u;

/** 说明、备注 printed around the tables. */
export function notesOf(block: Block, table: { readonly first: number; readonly last: number }): readonly TextField[] {
  return entriesOf(block)
    .filter((entry) => (entry.row < table.first || entry.row > table.last) && NOTE.test(entry.bare))
    .map((entry) => readText(block.grid.ref(entry), entry.raw));
}
