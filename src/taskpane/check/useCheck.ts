import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { CheckResult } from '../../rules';
import type { Checker, LoadChecker } from '../checker';
import type { WorkbookDoor } from '../door';
import type * as views from '../results/views';
import { problemOf, type Problem } from '../problem';

/** A finished check. `turn` counts the checks, so that a view can tell a new result from the same one. */
export interface Checked {
  readonly turn: number;
  readonly result: CheckResult;
  readonly checker: Checker;
  readonly at: Date;
  readonly views: ResultViews;
}

/** What shows a result: not needed before there is one, so fetched with the rules. */
export type ResultViews = typeof views;

const loadViews = (): Promise<ResultViews> => import(/* webpackChunkName: "results" */ '../results/views');

/** Where the pane stands. The last result stays while a new check runs, and when it fails. */
export interface CheckState {
  readonly activity: 'idle' | 'reading' | 'checking';
  readonly problem: Problem | null;
  readonly checked: Checked | null;
}

type Event =
  | { type: 'started' }
  | { type: 'checking' }
  | { type: 'done'; checked: Checked }
  | { type: 'failed'; problem: Problem }
  | { type: 'cancelled' };

function next(state: CheckState, event: Event): CheckState {
  switch (event.type) {
    case 'started':
      return { ...state, activity: 'reading', problem: null };
    case 'checking':
      return { ...state, activity: 'checking' };
    case 'done':
      return { activity: 'idle', problem: null, checked: event.checked };
    case 'failed':
      return { ...state, activity: 'idle', problem: event.problem };
    case 'cancelled':
      return { ...state, activity: 'idle' };
  }
}

/** Lets the browser draw what was just set before the thread is taken. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export interface CheckControl {
  readonly state: CheckState;
  /** Reads the open workbook and checks it. Does nothing while a check is under way. */
  readonly run: () => void;
  /** Drops the check under way; what it still brings is ignored. */
  readonly cancel: () => void;
}

/** The check as the pane runs it: read through the door, judge, keep the result. */
export function useCheck(door: WorkbookDoor, loadChecker: LoadChecker): CheckControl {
  const [state, dispatch] = useReducer(next, { activity: 'idle', problem: null, checked: null });
  const turn = useRef(0);
  const running = useRef(false);

  const cancel = useCallback(() => {
    turn.current += 1;
    running.current = false;
    dispatch({ type: 'cancelled' });
  }, []);

  const run = useCallback(() => {
    if (running.current) return;
    running.current = true;
    const mine = (turn.current += 1);
    const send = (event: Event) => {
      if (turn.current !== mine) return;
      if (event.type === 'done' || event.type === 'failed') running.current = false;
      dispatch(event);
    };
    send({ type: 'started' });
    void checkOnce(door, loadChecker, mine, send);
  }, [door, loadChecker]);

  // A pane that is taken away takes its check along.
  useEffect(() => () => void (turn.current += 1), []);
  // The views come as soon as the pane stands, so that the first check does not wait for them. A failure is told by the check.
  useEffect(() => void loadViews().catch(() => undefined), []);

  return { state, run, cancel };
}

async function checkOnce(
  door: WorkbookDoor,
  loadChecker: LoadChecker,
  turn: number,
  send: (event: Event) => void,
): Promise<void> {
  // Both at once: fetching the rules takes no time from reading.
  const [read, rules, shown] = await Promise.allSettled([door.read(), loadChecker(), loadViews()]);
  if (read.status === 'rejected') {
    send({ type: 'failed', problem: problemOf(read.reason) });
  } else if (rules.status === 'rejected' || shown.status === 'rejected') {
    send({ type: 'failed', problem: { code: 'programNotLoaded', sheet: '' } });
  } else {
    send({ type: 'checking' });
    await afterPaint();
    try {
      const checker = rules.value;
      const result = checker.check(read.value);
      send({ type: 'done', checked: { turn, result, checker, views: shown.value, at: new Date() } });
    } catch {
      send({ type: 'failed', problem: { code: 'checkCrashed', sheet: '' } });
    }
  }
}
