import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Locale } from '../../messages/locale';
import type { Checker, LoadChecker } from '../checker';
import type { WorkbookHost } from '../../host';
import { sinceOf } from './since';
import type * as views from '../results/views';
import { breath, inPieces } from '../inPieces';
import type { Checked } from './checked';
import { problemOf, type Problem } from '../problem';
import { checksAlike, type Settings } from '../settings/settings';

/** What shows a result: not needed before there is one, so fetched with the rules. */
export type ResultViews = typeof views;

/** A finished check with what shows it. */
export interface ShownCheck extends Checked {
  readonly views: ResultViews;
}

const loadViews = (): Promise<ResultViews> => import(/* webpackChunkName: "results" */ '../results/views');

/** Where the pane stands. The last result stays while a new check runs, and when it fails. */
export interface CheckState {
  readonly activity: 'idle' | 'reading' | 'checking';
  /** The check under way is one that nobody asked for: it neither shows itself nor tells of its failure. */
  readonly quiet: boolean;
  readonly problem: Problem | null;
  readonly checked: ShownCheck | null;
}

type Event =
  | { type: 'started'; quiet: boolean }
  | { type: 'checking' }
  | { type: 'done'; checked: ShownCheck }
  | { type: 'failed'; problem: Problem }
  | { type: 'worded'; checker: Checker; locale: Locale }
  | { type: 'cancelled' };

function next(state: CheckState, event: Event): CheckState {
  switch (event.type) {
    case 'started':
      return { ...state, activity: 'reading', quiet: event.quiet, problem: event.quiet ? state.problem : null };
    case 'checking':
      return { ...state, activity: 'checking' };
    case 'done':
      return { activity: 'idle', quiet: false, problem: null, checked: after(state.checked, event.checked) };
    case 'failed':
      return { ...state, activity: 'idle', quiet: false, problem: state.quiet ? state.problem : event.problem };
    case 'worded':
      return { ...state, checked: state.checked && { ...state.checked, checker: event.checker, locale: event.locale } };
    case 'cancelled':
      return { ...state, activity: 'idle', quiet: false };
  }
}

/** The new result with what became of the findings of the one before. */
function after(before: ShownCheck | null, now: ShownCheck): ShownCheck {
  const alike = before !== null && checksAlike(before.settings, now.settings);
  return alike ? { ...now, since: sinceOf(before.result.findings, now.result.findings) } : now;
}

export interface CheckControl {
  readonly state: CheckState;
  /**
   * Reads the open workbook, unless it `wasRead`, and checks it; while a check is under way, waits for that one. Null when it came to
   * nothing.
   */
  readonly run: (wasRead?: WasRead) => Promise<Checked | null>;
  /** The same without a word, for a check that nobody asked for; one that is asked for meanwhile takes its place. */
  readonly runQuietly: () => void;
  /** Drops the check under way; what it still brings is ignored. */
  readonly cancel: () => void;
}

/** A workbook as it was read for an earlier check. */
type WasRead = Pick<Checked, 'workbook' | 'changes'>;

/** What a check needs, as it stands when the check begins. */
interface Means {
  readonly door: WorkbookHost;
  readonly loadChecker: LoadChecker;
  readonly locale: Locale;
  readonly settings: Settings;
  /** How many changes of the workbook were told of. */
  readonly changesNow: () => number;
}

/** The check as the pane runs it: read through the door, judge, keep the result. */
export function useCheck(means: Means): CheckControl {
  const [state, dispatch] = useReducer(next, { activity: 'idle', quiet: false, problem: null, checked: null });
  const turn = useRef(0);
  const running = useRef<Promise<Checked | null> | null>(null);
  const quiet = useRef(false);
  const latest = useRef(means);
  useEffect(() => {
    latest.current = means;
  });

  const cancel = useCallback(() => {
    turn.current += 1;
    running.current = null;
    dispatch({ type: 'cancelled' });
  }, []);

  const begin = useCallback((isQuiet: boolean, wasRead?: WasRead) => {
    // What was read for a quiet check may be older than what is asked about.
    if (running.current && (isQuiet || !quiet.current)) return running.current;
    quiet.current = isQuiet;
    const mine = (turn.current += 1);
    const send = (event: Event) => {
      if (turn.current !== mine) return;
      if (event.type === 'done' || event.type === 'failed') running.current = null;
      dispatch(event);
    };
    send({ type: 'started', quiet: isQuiet });
    const isWanted = () => turn.current === mine;
    const work = checkOnce(latest.current, mine, { send, isWanted }, wasRead).then((checked) =>
      isWanted() ? checked : null,
    );
    running.current = work;
    return work;
  }, []);
  const run = useCallback((wasRead?: WasRead) => begin(false, wasRead), [begin]);
  const runQuietly = useCallback(() => void begin(true), [begin]);

  useWords(means, state.checked, dispatch);
  // A pane that is taken away takes its check along.
  useEffect(() => () => void (turn.current += 1), []);
  // The views come as soon as the pane stands, so that the first check does not wait for them. A failure is told by the check.
  useEffect(() => void loadViews().catch(() => undefined), []);

  return { state, run, runQuietly, cancel };
}

/** Another language: the same result in other words. */
function useWords({ loadChecker, locale }: Means, checked: Checked | null, dispatch: (event: Event) => void): void {
  const spoken = checked?.locale;
  useEffect(() => {
    if (spoken === undefined || spoken === locale) return undefined;
    let current = true;
    loadChecker(locale).then(
      (checker) => current && dispatch({ type: 'worded', checker, locale }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [locale, loadChecker, spoken, dispatch]);
}

async function checkOnce(
  { door, loadChecker, locale, settings, changesNow }: Means,
  turn: number,
  { send, isWanted }: { readonly send: (event: Event) => void; readonly isWanted: () => boolean },
  wasRead?: WasRead,
): Promise<Checked | null> {
  const changes = wasRead?.changes ?? changesNow();
  // All at once: fetching the rules takes no time from reading.
  const [read, rules, shown] = await Promise.allSettled([
    wasRead?.workbook ?? door.read(),
    loadChecker(locale),
    loadViews(),
  ]);
  const failed = (problem: Problem) => {
    send({ type: 'failed', problem });
    return null;
  };
  if (read.status === 'rejected') return failed(problemOf(read.reason, 'untouched'));
  if (rules.status === 'rejected' || shown.status === 'rejected')
    return failed({ code: 'programNotLoaded', sheet: '' });
  send({ type: 'checking' });
  await breath();
  try {
    const checker = rules.value;
    const workbook = read.value;
    const result = await inPieces(checker.check(workbook, settings), isWanted);
    if (!result) return null;
    const checked: ShownCheck = {
      turn,
      workbook,
      changes,
      result,
      profile: checker.profileOf(result, settings),
      settings,
      checker,
      locale,
      at: new Date(),
      since: null,
      views: shown.value,
    };
    send({ type: 'done', checked });
    return checked;
  } catch {
    return failed({ code: 'checkCrashed', sheet: '' });
  }
}
