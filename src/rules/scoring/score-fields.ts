import type { Figure, FigureField } from '../../forms';
import type { Readiness } from '../engine/readiness';

/** The filled ones among weights or scores; unreadable wins, `blank` when none was filled. */
export function partsOfFigures(fields: readonly FigureField[]): {
  readonly state: Readiness;
  readonly fields: readonly (FigureField & { value: Figure })[];
} {
  if (fields.some((field) => field.state === 'unreadable')) return { state: 'unreadable', fields: [] };
  const filled = fields.filter((field): field is FigureField & { value: Figure } => field.value !== null);
  return { state: filled.length > 0 ? 'ready' : 'blank', fields: filled };
}
