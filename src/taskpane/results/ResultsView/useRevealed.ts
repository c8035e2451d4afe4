import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import type { Finding } from '../../../rules';
import { type CellRef, sameCell } from '../../../workbook';
import type { TabName } from '../summary';

interface RevealMeans {
  readonly findings: readonly Finding[];
  readonly selected: CellRef | null;
  readonly tab: TabName;
  readonly currentId: string | null;
  readonly onTab: (tab: TabName) => void;
  readonly setCurrentId: (id: string) => void;
  readonly setOpenIds: Dispatch<SetStateAction<ReadonlySet<string>>>;
}

/** What the list is to bring into view: the same object until another is. */
export interface Reveal {
  readonly id: string;
}

/**
 * Opens the card of a cell that was selected in the sheet, on its tab, and under its cause where it stands there. While the card that is open is
 * about that cell it stays: it is what selected it, as a rule. What was selected before this list came up opens nothing.
 */
export function useRevealed(means: RevealMeans): Reveal | null {
  const [reveal, setReveal] = useState<Reveal | null>(null);
  const latest = useRef(means);
  useEffect(() => {
    latest.current = means;
  });
  const { selected } = means;
  const seen = useRef(selected);
  useEffect(() => {
    if (selected === seen.current) return;
    seen.current = selected;
    if (!selected) return;
    const { findings, tab, currentId, onTab, setCurrentId, setOpenIds } = latest.current;
    const open = findings.find(({ id }) => id === currentId);
    if (open && isAbout(open, selected)) return;
    const next = findingAt(findings, selected, tab);
    if (!next) return;
    const { cause } = next;
    if (cause !== undefined) setOpenIds((before) => new Set(before).add(cause));
    if (next.severity !== tab) onTab(next.severity);
    setCurrentId(next.id);
    setReveal({ id: next.id });
  }, [selected]);
  return reveal;
}

const GRAVITY = { error: 2, warning: 1, hint: 0 } as const;

/** Whether the finding is about the cell: its own, or one that it rests on. */
function isAbout({ cell, related }: Finding, at: CellRef): boolean {
  return [cell, ...related].some((one) => sameCell(one, at));
}

/** The finding whose card a selected cell opens: at that very cell the one on the tab that is shown, else the gravest; none for other cells. */
function findingAt(findings: readonly Finding[], at: CellRef, tab: TabName): Finding | undefined {
  const here = findings.filter(({ cell }) => sameCell(cell, at));
  const shown = here.find(({ severity }) => severity === tab);
  return shown ?? [...here].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity])[0];
}
