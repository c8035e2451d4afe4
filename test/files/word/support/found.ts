import { checkWorkbook } from '../../../../src/rules';
import type { Workbook } from '../../../../src/workbook';

/** What is found in a workbook, without the places: sheets and cells of the same forms elsewhere have other names. */
export const found = (workbook: Workbook): readonly string[] =>
  checkWorkbook(workbook, {})
    .findings.map(({ severity, rule, found: is, expected }) =>
      `${severity} ${rule} ${is ?? ''} → ${expected ?? ''}`.normalize('NFKC').replace(/\s/gu, ''),
    )
    .sort();
