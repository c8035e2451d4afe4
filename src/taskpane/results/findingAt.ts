import type { Finding } from '../../rules/engine/finding';
import { type CellRef, sameCell } from '../../workbook';
import type { TabName } from './tabs';

const GRAVITY = { error: 2, warning: 1, hint: 0 } as const;

/** Whether the finding is about the cell: its own, or one that it rests on. */
export function isAbout({ cell, related }: Finding, at: CellRef): boolean {
  return [cell, ...related].some((one) => sameCell(one, at));
}

/** The finding whose card a selected cell opens: at that very cell the one on the tab that is shown, else the gravest; none for other cells. */
export function findingAt(findings: readonly Finding[], at: CellRef, tab: TabName): Finding | undefined {
  const here = findings.filter(({ cell }) => sameCell(cell, at));
  const shown = here.find(({ severity }) => severity === tab);
  return shown ?? [...here].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity])[0];
}
