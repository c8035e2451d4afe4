import { useEffect, type RefObject } from 'react';
import type { Reveal } from '../ResultsView/useRevealed';

/** The item of a finding in the list, where it is drawn. */
export function itemOf(root: RefObject<HTMLElement | null>, id: string): HTMLElement | null {
  return root.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`) ?? null;
}

/** Brings a finding into view. The focus stays in the sheet, where the user is. */
export function useReveal(root: RefObject<HTMLElement | null>, reveal: Reveal | null): void {
  useEffect(() => {
    if (reveal) itemOf(root, reveal.id)?.scrollIntoView({ block: 'nearest' });
  }, [root, reveal]);
}
