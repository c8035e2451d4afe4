import { readWorkbookFile, FileProblem } from '../../src/files';
import { type BookType, utils, write } from '@e965/xlsx';
import { xlsxWith } from './parts';

/** What comes of reading a file that may be refused. */

/** The code of the problem, or `read`; anything else that is thrown fails the test. */
export function outcome(bytes: Uint8Array): string {
  try {
    readWorkbookFile(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
}

export function written(bookType: BookType): Uint8Array {
  const rows = Array.from({ length: 30 }, (_, row) => [`指标${row}`, row * 1.5, '≥98%', row % 2 === 0]);
  const sheet = utils.aoa_to_sheet([['部门整体支出绩效自评表'], ...rows]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  const book = utils.book_new(sheet, '附件1-2');
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

export const SMALL = xlsxWith('<row r="1"><c r="A1"><v>1</v></c></row>');
