import { reportFile } from '../../../files/report-file';
import { reviewSheet, type ReportCell, type ReviewTexts } from '../../../report';

/** The bytes of the table as an .xlsx, as `heji review -o` writes it. */
export function tableFile(lines: readonly (readonly ReportCell[])[], texts: ReviewTexts): Promise<Uint8Array> {
  return reportFile(reviewSheet(lines, texts));
}
