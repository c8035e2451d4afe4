import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Chosen } from '../../fill/plan';
import type { ProvedPlan } from '../../fill/proved';
import type { Finding, TextPlace } from '../../rules';
import type { Checked } from './checked';
import { useCheck } from './useCheck';
import { useChanges } from './useChanges';
import { useRecheck } from './useRecheck';
import { useWaiting } from './useWaiting';
import { useSelect, useSelected } from './useSelect';
import { useExplanations } from './useExplanations';
import type { WorkbookHost } from '../../host';
import type { FixPreview } from '../fill/fixes';
import type { Planner } from '../fill/planner';
import { inPieces } from '../inPieces';
import { useFixes } from './useFixes';
import { useReport } from './useReport';
import { useWriting } from './useWriting';
import type { PaneProps } from '../paneProps';
import { useLanguage } from '../parts/PaneLanguage';
import { useText, useTextChecks } from './useText';
import { checksAlike } from '../settings/settings';
import type { SettingsControl } from './useSettings';
import { computed, fetched, useDeeds } from './useDeeds';

/** What takes the place of the list. */
export type View =
  | { readonly name: 'results' | 'settings' }
  | { readonly name: 'fill'; readonly checked: Checked; readonly planner: Planner; readonly plan: ProvedPlan }
  | FixPreview
  /** `place` is the sentence to be shown; null: none in particular. */
  | { readonly name: 'narrative'; readonly place: TextPlace | null }
  /** `finding` tells whose project forms are missing; null: the workbook has no form at all. */
  | { readonly name: 'insert'; readonly finding: Finding | null };

const RESULTS: View = { name: 'results' };

export type GivenToPane = Omit<PaneProps, 'language' | 'startProblem' | 'hostScheme' | 'preferences'> & SettingsControl;

