import { useCallback, useMemo, useRef, useState, useEffect } from 'react';
import type { CellRef } from '../../workbook';
import type { WorkbookHost } from '../../host';
import { problemOf, type Problem } from '../problem';

export interface SelectControl {
  /** Selects the cell in the sheet. */
  readonly select: (cell: CellRef) => void;
  /** Why the last cell could not be selected. */
  readonly problem: Problem | null;
  /** Unhides the sheet of that cell and selects it, where its being hidden is the problem. */
  readonly unhide: (() => void) | null;
  /** Takes the problem away. */
  readonly forget: () => void;
}

/** Selecting cells as the pane does it: the latest request counts, a failure is told, and a hidden sheet is asked about. */
export function useSelect(door: WorkbookHost): SelectControl {
  const [failure, setFailure] = useState<{ problem: Problem; cell: CellRef } | null>(null);
  const turn = useRef(0);
  const attempt = useCallback(
    (cell: CellRef, how?: { unhide: true }) => {
      const mine = (turn.current += 1);
      const told = (next: typeof failure) => {
        if (turn.current === mine) setFailure(next);
      };
      // Without a wish the door is asked as plainly as can be.
      (how ? door.select(cell, how) : door.select(cell)).then(
        () => told(null),
        (error: unknown) => told({ problem: problemOf(error, 'untouched'), cell }),
      );
    },
    [door],
  );
  const select = useCallback((cell: CellRef) => attempt(cell), [attempt]);
  const forget = useCallback(() => setFailure(null), []);
  const unhide = useMemo(
    () => (failure?.problem.code === 'sheetHidden' ? () => attempt(failure.cell, { unhide: true }) : null),
    [failure, attempt],
  );
  return { select, problem: failure?.problem ?? null, unhide, forget };
}

/** The cell that was selected last; null where nobody wants to know (`on`), or the host does not tell. A new object each time. */
export function useSelected(door: WorkbookHost, on: boolean): CellRef | null {
  const [selected, setSelected] = useState<CellRef | null>(null);
  useEffect(() => {
    if (!on) return undefined;
    let over = false;
    let end: (() => void) | undefined;
    door
      .watchSelection((cell) => {
        if (!over) setSelected(cell);
      })
      .then(
        (stop) => {
          if (over) stop();
          else end = stop;
        },
        // The list is there without it.
        () => undefined,
      );
    return () => {
      over = true;
      end?.();
      setSelected(null);
    };
  }, [door, on]);
  return selected;
}
