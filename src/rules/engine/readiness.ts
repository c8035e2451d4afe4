import type { Field } from '../../forms';
import type { Outcome } from './finding';
import type { Place } from './place';

/** What a set of fields allows: read all, or why not. */
export type Readiness = 'ready' | 'blank' | 'unreadable';

/** `ready` when every field was read; unreadable wins over blank. */
export function readiness(fields: readonly (Field<unknown> | null)[]): Readiness {
  if (fields.some((field) => field?.state === 'unreadable')) return 'unreadable';
  return fields.every((field) => field?.state === 'read') ? 'ready' : 'blank';
}

/** The outcome of a place that is not ready. */
export function notReady(place: Place, state: Exclude<Readiness, 'ready'>): Outcome {
  return state === 'unreadable' ? place.unreadable() : place.skip('blank');
}
