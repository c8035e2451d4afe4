import { useCallback, useState } from 'react';
import { keptTold, ofSame, type Told } from '../../forms/told/told';
import type { WorkbookHost } from '../../host';
import type { Workbook } from '../../workbook';
import { problemOf, type Problem } from '../problem';

/** What was told of the forms of the workbook, and how to tell more. */
export interface Telling {
  /** Kept with the workbook. */
  readonly told: readonly Told[];
  readonly tell: (told: Told) => void;
  readonly takeBack: (told: Told) => void;
  readonly busy: boolean;
  readonly problem: Problem | null;
}

/** Tells of a workbook as it was read; `done` follows once the workbook keeps it. */
export function useTelling(door: WorkbookHost, workbook: Workbook, done: () => void): Telling {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const told = keptTold(workbook);
  const keep = useCallback(
    async (next: readonly Told[]) => {
      setBusy(true);
      setProblem(null);
      try {
        await door.keepTold(next.length === 0 ? null : JSON.stringify(next));
        done();
      } catch (error) {
        setProblem(problemOf(error));
      } finally {
        setBusy(false);
      }
    },
    [door, done],
  );
  const others = (one: Told) => told.filter((other) => !ofSame(one, other));
  return {
    told,
    tell: (one) => void keep([...others(one), one]),
    takeBack: (one) => void keep(others(one)),
    busy,
    problem,
  };
}
