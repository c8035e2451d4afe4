import { useCallback, useEffect, useRef, useState } from 'react';
import type { Edit, WriteResult } from '../../workbook';
import type { Restorable, WorkbookHost } from '../../host';
import type { DeedsControl } from './useDeeds';

/** What came of the last write or of taking it back. */
export interface WriteOutcome {
  readonly kind: 'written' | 'restored';
  readonly result: WriteResult;
}

export interface WritingControl {
  readonly outcome: WriteOutcome | null;
  /** The last write that can be taken back; one of an earlier pane's too. */
  readonly restorable: Restorable | null;
  /** The user has put the offer to take that one back out of sight. */
  readonly dismissed: boolean;
  /** Resolves with whether something was written. */
  readonly write: (edits: readonly Edit[]) => Promise<boolean>;
  /** Writes what found no room to be remembered, without a way back. */
  readonly writeAnyway: () => Promise<boolean>;
  readonly restore: () => Promise<boolean>;
  readonly forget: () => void;
  readonly dismiss: () => void;
}

/** Writing and taking back, as the pane does it. */
export function useWriting(door: WorkbookHost, { run }: DeedsControl): WritingControl {
  const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
  const [restorable, setRestorable] = useState<Restorable | null>(null);
  const [dismissedAt, setDismissedAt] = useState<string | null>(null);
  const look = useCallback(
    // Not to know it is no failure of its own: the offer is missing, nothing else.
    () => door.restorable().then(setRestorable, () => undefined),
    [door],
  );
  useEffect(() => void look(), [look]);

  const change = useCallback(
    async (kind: WriteOutcome['kind'], work: () => Promise<WriteResult>) => {
      setOutcome(null);
      const result = await run(kind === 'written' ? 'writing' : 'restoring', work);
      if (result) setOutcome({ kind, result });
      // After a failure as well: part of it may stand in the workbook.
      await look();
      return result !== null && result.written.length > 0;
    },
    [run, look],
  );
  const asked = useRef<readonly Edit[]>([]);
  const write = useCallback(
    (edits: readonly Edit[]) => {
      asked.current = edits;
      return change('written', () => door.write(edits));
    },
    [change, door],
  );
  const writeAnyway = useCallback(
    () => change('written', () => door.write(asked.current, { withoutTakingBack: true })),
    [change, door],
  );
  const restore = useCallback(() => change('restored', () => door.restore()), [change, door]);
  const forget = useCallback(() => setOutcome(null), []);
  const at = restorable?.at ?? null;
  const dismiss = useCallback(() => {
    setOutcome(null);
    setDismissedAt(at);
  }, [at]);
  return {
    outcome,
    restorable,
    dismissed: at !== null && at === dismissedAt,
    write,
    writeAnyway,
    restore,
    forget,
    dismiss,
  };
}
