export type { ReportCell, ReportSheet, ReportStyle } from './report-sheet';
export { checkReport, type CheckReportContext } from './check-report';
export { openQuestion, reviewLine, reviewRow, reviewSheet, reviewTable, unreadRow, type ReviewRow } from './review';
export {
  inFolderOrder,
  isWorkbookName,
  reviewedFile,
  reviewUnits,
  rowOfUnit,
  type FilePlace,
  type ReviewedFile,
  type ReviewUnit,
} from './review-files';
export { REVIEW_TEXTS, type ReviewTexts } from './review-texts';
