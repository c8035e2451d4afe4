import type { BookLook } from '../grid/look/look';
import type { HostBook } from '../../emulator/host/model/book';

/** A protected form has some dozens of open cells. */
const MOST_UNLOCKED = 2000;

/** Tells a protected sheet which of its cells are open to changes all the same. */
export function adoptLocks(book: HostBook, look: BookLook): void {
  for (const sheet of book.sheets) {
    if (!sheet.protected) continue;
    let unlocked = 0;
    for (const [row, styles] of look.sheets.get(sheet.name)?.cells ?? []) {
      for (const [column, index] of styles) {
        if (look.styles[index]?.unlocked !== true || unlocked >= MOST_UNLOCKED) continue;
        unlocked += 1;
        sheet.looks.set({ top: row, left: column, bottom: row, right: column }, { locked: false });
      }
    }
  }
}

/**
 * Gives empty cells the number formats that the file has for them: reading takes cells with content only, yet what is written into an
 * empty cell is shown by its format.
 */
export function adoptFormats(book: HostBook, look: BookLook): void {
  for (const sheet of book.sheets) {
    for (const [row, styles] of look.sheets.get(sheet.name)?.cells ?? []) {
      for (const [column, index] of styles) {
        const format = look.styles[index]?.format;
        const { value, formula } = sheet.cell(row, column);
        if (format !== undefined && value === '' && formula === undefined)
          sheet.setContent(row, column, { value: '', format });
      }
    }
  }
}
