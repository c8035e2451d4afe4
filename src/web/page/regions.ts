/** A part of the page that the keyboard goes to as a whole. */
export interface Region {
  readonly place: HTMLElement;
  /** What has the focus in it when nothing had before. */
  first(): HTMLElement | null;
}

/**
 * F6 goes from part to part, Shift+F6 back, as in Excel. The spreadsheet keeps Tab for its cells, so without this the keyboard could not
 * leave it. `pane` is the region that holds the add-in's frame, whose keys are heard there.
 */
export function switchByF6(regions: readonly Region[], pane: HTMLElement): void {
  const last = new Map<Region, HTMLElement>();
  document.addEventListener('focusin', ({ target }) => {
    const region = regions.find(({ place }) => target instanceof Node && place.contains(target));
    if (region && target instanceof HTMLElement) last.set(region, target);
  });
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    const shown = regions.filter(({ place }) => place.offsetParent !== null);
    const from = shown.findIndex(({ place }) => place.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const to = shown[(from + step + shown.length) % shown.length];
    if (!to) return;
    const before = last.get(to);
    (before?.isConnected ? before : to.first())?.focus();
  };
  // Before the spreadsheet, which hears all keys of the page.
  window.addEventListener('keydown', hear, true);
  pane.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement) target.contentWindow?.addEventListener('keydown', hear, true);
    },
    true,
  );
}
