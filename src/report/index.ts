export type { ReportCell, ReportSheet, ReportStyle } from './report-sheet';
export { checkReport, type CheckReportContext } from './check-report';
export { reviewRow, unreadRow, type ReviewRow } from './review';
export {
  checkedUnit,
  inFolderOrder,
  isReviewedName,
  isShown,
  reviewedFile,
  reviewUnits,
  type FileOfUnit,
  type FilePlace,
  type ReviewedFile,
  type ReviewUnit,
} from './review-files';
export { REVIEW_TEXTS, type ReviewTexts, type ReviewVerdict } from '../messages/review-verdicts';
export { unitFolder } from './unit-folders';
export { type Claims } from './review-units';
export { documentFacts, type DocumentText } from './document-facts';
