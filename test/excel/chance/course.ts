import fc from 'fast-check';
import { TRANSPORT_FAILURES, type RichErrorCode, type TransportFailure } from '../../../src/emulator/host/rich/errors';
import type { HostFault } from '../../../src/emulator/host/excel-host';
import { TARGETS } from './world';

/** What the person asks of a pane. Two that are `together` with the next are under way at the same time. */
export interface Step {
  readonly pane: 0 | 1;
  readonly deed: 'fill' | 'restore' | 'mark' | 'clear' | 'report' | 'explain' | 'read' | 'reopen';
  /** Of a fill: which of the targets, by their places in the list. */
  readonly cells: readonly number[];
  readonly together: boolean;
}

/** What happens to the n-th request of the whole course, counted from 1. */
export interface Mischief {
  readonly at: number;
  readonly what:
    | { readonly kind: 'error'; readonly fault: HostFault }
    /** Nothing ever comes back; the request was carried out, or not. */
    | { readonly kind: 'silence'; readonly carriedOut: boolean }
    /** The pane is closed: what it was about to do never happens. */
    | { readonly kind: 'close'; readonly carriedOut: boolean }
    /** The answer comes so many turns later. */
    | { readonly kind: 'late'; readonly turns: number }
    /** A person's hand, before the request reaches the workbook or after. */
    | {
        readonly kind: 'type' | 'delete' | 'rename' | 'swap' | 'protect' | 'unprotect';
        readonly place: number;
        readonly first: boolean;
      };
}

export interface Course {
  readonly steps: readonly Step[];
  readonly mischief: readonly Mischief[];
}

const RICH: readonly RichErrorCode[] = [
  'AccessDenied',
  'ActivityLimitReached',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemNotFound',
  'InactiveWorkbook',
];

const error: fc.Arbitrary<HostFault['error']> = fc.oneof(
  fc.constantFrom(...RICH).map((rich) => ({ rich })),
  fc.constantFrom(...(Object.keys(TRANSPORT_FAILURES) as TransportFailure[])).map((transport) => ({ transport })),
);

const when: fc.Arbitrary<HostFault['when']> = fc.oneof(
  fc.constantFrom('before' as const, 'after' as const),
  fc.integer({ min: 1, max: 45 }).map((actions) => ({ actions })),
);

const hand = fc.record({
  kind: fc.constantFrom('type', 'type', 'type', 'delete', 'rename', 'protect', 'unprotect'),
  place: fc.nat(TARGETS.length),
  first: fc.boolean(),
});

const what: fc.Arbitrary<Mischief['what']> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('error'), fault: fc.record({ error, when }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('silence'), carriedOut: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close'), carriedOut: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('late'), turns: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 4, arbitrary: hand },
);

const step: fc.Arbitrary<Step> = fc.record({
  pane: fc.constantFrom(0, 1),
  deed: fc.constantFrom(
    'fill',
    'fill',
    'fill',
    'restore',
    'restore',
    'mark',
    'clear',
    'report',
    'explain',
    'read',
    'reopen',
  ),
  cells: fc.uniqueArray(fc.nat(TARGETS.length - 1), { minLength: 1 }),
  together: fc.boolean(),
});

/** Some deeds in a row, and what goes wrong meanwhile: at the first requests most of the time, since most courses have few. */
export const course: fc.Arbitrary<Course> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  mischief: fc.array(fc.record({ at: fc.integer({ min: 1, max: 14 }), what }), { minLength: 1, maxLength: 7 }),
});
