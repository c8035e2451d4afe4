import { useEffect, useState } from 'react';
import type { WorkbookHost } from '../../host';
import type { CellRef } from '../../workbook';

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