/** Everything the pane does, and where it stands; the components show it. */
export function usePane({ door, loadChecker: loadPlain, loadPlanner, commands, after, settings }: GivenToPane) {
  const { texts, locale } = useLanguage();
  const text = useText(door, loadPlain);
  const changes = useChanges(door);
  const means = { door, loadChecker: text.loadChecker, locale, settings, changesNow: changes.now };
  const { state, run: check, runQuietly, cancel } = useCheck(means);
  const { checked, activity } = state;
  useTextChecks(text, checked, activity === 'idle', check);
  const selecting = useSelect(door);
  const deeds = useDeeds();
  const { run, tell } = deeds;
  const writing = useWriting(door, deeds);
  const explanations = useExplanations(door, checked?.result.findings, checked?.turn);
  const fixes = useFixes(checked, loadPlanner, activity === 'idle');
  const [view, setView] = useState<View>(RESULTS);
  const canInsert = useCanInsert(door);

  const { forget: forgetSelect } = selecting;
  const { forget: forgetDeed } = deeds;
  const { forget: forgetWrite } = writing;
  const forget = useCallback(() => {
    forgetSelect();
    forgetDeed();
    forgetWrite();
  }, [forgetSelect, forgetDeed, forgetWrite]);

  const mark = useCallback(
    async (of: Checked) => {
      const marks = of.result.findings.map(({ cell, severity }) => ({ cell, severity }));
      await run('marking', async () => texts.done.marked(await door.mark(marks)));
    },
    [door, run, texts],
  );

  const { markAfterCheck } = settings;
  const startCheck = useCallback(async () => {
    forget();
    setView(RESULTS);
    const result = await check();
    if (result && markAfterCheck && result.result.forms.all.length > 0) await mark(result);
  }, [forget, check, markAfterCheck, mark]);

  const startFill = useCallback(async () => {
    forget();
    setView(RESULTS);
    const result = await check();
    if (!result) return;
    // Of blank forms it is said that there is nothing to compute; without any the list says what was looked for.
    const { all, blank } = result.result.forms;
    if (all.length + blank.length === 0) return;
    const planned = await run('planning', async () => {
      const planner = await fetched(loadPlanner());
      const plan = await computed(() => proved(planner, result, 'blanks'));
      return plan && { planner, plan };
    });
    if (planned) setView({ name: 'fill', checked: result, ...planned });
  }, [forget, check, run, loadPlanner]);

  /** What of the chosen edits can be written without harm; null when that could not be told, which is told in words. */
  const prove = useCallback(
    (planner: Planner, of: Checked, chosen: Chosen) =>
      run('planning', () => computed(() => proved(planner, of, chosen))),
    [run],
  );

  useEffect(() => {
    const end = commands.subscribe((command) => void (command === 'fill' ? startFill() : startCheck()));
    return end;
  }, [commands, startCheck, startFill]);

  const { resumes } = text;
  const resumed = useRef(false);
  useEffect(() => {
    if (!resumes || resumed.current) return;
    resumed.current = true;
    void startCheck();
  }, [resumes, startCheck]);

  /** After a change of Heji's own the list is made anew; what was said of the change stays. */
  const recheck = useCallback(() => void check(), [check]);
  const idle = activity === 'idle' && deeds.busy === null;
  const standing = useRecheck({ checked, changes, on: settings.checkOnChange, idle, check: runQuietly, after });
  const selected = useSelected(door, settings.followSelection && checked !== null);
  const waiting = useWaiting(door);
  const seen = state.quiet || activity === 'idle' ? null : activity;
  useRecheckWithSettings(checked, settings, recheck);

  const { write: writeEdits, writeAnyway: writeEditsAnyway, restore: restoreEdits } = writing;
  const write = useCallback(
    async (edits: Parameters<typeof writeEdits>[0]) => {
      forgetSelect();
      const wrote = await writeEdits(edits);
      setView(RESULTS);
      if (wrote) recheck();
      return wrote;
    },
    [forgetSelect, writeEdits, recheck],
  );
  const writeAnyway = useCallback(async () => {
    if (await writeEditsAnyway()) recheck();
  }, [writeEditsAnyway, recheck]);
  const restore = useCallback(async () => {
    const restored = await restoreEdits();
    if (restored && checked) recheck();
  }, [restoreEdits, recheck, checked]);

  const insert = useCallback(
    async (finding: Finding | null) => {
      forget();
      const inserted = await run('inserting', async () => {
        const missing = () =>
          finding && checked ? inPieces(checked.checker.linesWithoutForm(checked.result, finding)) : null;
        const lines = await computed(missing);
        const sheets = lines
          ? await door.insertForms(
              lines.map(() => '1-3' as const),
              lines.map(({ name }) => name),
            )
          : await door.insertForms(['1-1', '1-2', '1-3']);
        return { sheets, lines: lines ?? [] };
      });
      if (!inserted) return;
      const { sheets, lines } = inserted;
      setView(RESULTS);
      const result = await check();
      const edits =
        result && lines.length > 0 ? await inPieces(result.checker.carriedOver(result.result, lines, sheets)) : null;
      if (edits && edits.length > 0 && (await writeEdits(edits))) recheck();
      tell(texts.done.inserted(sheets));
    },
    [forget, run, door, checked, check, writeEdits, recheck, tell, texts],
  );

  /** Sheets of another workbook, which is made only now. */
  const insertSheets = useCallback(
    async (book: () => Promise<string>, names: readonly string[]) => {
      forget();
      const sheets = await run('inserting', async () => door.insertSheets(await book(), names));
      if (!sheets) return;
      setView(RESULTS);
      await check();
      tell(texts.done.inserted(sheets));
    },
    [forget, run, door, check, tell, texts],
  );

  /** The result shown, or else a new one: also where the workbook was changed since. */
  const withResult = useCallback(
    async (work: (result: Checked) => Promise<unknown>) => {
      forget();
      const result = checked && standing === 'current' ? checked : await check();
      if (result && result.result.forms.all.length > 0) await work(result);
    },
    [forget, checked, standing, check],
  );

  const { kept } = explanations;
  const report = useReport({
    door,
    run,
    withResult,
    explanations: kept,
    written: writing.outcome,
    changes: changes.count,
  });
  const recalculate = useCallback(async () => {
    forget();
    if ((await run('reading', async () => (await door.recalculate(), true))) === true) await check();
  }, [forget, run, door, check]);
  const cleanUp = useCallback(() => {
    forget();
    return run('cleaning', async () => texts.done.cleanedUp(await door.cleanUp()));
  }, [forget, run, texts, door]);
  const markShown = useCallback(() => withResult(mark), [withResult, mark]);
  const clearMarks = useCallback(() => {
    forget();
    return run('marking', async () => texts.done.cleared(await door.clearMarks()));
  }, [forget, run, texts, door]);

  return {
    checked,
    standing,
    waiting: state.quiet ? null : waiting,
    problem: state.problem,
    activity: seen ?? deeds.busy,
    cancel: seen ? cancel : null,
    selecting,
    selected,
    deeds,
    writing,
    explanations,
    fixes,
    text,
    view,
    setView,
    canInsert,
    startCheck,
    startFill,
    recheck,
    prove,
    write,
    writeAnyway,
    restore,
    insert,
    insertSheets,
    report,
    markShown,
    clearMarks,
    recalculate,
    cleanUp,
    forget,
  };
}

export type PaneControl = ReturnType<typeof usePane>;

function proved(planner: Planner, { workbook, result, profile }: Checked, chosen: Chosen): Promise<ProvedPlan | null> {
  return inPieces(planner.provedSteps(workbook, result, { profile, chosen }));
}

/** Whether the host can insert forms, asked once; false until it says so. */
function useCanInsert(door: WorkbookHost): boolean {
  const [answer, setAnswer] = useState(false);
  useEffect(() => {
    let current = true;
    door.canInsertForms().then(
      (said) => current && setAnswer(said),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [door]);
  return answer;
}

/** Settings that change the findings make them anew. */
function useRecheckWithSettings(checked: Checked | null, settings: GivenToPane['settings'], recheck: () => void): void {
  const outdated = useMemo(() => checked !== null && !checksAlike(checked.settings, settings), [checked, settings]);
  const asked = useRef<GivenToPane['settings'] | null>(null);
  useEffect(() => {
    // Once for each state of the settings: a check that fails is not begun for ever.
    if (!outdated || asked.current === settings) return;
    asked.current = settings;
    recheck();
  }, [outdated, settings, recheck]);
}
