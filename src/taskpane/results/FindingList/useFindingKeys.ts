import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Finding } from '../../../rules';
import type { FindingActions } from '../FindingItem/actions';
import type { Reveal } from '../ResultsView/useRevealed';

const ITEM = '[data-finding]';

interface FindingKeys {
  /** Goes to the next or previous finding and selects its cell. */
  readonly step: (by: 1 | -1) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keys of a list of findings: F8 and Shift+F8 (as for the next problem in an editor) work wherever the focus is in the pane and
 * select the cell; up and down move the focus within the list; Enter selects the focused finding's cell.
 */
export function useFindingKeys(
  root: RefObject<HTMLElement | null>,
  lines: readonly { readonly finding: Finding }[],
  position: number,
  actions: FindingActions,
): FindingKeys {
  const goTo = useRef<string | null>(null);

  const step = useCallback(
    (by: 1 | -1) => {
      const next = lines[position + by];
      if (!next) return;
      goTo.current = next.finding.id;
      actions.select(next.finding, next.finding.cell);
    },
    [lines, position, actions],
  );

  // The item may be drawn only with the step itself, so it is focused afterwards.
  useEffect(() => {
    const id = goTo.current;
    const item = id === null ? null : itemOf(root, id);
    if (!item) return;
    goTo.current = null;
    focusItem(item);
  });

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step]);

  const onKeyDown = (event: KeyboardEvent) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>(ITEM) : null;
    if (!item) return;
    if (event.key === 'Enter' && event.target === item) {
      const line = lines.find(({ finding }) => finding.id === item.getAttribute('data-finding'));
      if (line) actions.select(line.finding, line.finding.cell);
    }
    // Back from what is in a card to the card; a card that is open closes.
    if (event.key === 'Escape') {
      actions.close();
      focusItem(item);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const items = [...(root.current?.querySelectorAll<HTMLElement>(ITEM) ?? [])];
    const at = items.findIndex((other) => other === item);
    const next = items[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) focusItem(next);
  };

  return { step, onKeyDown };
}

function focusItem(item: HTMLElement): void {
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
}

/** The item of a finding in the list, where it is drawn. */
function itemOf(root: RefObject<HTMLElement | null>, id: string): HTMLElement | null {
  return root.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`) ?? null;
}

/** Brings a finding into view. The focus stays in the sheet, where the user is. */
export function useReveal(root: RefObject<HTMLElement | null>, reveal: Reveal | null): void {
  useEffect(() => {
    if (reveal) itemOf(root, reveal.id)?.scrollIntoView({ block: 'nearest' });
  }, [root, reveal]);
}
