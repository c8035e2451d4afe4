import { keptReport } from '../../host/kept-parts';
import type { GivenText } from './given';

/** The text as it is kept in the workbook. */
export function keptForm({ text, tables, hasTrackedChanges }: GivenText): string {
  return keptReport(text, tables, hasTrackedChanges);
}
