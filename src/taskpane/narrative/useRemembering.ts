import { useState } from 'react';
import { HostProblem, type WorkbookHost } from '../../host';
import { problemOf, type Problem } from '../problem';
import { type Given, type GivenReport, keptForm } from './given';
import type { TextControl } from '../state/useText';

export interface Remembering {
  /** Uses a text, and keeps it in the workbook when the user has said so before. */
  readonly take: (report: GivenReport) => Promise<void>;
  /** Keeps the text in use in the workbook, or takes it out. */
  readonly remember: (on: boolean) => Promise<void>;
  /** Uses no text any more; nothing of it stays in the workbook. */
  readonly remove: () => Promise<void>;
  /** The text is longer than what is kept in a workbook. */
  readonly tooLong: boolean;
  readonly problem: Problem | null;
}

/** Keeping the report's text in the workbook: only on the user's word. */
export function useRemembering(door: WorkbookHost, given: Given, give: TextControl['give']): Remembering {
  const [failure, setFailure] = useState<{ readonly tooLong: boolean; readonly problem: Problem | null }>(NONE);
  /** Keeps it, or (null) takes it out; tells whether that worked. */
  const keep = async (report: GivenReport | null): Promise<boolean> => {
    setFailure(NONE);
    try {
      await door.keepReport(report && keptForm(report));
      return true;
    } catch (error) {
      const tooLong = error instanceof HostProblem && error.code === 'payloadTooLarge';
      setFailure({ tooLong, problem: tooLong ? null : problemOf(error, 'untouched') });
      return false;
    }
  };
  return {
    ...failure,
    take: async (report) => {
      give({ report });
      if (given.remembered) give({ remembered: await keep(report) });
    },
    remember: async (on) => {
      if (await keep(on ? given.report : null)) give({ remembered: on });
    },
    remove: async () => {
      // A text that stays in the workbook would come back: it is only called removed when it is.
      if (!given.remembered || (await keep(null))) give({ report: null, remembered: false });
    },
  };
}

const NONE = { tooLong: false, problem: null };
