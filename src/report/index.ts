export type { ReportCell, ReportSheet, ReportStyle } from './report-sheet';
export { checkReport, type CheckReportContext } from './check-report';
export { openQuestion, reviewRow, reviewTable, unreadRow, type ReviewRow } from './review';
export { REVIEW_TEXTS, type ReviewTexts } from './review-texts';
