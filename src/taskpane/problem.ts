import type { PaneProblem } from '../locales/pane';
import { DoorError } from './door';

/** What went wrong, in the pane's terms; the locale files have the sentences. */
export interface Problem {
  readonly code: PaneProblem;
  /** The sheet concerned, or ''. */
  readonly sheet: string;
}

/** The problem a door's rejection stands for. Anything but a {@link DoorError} is `unknown`: its own text is never shown. */
export function problemOf(error: unknown): Problem {
  return error instanceof DoorError ? { code: error.code, sheet: error.sheet ?? '' } : { code: 'unknown', sheet: '' };
}
