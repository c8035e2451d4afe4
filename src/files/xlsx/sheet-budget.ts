import { MOST_TAGS, MOST_FORMULA_TEXT, MOST_CELLS, MOST_CELL_TEXT, MOST_MERGES, FileProblem } from '../problem';

/** How much more is taken in from all sheets together. */
export class Budget {
  /** Of all the sheets' parts. */
  tags = MOST_TAGS;
  private formulaText = MOST_FORMULA_TEXT;
  private cells = MOST_CELLS;
  private text = MOST_CELL_TEXT;
  private merges = MOST_MERGES;
  private formats = MOST_EMPTY_FORMATS;

  /** @throws FileProblem `tooLarge` when a cell with a text of that length is one too many. */
  takeCell(length: number): void {
    this.text -= length;
    if (this.cells-- === 0 || this.text < 0) throw new FileProblem('tooLarge');
  }

  /** @throws FileProblem `tooLarge` when this is one too many. */
  takeMerge(): void {
    if (this.merges-- === 0) throw new FileProblem('tooLarge');
  }

  /** @throws FileProblem `tooLarge` when there is no room to write a formula of that length once more. */
  takeFormula(length: number): void {
    this.formulaText -= length;
    if (this.formulaText < 0) throw new FileProblem('tooLarge');
  }

  /** Is there room for the formats of so many more empty cells? */
  takeFormats(count: number): boolean {
    this.formats -= count;
    return this.formats >= 0;
  }
}
const MOST_EMPTY_FORMATS = 500_000;
