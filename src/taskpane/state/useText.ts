import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../messages/locale';
import type { Workbook } from '../../workbook';
import type { Checked } from './checked';
import type { CheckControl } from './useCheck';
import type { LoadChecker, TextPart } from '../checker';
import type { WorkbookHost } from '../../host';
import { noteReport, takeFromFormer } from '../resume';
import { NOTHING_GIVEN, type Given, keptForm } from '../narrative/given';

export interface TextControl {
  readonly given: Given;
  /** Takes effect at once: the workbook is checked with it. */
  readonly give: (changes: Partial<Given>) => void;
  /** Fetches what understands texts, and the text kept in the workbook the first time. Rejects when it cannot be fetched. */
  readonly begin: (locale: Locale) => Promise<TextPart>;
  /** The checker, with the rules on the text once those are there. */
  readonly loadChecker: LoadChecker;
  /** This pane took the place of one that fell over: what that one showed is to be there again. */
  readonly resumes: boolean;
}

/** What the workbook is checked against besides itself; nothing of it is fetched before it is asked for. */
export function useText(door: WorkbookHost, loadPlain: LoadChecker): TextControl {
  const [given, setGiven] = useState(NOTHING_GIVEN);
  const kept = useRef<Promise<string | null> | null>(null);
  const begun = useRef(false);
  // What cannot be read is not there: the check does without.
  // A pane that took the place of one that fell over goes on with its text.
  const [resumed] = useState(takeFromFormer);
  const readKept = useCallback(
    () =>
      (kept.current ??=
        resumed !== null && resumed.report !== null
          ? Promise.resolve(resumed.report)
          : door.keptReport().catch(() => null)),
    [door, resumed],
  );
  // When the pane comes up, like the explanations, so that a check takes no round trip more.
  useEffect(() => void readKept(), [readKept]);
  const give = useCallback((changes: Partial<Given>) => setGiven((now) => ({ ...now, ...changes })), []);
  const begin = useCallback(
    async (locale: Locale) => {
      const part = await (await loadPlain(locale)).loadText();
      const first = !begun.current;
      begun.current = true;
      const report = part.kept(await readKept());
      const facts = first && report && (await part.read(report));
      if (first) {
        setGiven((now) => ({
          ...now,
          reads: true,
          ...(report &&
            facts &&
            !now.report && {
              report: { ...report, from: 'kept', name: '', facts },
              remembered: resumed === null || resumed.report === null,
            }),
        }));
      }
      return part;
    },
    [readKept, loadPlain, resumed],
  );
  const { report: inUse } = given;
  useEffect(() => {
    noteReport(inUse && keptForm(inUse));
  }, [inUse]);
  const loadChecker = useCallback<LoadChecker>(
    async (locale) => {
      const checker = await loadPlain(locale);
      return given.reads ? (await checker.loadText()).checkerWith(given) : checker;
    },
    [loadPlain, given],
  );
  return { given, give, begin, loadChecker, resumes: resumed !== null };
}

interface Asked extends Pick<Given, 'report' | 'previous'> {
  readonly found: Workbook | null;
}

/**
 * Once the first result stands, looks whether there is a text, on a sheet or kept, and checks with it: the workbook is not read again
 * for that. What the user gives later is checked with a new reading.
 */
export function useTextChecks(
  { given, begin }: TextControl,
  checked: Checked | null,
  idle: boolean,
  check: CheckControl['run'],
): void {
  const [found, setFound] = useState<Workbook | null>(null);
  const begun = useRef(false);
  const asked = useRef<Asked>({ report: null, previous: null, found: null });
  useEffect(() => {
    if (!checked || begun.current) return;
    begun.current = true;
    const { workbook, result, locale } = checked;
    // The list is whole without it; the view of the text tells when it cannot be fetched.
    begin(locale)
      .then((part) => part.isOnSheet(result))
      .then(
        (isThere) => isThere && setFound(workbook),
        () => undefined,
      );
  }, [checked, begin]);
  useEffect(() => {
    if (!idle) return;
    const before = asked.current;
    const { report, previous } = given;
    asked.current = { report, previous, found };
    const changed = report !== before.report || previous !== before.previous;
    const onSheet = found !== before.found && report === null;
    if (!changed && !onSheet) return;
    const wasThere = previous === before.previous && (report ? report.from === 'kept' : onSheet);
    if (!wasThere) void check();
    else if (checked) void check(checked);
  }, [given, found, checked, idle, check]);
}
