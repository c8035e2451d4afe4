import fc from 'fast-check';
import { checkWorkbook, type Finding } from '../../src/rules';
import { at, book } from '../rules/support/book';
import { FAULTS, planted, type Fault } from './faults';
import { laid, layouts, type Layout } from './layouts';
import { draws, unitOf } from './unit';

/** How many of the faults planted in generated workbooks are found, and what is reported where nothing is wrong. */
export interface Recall {
  readonly workbooks: number;
  readonly found: number;
  /** Faults that nothing was reported for at their cell. */
  readonly missed: readonly string[];
  /** Errors and warnings in workbooks without a fault. */
  readonly falseAlarms: readonly string[];
}

const cases = fc.record({ unit: draws, layout: layouts, fault: fc.constantFrom<Fault[]>(...FAULTS) });

const isGrave = ({ severity }: Finding): boolean => severity !== 'hint';
const told = (layout: Layout): string => JSON.stringify(layout);

function alarms(findings: readonly Finding[], layout: Layout): readonly string[] {
  return findings
    .filter(isGrave)
    .map(({ id, arithmetic, found }) => `${id} ${arithmetic ?? found ?? ''} ${told(layout)}`);
}

/** Each workbook is checked twice: as it is, and with one fault. The same seed gives the same workbooks. */
export function recall(workbooks: number, seed: number): Recall {
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  for (const { unit, layout, fault } of fc.sample(cases, { numRuns: workbooks, seed })) {
    const change = unitOf(unit);
    const sound = book(change);
    falseAlarms.push(...alarms(checkWorkbook(laid(sound, layout).workbook).findings, layout));

    const { workbook, placeOf } = laid(book(planted(fault, change, sound)), layout);
    const { sheet, row, column } = at(fault.place);
    const place = placeOf(sheet, row, column);
    const isAt = (cell: Finding['cell']) =>
      cell.sheet === place.sheet && cell.row === place.row && cell.column === place.column;
    const finding = checkWorkbook(workbook).findings.find(
      ({ severity, cell, related }) => severity !== 'hint' && [cell, ...related].some(isAt),
    );
    if (!finding) missed.push(`${fault.name} ${told(layout)}`);
  }
  return { workbooks, found: workbooks - missed.length, missed, falseAlarms };
}
