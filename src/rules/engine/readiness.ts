import type { Field } from '../../forms';
import type { Outcome } from './finding';
import type { Place } from './place';

/** What a place says of fields that were not read. */
type Undecided = Pick<Place, 'skip' | 'unreadable'>;

/** What a set of fields allows: read all, or why not. */
export type Readiness = 'ready' | 'blank' | 'unreadable';

/** `ready` when every field was read; unreadable wins over blank. */
export function readiness(fields: readonly (Field<unknown> | null)[]): Readiness {
  if (fields.some((field) => field?.state === 'unreadable')) return 'unreadable';
  return fields.every((field) => field?.state === 'read') ? 'ready' : 'blank';
}

/** The outcome of a place that is not ready. */
export function notReady(place: Undecided, state: Exclude<Readiness, 'ready'>): Outcome {
  return state === 'unreadable' ? place.unreadable() : place.skip('blank');
}

type Values<Fields extends readonly Field<unknown>[]> = {
  readonly [Index in keyof Fields]: NonNullable<Fields[Index]['value']>;
};

/** What comes of the values of `fields` when all of them were read; else the place says why not, unreadable before blank. */
export function whenRead<const Fields extends readonly Field<unknown>[]>(
  place: Undecided,
  fields: Fields,
  decide: (...values: Values<Fields>) => Outcome,
): Outcome {
  const state = readiness(fields);
  return state === 'ready' ? decide(...(fields.map(({ value }) => value) as Values<Fields>)) : notReady(place, state);
}
