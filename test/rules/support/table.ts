import type { Profile, Result, RuleId, Severity } from '../../../src/rules';
import type { Change, FurtherSheet } from './book';

/** What a case says of one place of its rule. `at` is where a finding would point: `1-1!controlRate`. */
export interface Expectation {
  readonly at: string;
  /** `none`: the rule has no outcome there. */
  readonly result: Result | 'none';
  readonly severity?: Severity;
  readonly message?: string;
  readonly expected?: string;
  readonly found?: string;
  readonly reason?: string;
}

/** What is changed in the clean workbook, and what the rule then says. Findings that a case does not name must not be there. */
export interface Case {
  readonly name: string;
  readonly change: Change;
  readonly expectations: readonly Expectation[];
  readonly profile?: Partial<Profile>;
  readonly fileName?: string;
  /** Sheets behind the clean workbook's own. */
  readonly further?: readonly FurtherSheet[];
  /** The case is about a cell that is blank, or that cannot be read. */
  readonly state?: 'blank' | 'garbled';
}

/** The cases of one rule. */
export interface RuleTable {
  readonly id: RuleId;
  readonly cases: readonly Case[];
}

type Texts = Pick<Expectation, 'expected' | 'found'>;

export const pass = (at: string): Expectation => ({ at, result: 'pass' });
export const rounding = (at: string): Expectation => ({ at, result: 'rounding' });
export const unreadable = (at: string): Expectation => ({ at, result: 'unreadable' });
export const none = (at: string): Expectation => ({ at, result: 'none' });
export const notApplicable = (at: string, reason: string): Expectation => ({ at, result: 'notApplicable', reason });

const fail =
  (severity: Severity) =>
  (at: string, message = 'fail', texts: Texts = {}): Expectation => ({
    at,
    result: 'fail',
    severity,
    message,
    ...texts,
  });
export const error = fail('error');
export const warning = fail('warning');
export const hint = fail('hint');

/** One case; the last argument carries a profile's settings, the file's name or further sheets. */
export function when(
  name: string,
  change: Change,
  expectations: Expectation | readonly Expectation[],
  options: Pick<Case, 'profile' | 'fileName' | 'further'> = {},
): Case {
  return { name, change, expectations: [expectations].flat(), ...options };
}

type When = typeof when;
/** A case about what is blank, whatever the rule says of it. */
export const blank: When = (...args) => ({ ...when(...args), state: 'blank' });
/** A case about what cannot be read, whatever the rule says of it. */
export const garbled: When = (...args) => ({ ...when(...args), state: 'garbled' });

export function table(id: RuleId, ...cases: readonly Case[]): RuleTable {
  return { id, cases };
}
