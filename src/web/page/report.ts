import { REPORT_COMPLETE, REPORT_TAG } from '../../report/report-sheet';
import type { HostBook } from '../../emulator/host/model/book';
import type { HostSheet } from '../../emulator/host/model/sheet';
import { fileOf } from './added/own-file';
import { sheetToAdd } from './added/sheet-to-add';

/** The report that the add-in has written into a workbook, whole; undefined when there is none. */
export function reportIn(book: HostBook): HostSheet | undefined {
  return book.sheets.find((sheet) => sheet.properties.get(REPORT_TAG)?.startsWith(REPORT_COMPLETE));
}

/** The report as a file of its own. */
export function reportBytes(sheet: HostSheet): Uint8Array {
  const repeated: unknown = JSON.parse(sheet.pageLayout.get('printTitleRows') ?? '""');
  return fileOf(sheetToAdd(sheet), typeof repeated === 'string' ? repeated : '');
}

/** `自评表.xls` → `自评表-校验报告.xlsx`. */
export function reportName(name: string, ending: string): string {
  return `${name.replace(/\.(?:xlsx|xlsm|xlsb|xls|docx|docm|dotx)$/iu, '')}-${ending}.xlsx`;
}

/** Tells whether there is a report, now and whenever that changes; the function returned ends that. */
export function watchReport(book: HostBook, tell: (isThere: boolean) => void): () => void {
  let was = reportIn(book) !== undefined;
  let isAsked = false;
  tell(was);
  return book.subscribe(() => {
    if (isAsked) return;
    isAsked = true;
    // The add-in's batch is through by then: the report gets its tag last.
    queueMicrotask(() => {
      isAsked = false;
      const is = reportIn(book) !== undefined;
      if (is !== was) tell(is);
      was = is;
    });
  });
}
