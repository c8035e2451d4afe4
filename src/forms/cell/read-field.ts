import type Big from 'big.js';
import type { Cell, CellRef } from '../../workbook';
import type { Field, Figure, FigureField, TextField, Unreadable } from './field';
import { holdsSeveralNumbers, readNumeral } from './numeral';
import { storedContent, type Stored } from './stored';
import { compact, isBlank, isNotApplicable, textOf, trimmed } from './text';

/**
 * Readers of one cell's content as what its place asks for. Each gives a field in one of the four states; none throws, none
 * guesses: what is not clearly a number of the wanted kind is `unreadable` and keeps its raw text.
 */

/** What a reader made of a text. `stray`: characters that do not belong there were passed over. */
export type Read<T> =
  { readonly value: T; readonly stray?: boolean; readonly ownUnit?: boolean } | { readonly problem: Unreadable };

/** Longer texts are sentences; no figure is looked for in them. */
const LONGEST_FIGURE = 60;

/** An apostrophe that some exports write before the digits: Excel's sign for text, here a character. */
const APOSTROPHE = /^\s*['’‘`＇](?=\s*(?:[¥￥$(（+\-−–]*[\d０-９]|[-—–－/／]|无?$))/u;

/** A text without the apostrophe before its digits. */
export function withoutApostrophe(raw: string): string {
  return raw.replace(APOSTROPHE, '');
}

/** A field from a text: blank, not applicable, or what `read` makes of the compacted text. */
export function fieldOfText<T>(cell: CellRef, raw: string, read: (text: string) => Read<T>): Field<T> {
  const bare = withoutApostrophe(raw);
  if (bare !== raw) {
    const field = fieldOfText(cell, bare, read);
    return field.state === 'read' ? { ...field, raw, oddity: field.oddity ?? 'apostrophe' } : { ...field, raw };
  }
  if (isBlank(raw)) return { cell, raw, state: 'blank', value: null };
  if (isNotApplicable(raw)) return { cell, raw, state: 'notApplicable', value: null };
  const result = raw.length > LONGEST_FIGURE * 3 ? { problem: textProblem(raw) } : readShort(raw, read);
  if ('problem' in result) return { cell, raw, state: 'unreadable', value: null, problem: result.problem };
  const value = { cell, raw, state: 'read', value: result.value } as const;
  if (result.stray) return { ...value, oddity: 'strayCharacters' };
  return result.ownUnit ? { ...value, oddity: 'ownUnit' } : value;
}

function readShort<T>(raw: string, read: (text: string) => Read<T>): Read<T> {
  if (holdsSeveralNumbers(raw)) return { problem: 'severalNumbers' };
  const text = compact(raw);
  return text.length > LONGEST_FIGURE ? { problem: textProblem(raw) } : read(text);
}

/** A text that is no number: with digits in it, or without any. */
export function textProblem(text: string): Unreadable {
  return /\d/u.test(text) ? 'strayCharacters' : 'notANumber';
}

/** A field the form has no cell content for. */
export function blankField<T>(cell: CellRef): Field<T> {
  return { cell, raw: '', state: 'blank', value: null };
}

/** A field whose merged cell is counted with another row (a weight shared by two indicators counts once), or whose column the form does not have. */
export function sharedField<T>(cell: CellRef): Field<T> {
  return { cell, raw: '', state: 'notApplicable', value: null };
}

/** An error value of Excel, by a formula or pasted as what it showed. */
const ERROR_VALUE = /^\s*#(?:REF!|N\/A|DIV\/0!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)\s*$/u;

/** Reads any text as it stands, without the white space around it; an error value is no text. */
export function readText(cell: CellRef, raw: string): TextField {
  if (isBlank(raw)) return { cell, raw, state: 'blank', value: null };
  if (ERROR_VALUE.test(raw)) return { cell, raw, state: 'unreadable', value: null, problem: 'errorValue' };
  return { cell, raw, state: 'read', value: trimmed(raw) };
}

/** A field whose content cannot be read as what its place asks for; `raw` keeps what the cell shows. */
export function unreadableField<T>(cell: CellRef, content: Cell, problem: Unreadable): Field<T> {
  return { cell, raw: textOf(content), state: 'unreadable', value: null, problem };
}

/** How a reader takes a stored number, and how a text. */
export interface CellReading<T> {
  readonly figure: (figure: Stored) => Read<T>;
  readonly text: (text: string) => Read<T>;
}

/** Reads a cell: empty, an error value, a date, a stored number or a text. */
export function readCell<T>(ref: CellRef, cell: Cell | undefined, reading: CellReading<T>): Field<T> {
  if (!cell) return blankField(ref);
  if (cell.error) return unreadableField(ref, cell, 'errorValue');
  if (cell.uncalculated) return unreadableField(ref, cell, 'notCalculated');
  const content = storedContent(cell);
  if (content.kind === 'text') return fieldOfText(ref, content.text, reading.text);
  // 45291 shown as 2023/12/31: a person sees a date where a figure belongs.
  const read = content.kind === 'date' ? { problem: 'notANumber' as const } : reading.figure(content.figure);
  return 'problem' in read
    ? unreadableField(ref, cell, read.problem)
    : { cell: ref, raw: textOf(cell), state: 'read', value: read.value };
}

interface Plain {
  readonly number: Big;
  readonly decimals: number;
  readonly rest: string;
  readonly stray: boolean;
}

/** A bracket that says what is in the figure before it, or how often: 12.60（含上年结转1.20）, 0.96（8批次）. 18（年初10） is left open. */
const NOTE = /^(\D*\d[^(]*)\((?:其中|不?[含包]|人员经费|公用经费|\d+(?:批|人|次|辆|台|户|个)).*\)$/u;

/** A text without the note behind its figure. */
export const withoutNote = (text: string): string => text.replace(NOTE, '$1');

/** The number at the start of a text and what follows it; a note is `stray`. */
export function leadingNumber(text: string): Plain | undefined {
  const bare = withoutNote(text);
  const numeral = readNumeral(bare);
  if (!numeral) return undefined;
  const { number, decimals, stray, end } = numeral;
  return { number, decimals, stray: stray || bare !== text, rest: bare.slice(end).replace(/[.。]$/u, '') };
}

/** What follows a number and is no unit of it. */
export function problemBehind(rest: string): Unreadable {
  return /\d/u.test(rest) ? 'severalNumbers' : 'strayCharacters';
}

function plainReading(units: RegExp): CellReading<Figure> {
  return {
    figure: ({ percent, literal, number, decimals, general }) =>
      percent || literal === '%'
        ? { problem: 'notANumber' }
        : {
            value: {
              number,
              ...(decimals === undefined ? {} : { decimals }),
              ...(general === undefined ? {} : { general }),
            },
          },
    text: (text) => {
      const plain = leadingNumber(text);
      if (!plain) return { problem: textProblem(text) };
      const { number, decimals, rest, stray } = plain;
      if (rest !== '' && !units.test(rest)) return { problem: problemBehind(rest) };
      return { value: { number, decimals }, stray };
    },
  };
}

const COUNT = plainReading(/^\(?(?:人|名|个|位)\)?$/u);
const FLOOR_AREA = plainReading(/^\(?(?:m2|平方米|平米|平方)\)?$/u);
/** Points, of a total with its grade: 98.5（优）. */
const POINTS = plainReading(/^分?(?:[,、]?\(?(?:优秀?|良好?|中等?|合格|不合格|差)(?:等|级|等级)?\)?)?$/u);

/** Reads a count of people; exact, so it carries no precision. */
export function readCount(ref: CellRef, cell: Cell | undefined): FigureField {
  const read = readCell(ref, cell, COUNT);
  return read.value ? { ...read, value: { number: read.value.number } } : read;
}

/** Reads a floor area in ㎡ (NFKC makes it m2). */
export function readFloorArea(ref: CellRef, cell: Cell | undefined): FigureField {
  return readCell(ref, cell, FLOOR_AREA);
}

/** Reads points: a score 得分, or a weight 分值. */
export function readPoints(ref: CellRef, cell: Cell | undefined): FigureField {
  return readCell(ref, cell, POINTS);
}

/** Reads a weight; a column 权重 may give it in percent: 10% of the hundred points are 10. */
export function readWeight(ref: CellRef, cell: Cell | undefined): FigureField {
  return readCell<Figure>(ref, cell, {
    figure: (figure) =>
      POINTS.figure(figure.percent || figure.literal === '%' ? { ...figure, percent: false, literal: '' } : figure),
    text: (text) => POINTS.text(text.replace(/%$/u, '')),
  });
}
