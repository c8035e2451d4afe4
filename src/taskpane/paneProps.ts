import type { Preferences, WorkbookHost } from '../host';
import type { After } from './state/useRecheck';
import type { LoadChecker } from './checker';
import type { CommandBus } from './commandBus';
import type { LoadPlanner } from './fill/planner';
import type { BesideFiles } from './narrative/given';
import type { Language } from './parts/PaneLanguage';
import type { Problem } from './problem';

/** Everything the pane is given; it knows no Excel and no rule by itself. */
export interface PaneProps {
  readonly door: WorkbookHost;
  readonly loadChecker: LoadChecker;
  readonly loadPlanner: LoadPlanner;
  readonly preferences: Preferences;
  /** Reads the files that a workbook is checked against. */
  readonly files: BesideFiles;
  /** The clock that waits for the user to pause. */
  readonly after: After;
  readonly commands: CommandBus;
  /** The host's language, with its sentences; the user may have chosen another. */
  readonly language: Language;
  /** Whether the program around the pane is light or dark; null or absent where it does not say. */
  readonly hostScheme?: 'light' | 'dark' | null;
  /** What was found wrong before the pane came up, such as a host that is too old. */
  readonly startProblem?: Problem | null;
}
