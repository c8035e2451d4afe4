import { useCallback, useRef, useState } from 'react';
import type { CellRef } from '../../workbook';
import type { WorkbookDoor } from '../door';
import { problemOf, type Problem } from '../problem';

export interface SelectControl {
  /** Selects the cell in the sheet. */
  readonly select: (cell: CellRef) => void;
  /** Why the last cell could not be selected. */
  readonly problem: Problem | null;
  /** Takes the problem away. */
  readonly forget: () => void;
}

/** Selecting cells as the pane does it: the latest request counts, and a failure is told. */
export function useSelect(door: WorkbookDoor): SelectControl {
  const [problem, setProblem] = useState<Problem | null>(null);
  const turn = useRef(0);
  const select = useCallback(
    (cell: CellRef) => {
      const mine = (turn.current += 1);
      const told = (next: Problem | null) => {
        if (turn.current === mine) setProblem(next);
      };
      door.select(cell).then(
        () => told(null),
        (error: unknown) => told(problemOf(error)),
      );
    },
    [door],
  );
  const forget = useCallback(() => setProblem(null), []);
  return { select, problem, forget };
}
