/**
 * A form that nobody published, in the manner of a place, right as it stands; and faults to be planted in it. The table is written as
 * in test/fixtures/table.ts.
 */
export interface Invented {
  readonly name: string;
  readonly table: string;
  readonly faults: readonly Fault[];
}

/** In the line that holds `row`, the cell `from` becomes `to` (`from@2`: the last such cell of the line); then one of the rules (by strokes) finds it in that line or the one named. */
export interface Fault {
  readonly row: string;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  /** Where it is reported, when not in its own line. */
  readonly at?: string;
}

export function fault(row: string, from: string, to: string, rule: string, at?: string): Fault {
  return { row, from, to, rule, ...(at === undefined ? {} : { at }) };
}
