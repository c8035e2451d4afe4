import { gunzipSync, strFromU8 } from 'fflate';
import { bytesOf } from './letters';

/**
 * The portable edition is one file, opened from disk by `file://`, where a page may fetch nothing, not even from beside itself. So what the
 * served page fetches stands in the document, each file as a data block, `<script type="application/gzip" data-part="preview/x.js">`, packed and
 * in letters (src/build/portable.mjs writes them).
 */

/** Every file that the document carries, by its path beside the served page. */
export class PortableParts {
  private readonly read = new Map<string, Uint8Array<ArrayBuffer>>();

  /** `home`: the document that carries them. */
  constructor(private readonly home: Document) {}

  /** Null for a file that is not carried. */
  bytes(path: string): Uint8Array<ArrayBuffer> | null {
    const known = this.read.get(path);
    if (known) return known;
    const block = this.home.querySelector<HTMLScriptElement>(`script[data-part="${CSS.escape(path)}"]`);
    if (!block) return null;
    if (block.dataset.as !== undefined) return this.bytes(block.dataset.as);
    const bytes = Uint8Array.from(gunzipSync(bytesOf(block.textContent)));
    this.read.set(path, bytes);
    return bytes;
  }

  text(path: string): string | null {
    const bytes = this.bytes(path);
    return bytes && strFromU8(bytes);
  }

  /** The carried file at an address that was made of its path by a page at `base`: what stands behind the folder of that page. */
  at(address: string, base: string): string | null {
    const folder = new URL('.', base).href;
    return address.startsWith(folder) ? decodeURIComponent(address.slice(folder.length)) : null;
  }
}
