import type { CellRef } from '../workbook';
import type { FillGuide, Gap } from './guide';

/** The next cell to write into, behind the one that is selected; from the top again behind the last. */
export function nextGap(guides: readonly FillGuide[], selected: CellRef | null): Gap | undefined {
  const all = guides.flatMap(({ gaps }) => gaps);
  const own = guides.findIndex(({ form }) => form.sheet === selected?.sheet);
  if (!selected || own < 0) return all[0];
  const isBehind = ({ cell }: Gap): boolean =>
    cell.row > selected.row || (cell.row === selected.row && cell.column > selected.column);
  const later = guides.slice(own + 1).flatMap(({ gaps }) => gaps);
  return guides[own]?.gaps.find((gap) => gap.cell.sheet === selected.sheet && isBehind(gap)) ?? later[0] ?? all[0];
}
