import { useCallback, useEffect, useRef, type FocusEvent, type RefObject } from 'react';
import type { PaneControl } from './state/usePane';

type Place = RefObject<HTMLElement | null>;

function beginAtTop(bar: Place, panel: Place): void {
  const list = panel.current?.getBoundingClientRect().top ?? 0;
  const above = bar.current?.getBoundingClientRect().bottom ?? 0;
  if (list < above) panel.current?.scrollIntoView({ block: 'start' });
}

/** Whether what had the focus in the pane is gone. False while the focus is in the sheet, from which it is never taken. */
export function isFocusLost(): boolean {
  return document.activeElement === document.body && document.hasFocus();
}

/**
 * What happens to scroll and focus when one view takes the place of another. Each begins at its top. Back in the list, a lost focus goes to
 * where the other view was opened from, or to the list; after a write, to the notice of it, which takes it itself. `bar` is what stays
 * above the list, `panel` the list or what takes its place.
 */
export function useViewChanges({ view, checked, writing }: PaneControl, bar: Place, panel: Place) {
  const { outcome } = writing;
  const opener = useRef<Element | null>(null);
  const isList = view.name === 'results';
  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      if (isList) opener.current = target;
    },
    [isList],
  );

  const toTop = useCallback(() => beginAtTop(bar, panel), [bar, panel]);
  const shown = useRef(view.name);
  useEffect(() => {
    if (shown.current === view.name) return;
    shown.current = view.name;
    // All of the pane: what has come into the bar, such as what was written, may have made it higher.
    bar.current?.parentElement?.scrollIntoView({ block: 'start' });
  }, [view.name, bar]);

  useEffect(() => {
    if (!isList || outcome || !opener.current || !isFocusLost()) return;
    const next = opener.current.isConnected ? opener.current : panel.current;
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }, [isList, checked?.turn, outcome, panel]);

  return { onFocus, toTop };
}
