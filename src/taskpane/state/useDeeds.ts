import { useCallback, useRef, useState } from 'react';
import type { PaneTexts } from '../../messages/pane';
import { problemOf, type Problem } from '../problem';

/** What the pane can be doing besides checking; the locale files have a phrase for each. */
export type Deed = Exclude<keyof PaneTexts['working'], 'checking'>;

export interface DeedsControl {
  /** What is being done; one thing at a time. */
  readonly busy: Deed | null;
  /** What was done last, in a sentence. */
  readonly done: string | null;
  readonly problem: Problem | null;
  /** Does the work, unless other work is under way; resolves with what it gave, or null. A string is told as what was done. */
  readonly run: <T>(deed: Deed, work: () => Promise<T>) => Promise<T | null>;
  readonly tell: (done: string) => void;
  readonly forget: () => void;
}

/** Work that touches the workbook: one piece at a time, its failure put in words. */
export function useDeeds(): DeedsControl {
  const [state, setState] = useState<{ busy: Deed | null; done: string | null; problem: Problem | null }>({
    busy: null,
    done: null,
    problem: null,
  });
  const busy = useRef(false);
  const run = useCallback(async <T>(deed: Deed, work: () => Promise<T>): Promise<T | null> => {
    if (busy.current) return null;
    busy.current = true;
    setState({ busy: deed, done: null, problem: null });
    try {
      const given = await work();
      setState({ busy: null, done: typeof given === 'string' ? given : null, problem: null });
      return given;
    } catch (error) {
      setState({ busy: null, done: null, problem: error instanceof StepCrash ? error.problem : problemOf(error) });
      return null;
    } finally {
      busy.current = false;
    }
  }, []);
  const tell = useCallback((done: string) => setState((state) => ({ ...state, done })), []);
  const forget = useCallback(() => setState((state) => ({ ...state, done: null, problem: null })), []);
  return { ...state, run, tell, forget };
}

/** A step of the pane's own that failed: not the workbook's doing. */
class StepCrash extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'StepCrash';
    this.problem = problem;
  }
}

/** Fetches a part of the program, or fails with the problem that says so. */
export async function fetched<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch {
    throw new StepCrash({ code: 'programNotLoaded', sheet: '', aftermath: 'untouched' });
  }
}

/** Does a step of the pane's own that touches nothing, or fails with the problem that says so. */
export async function computed<T>(step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch {
    throw new StepCrash({ code: 'stepCrashed', sheet: '', aftermath: 'untouched' });
  }
}
