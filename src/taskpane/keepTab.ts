/**
 * In the web's Excel, office.js moves the focus at Tab itself, and from what it does not count as a stop it leaves the pane: from a heading
 * or a finding that has the focus by program, and from where a button was that is gone. There the browser knows better what comes next.
 * Heard at the document, which is before the window, where office.js listens.
 */
export function keepTab(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key !== 'Tab' || !(target instanceof Element)) return;
    if (target === page.body || target.matches('[tabindex="-1"]')) event.stopPropagation();
  });
}
