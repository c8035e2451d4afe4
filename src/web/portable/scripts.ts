import type { PortableParts } from './parts';

/**
 * Scripts out of the document: those of the page, which stand in it as data blocks with the address they had (`type="text/plain"`, not
 * fetched), and those that webpack's loader and office.js put into the head later. Each becomes a script within the page, which runs since its
 * digest is named by the page's Content-Security-Policy. `hasRun` is called after each.
 */
export function takeScriptsFrom(parts: PortableParts, hasRun: () => void): void {
  const { head } = document;
  const append = head.appendChild.bind(head);
  const run = (text: string) => {
    const script = document.createElement('script');
    script.textContent = text;
    append(script);
    script.remove();
    hasRun();
  };
  const textOf = (script: HTMLScriptElement): string | null => {
    const path = parts.at(script.src, document.baseURI);
    return path === null ? null : parts.text(path);
  };

  head.appendChild = <T extends Node>(node: T): T => {
    const text = node instanceof HTMLScriptElement && node.src !== '' ? textOf(node) : null;
    if (text === null) return append(node);
    // As one that is fetched: not before whoever asked for it has gone on.
    setTimeout(() => {
      run(text);
      node.dispatchEvent(new Event('load'));
    }, 0);
    return node;
  };

  const standing = () => [...document.querySelectorAll<HTMLScriptElement>('script[type="text/plain"][src]')];
  const runThose = (isDeferred: boolean) => {
    for (const script of standing()) {
      const text = (script.dataset['defer'] !== undefined) === isDeferred ? textOf(script) : null;
      if (text !== null) run(text);
    }
  };
  const runDeferred = () => {
    runThose(true);
  };
  // What the page carries stands behind this script, and is not there yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', runDeferred);
  else runDeferred();
  runThose(false);
}
