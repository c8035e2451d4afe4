import type { HostBook } from '../../emulator/host/model/book';
import { changesSince, type Origin } from './changes';

/** Whether something was changed in a workbook, or is kept in it by the add-in, that neither the file it came from nor its last download holds. */
export class Unsaved {
  private held: string;

  constructor(
    private readonly origin: Origin,
    private readonly book: HostBook,
  ) {
    this.held = this.now();
  }

  get any(): boolean {
    return this.now() !== this.held;
  }

  /** What is there now has been downloaded. */
  saved(): void {
    this.held = this.now();
  }

  private now(): string {
    const { edits, added, gone } = changesSince(this.origin, this.book);
    const cells = edits.map(({ cell, after }) => [cell, after]);
    const sheets = added.map((sheet) => [
      sheet.name,
      ...[...sheet.all()].map(({ row, column, cell: { value, formula } }) => [row, column, formula ?? value]),
    ]);
    return JSON.stringify({ cells, sheets, gone, kept: [...this.book.settings] });
  }
}
