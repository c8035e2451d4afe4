export type { ReportCell, ReportSheet, ReportStyle } from './report-sheet';
export { checkReport, type CheckReportContext } from './check-report';
export { openQuestion, reviewRow, unreadRow, type ReviewRow, type ReviewVerdict } from './review';
export {
  checkedUnit,
  inFolderOrder,
  isReviewedName,
  isWorkbookName,
  reviewedFile,
  reviewUnits,
  type FileOfUnit,
  type FilePlace,
  type ReviewedFile,
  type ReviewUnit,
} from './review-files';
export { REVIEW_TEXTS, type ReviewTexts } from './review-texts';
export { isProjectsAlone, type Claims } from './review-units';
export { documentFacts, type DocumentText } from './document-facts';
