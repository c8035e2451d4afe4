import { useCallback, useEffect, useMemo, useState } from 'react';
import { explains, type Explanation, figuresOf, type Finding } from '../../rules';
import type { WorkbookHost } from '../../host';
import { problemOf, type Problem } from '../problem';

/** What was said to a finding. */
export interface SaidWords {
  readonly words: string;
  /** Still said of these figures. */
  readonly valid: boolean;
}

export interface ExplanationsControl {
  /** By finding's id. */
  readonly said: ReadonlyMap<string, SaidWords>;
  readonly explained: (finding: string) => boolean;
  /** Every explanation the workbook holds, as far as they could be read. */
  readonly kept: readonly Explanation[];
  /** They could not be read. */
  readonly unread: boolean;
  /** Keeps the words in the workbook, for each of the findings; null takes them away. Resolves with what went wrong, or null. */
  readonly explain: (findings: readonly Finding[], words: string | null) => Promise<Problem | null>;
}

const NONE: readonly Explanation[] = [];

/**
 * The explanations kept in the workbook, for the findings shown. Read once, when the pane comes up, so that a check takes no round trip
 * more; should that fail, again after the next check (`turn`).
 */
export function useExplanations(
  door: WorkbookHost,
  findings: readonly Finding[] | undefined,
  turn: number | undefined,
): ExplanationsControl {
  const [kept, setKept] = useState<readonly Explanation[] | 'unread' | null>(null);
  const known = kept !== null && kept !== 'unread';
  useEffect(() => {
    if (known) return undefined;
    let current = true;
    door.explanations().then(
      (read) => current && setKept(read),
      () => current && setKept('unread'),
    );
    return () => {
      current = false;
    };
  }, [door, known, turn]);

  const list = known ? kept : NONE;
  const said = useMemo(() => {
    const byFinding = new Map(list.map((explanation) => [explanation.finding, explanation]));
    return new Map(
      (findings ?? []).flatMap((finding): [string, SaidWords][] => {
        const explanation = byFinding.get(finding.id);
        return explanation ? [[finding.id, { words: explanation.words, valid: explains(explanation, finding) }]] : [];
      }),
    );
  }, [list, findings]);
  const explained = useCallback((finding: string) => said.get(finding)?.valid === true, [said]);

  const explain = useCallback(
    async (about: readonly Finding[], words: string | null) => {
      try {
        // What is kept now, not what was read then: another pane on this workbook may have added to it.
        const others = (await door.explanations()).filter((each) => !about.some(({ id }) => id === each.finding));
        const at = new Date().toISOString();
        const own =
          words === null
            ? []
            : about.map((finding): Explanation => ({ finding: finding.id, figures: figuresOf(finding), words, at }));
        const next = [...others, ...own];
        await door.keepExplanations(next);
        setKept(next);
        return null;
      } catch (error) {
        return problemOf(error);
      }
    },
    [door],
  );
  return { said, explained, kept: list, unread: kept === 'unread', explain };
}
