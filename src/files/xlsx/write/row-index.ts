import { MAX_ROWS } from '../../../workbook';
import { FileProblem } from '../../problem';
import type { PartText } from '../../package/part-text';
import { elementsBetween, localName, type Element } from '../../package/tags';

/** One `<row>` by its places in the part; rows are 0-based. */
export interface RowPlace {
  readonly row: number;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

const NUMBER = /<[^\s<>"'=/]+\s+r\s*=\s*["'](\d{1,7})["']/uy;

/** Where the rows of a sheet stand. A sheet may be formatted down to row 1,048,576: places are kept as bare numbers. */
export class RowIndex {
  private readonly numbers: number[] = [];
  private readonly starts: number[] = [];
  private readonly innerStarts: number[] = [];
  private readonly innerEnds: number[] = [];
  private readonly ends: number[] = [];
  private isAscending = true;

  /** @throws FileProblem `damaged` */
  constructor(
    private readonly part: PartText,
    data: Element,
  ) {
    let previous = -1;
    for (const { tag, close } of elementsBetween(part.text, data.innerStart, data.innerEnd)) {
      if (localName(tag.name) !== 'row') continue;
      // A row without a number stands below the one before it.
      const row = (this.numberOf(tag) ?? previous + 2) - 1;
      if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw new FileProblem('damaged');
      if (row <= previous) this.isAscending = false;
      previous = row;
      this.numbers.push(row);
      this.starts.push(tag.start);
      this.innerStarts.push(tag.end);
      this.innerEnds.push(close === tag ? tag.end : close.start);
      this.ends.push(close.end);
    }
  }

  private numberOf(tag: { readonly start: number; readonly end: number }): number | undefined {
    NUMBER.lastIndex = tag.start;
    const plain = NUMBER.exec(this.part.text)?.[1];
    const number = plain ?? this.part.attributes({ start: tag.start, innerStart: tag.end }).get('r');
    return number === undefined ? undefined : Number(number);
  }

  private place(index: number): RowPlace | undefined {
    const [row, start, innerStart, innerEnd, end] = [
      this.numbers,
      this.starts,
      this.innerStarts,
      this.innerEnds,
      this.ends,
    ].map((list) => list[index]);
    if (row === undefined || start === undefined || innerStart === undefined) return undefined;
    if (innerEnd === undefined || end === undefined) return undefined;
    return { row, start, innerStart, innerEnd, end, isEmpty: innerStart === end };
  }

  /** The row of that number; where a damaged file has two, the last. */
  row(row: number): RowPlace | undefined {
    if (!this.isAscending) return this.place(this.numbers.lastIndexOf(row));
    const index = firstFrom(this.numbers, row);
    return this.numbers[index] === row ? this.place(index) : undefined;
  }

  /** The first row below that number, before which a new one is put. */
  after(row: number): RowPlace | undefined {
    const index = this.isAscending
      ? firstFrom(this.numbers, row + 1)
      : this.numbers.findIndex((number) => number > row);
    return this.place(index);
  }

  /** The row in which that place of the part lies, or the first behind it. */
  at(position: number): RowPlace | undefined {
    return this.place(firstFrom(this.ends, position + 1));
  }

  /** The numbers of the rows between two, both included, in which some cell has content. */
  *withContent(top: number, bottom: number): Generator<number> {
    const { text } = this.part;
    const first = this.isAscending ? firstFrom(this.numbers, top) : 0;
    for (let index = first; index < this.numbers.length; index++) {
      const row = this.numbers[index] ?? 0;
      if (row > bottom && this.isAscending) return;
      // Cells that are only formatted have no closing tag.
      const closing = text.indexOf('</', this.innerStarts[index]);
      if (row >= top && row <= bottom && closing >= 0 && closing < (this.innerEnds[index] ?? 0)) yield row;
    }
  }
}

/** The index of the first of ascending numbers that is at least `least`; the length when there is none. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
