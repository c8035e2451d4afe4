import type { FormKind, FormOutline } from '../forms';
import type { Finding } from './engine/finding';
import type { Notice } from './notices';
import { openNotices } from './open-notices';

/** As many blanks are those of a form that is still being filled in. */
export const UNFINISHED_BLANKS = 5;

const KINDS: readonly FormKind[] = ['1-1', '1-2', '1-3'];

/**
 * What a workbook's check comes to.
 * - `notReady`: errors, or warnings nobody explained.
 * - `incomplete`: nothing was found, but not everything was there to be checked, or was understood: a form is missing or blank, an evaluation has
 *   no indicators, a column was not read.
 * - `ready`: the three forms are there, everything in them was read, and nothing stands against it.
 */
export interface BookVerdict {
  readonly kind: 'notReady' | 'incomplete' | 'ready';
  readonly errors: number;
  /** Of the errors those that only say that a cell is blank; 0 where they are fewer than {@link UNFINISHED_BLANKS}: then it was forgotten, not left. */
  readonly unfilled: number;
  /** Warnings without an explanation. */
  readonly openWarnings: number;
  /** Warnings with one. */
  readonly explained: number;
  /** Columns that were not understood and that some check needs. */
  readonly unread: number;
  /** Formulas that no program has calculated. */
  readonly uncalculated: number;
  /** Totals that could not be checked, once a form and a reason. */
  readonly openSums: number;
  readonly present: readonly FormKind[];
  readonly missing: readonly FormKind[];
  /** Evaluation forms without an indicator. */
  readonly withoutIndicators: number;
}

/** What a verdict goes by: a check's result, or what a screen has of one. */
interface Judged {
  readonly findings: readonly Finding[];
  readonly forms: { readonly all: readonly FormOutline[] };
  readonly notices: readonly Notice[];
}

/** `explained` tells whether a finding has the user's explanation. */
export function verdictOf(
  { findings, forms, notices }: Judged,
  explained: (id: string) => boolean = () => false,
): BookVerdict {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const blanks = errors.filter(({ found, expected }) => found === '—' && !expected).length;
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const unexplained = warnings.filter(({ id }) => !explained(id)).length;
  // A check leaves blank templates out of its forms.
  const filled = forms.all;
  const present = KINDS.filter((kind) => filled.some((form) => form.kind === kind));
  const missing = KINDS.filter((kind) => !present.includes(kind));
  const withoutIndicators = filled.filter((form) => form.kind !== '1-1' && form.indicators.length === 0).length;
  const open = openNotices(notices);
  const whole = missing.length === 0 && withoutIndicators === 0 && open.length === 0;
  return {
    kind: errors.length + unexplained > 0 ? 'notReady' : whole ? 'ready' : 'incomplete',
    errors: errors.length,
    unfilled: blanks < UNFINISHED_BLANKS ? 0 : blanks,
    openWarnings: unexplained,
    explained: warnings.length - unexplained,
    unread: open.filter(({ kind }) => kind === 'unreadColumn').length,
    uncalculated: open.reduce((so, notice) => so + (notice.kind === 'uncalculated' ? notice.count : 0), 0),
    openSums: open.filter(({ kind }) => kind === 'openSum').length,
    present,
    missing,
    withoutIndicators,
  };
}
