import { PortableParts } from './parts';
import { speakWithHost, trustHost } from './frame';
import { takeScriptsFrom } from './scripts';
import { takeWorkersFrom } from './workers';

/**
 * Runs first in the portable edition, in its page and in the pane's frame: from then on scripts, workers and samples come out of the document
 * where the same code, served, has them fetched from beside the page.
 */

// The frame has no address of its own (`srcdoc`), and may look into the page it is in, which has read some of them already: they are of one origin.
const isFrame = window.location.protocol === 'about:';
const parts = (isFrame ? window.parent.hejiParts : undefined) ?? new PortableParts(document);

declare global {
  interface Window {
    /** Set by the portable edition: the files that its document carries, by their paths beside the served page. */
    hejiParts?: PortableParts;
  }
}
window.hejiParts = parts;

if (isFrame) speakWithHost();
takeWorkersFrom(parts);
takeScriptsFrom(parts, isFrame ? trustHost : () => undefined);
