/**
 * Shows a part of the page over others, which then take neither keys nor clicks: the spreadsheet below hears all keys of the page, and
 * would write those that are meant for what covers it. Returns what changes or takes away the cover.
 */
export function coverWith(behind: readonly HTMLElement[]): (part: HTMLElement | null) => void {
  let shown: HTMLElement | null = null;
  for (const kind of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(
      kind,
      (event) => {
        // What the browser itself does with the key is still done.
        if (shown && event.target instanceof Node && shown.contains(event.target)) event.stopImmediatePropagation();
      },
      true,
    );
  }
  return (part) => {
    if (shown && shown !== part) shown.hidden = true;
    shown = part;
    if (part) {
      if (!part.isConnected) behind[0]?.before(part);
      part.hidden = false;
    }
    for (const each of behind) each.inert = part !== null;
  };
}
