import { PartReader } from './package/package';
import { XmlTags } from './package/xml-tags';
import { FileProblem } from './problem';

/** Where an .xlsx carries what add-ins keep in it: Excel's own parts for it, and the part that the page without Excel writes. */
const BY_EXCEL = /^xl\/webextensions\/webextension\d*\.xml$/iu;
const BY_PAGE = /^customxml\/item\d*\.xml$/iu;
const OF_PAGE = '"urn:heji:kept"';
/** Further parts of these names are somebody else's. */
const MOST_PARTS = 50;

/**
 * What an .xlsx carries of what Heji kept in it, by key; nothing for what is no .xlsx, carries nothing or cannot be read. Only keys that begin
 * with `start`.
 */
export function keptSettings(bytes: Uint8Array, start: string): ReadonlyMap<string, unknown> {
  const kept = new Map<string, unknown>();
  try {
    const parts = new PartReader(bytes);
    const names = [...parts.names].filter((name) => BY_EXCEL.test(name) || BY_PAGE.test(name)).slice(0, MOST_PARTS);
    for (const name of names) {
      const xml = parts.text(name) ?? '';
      const isPage = BY_PAGE.test(name);
      if (!xml.includes(isPage ? OF_PAGE : start)) continue;
      const tags = new XmlTags(xml);
      while (tags.next()) {
        if (tags.isClosing || tags.name !== (isPage ? 'kept' : 'property')) continue;
        const key = tags.attribute(isPage ? 'key' : 'name');
        if (key?.startsWith(start)) kept.set(key, valueOf(isPage ? tags.text() : (tags.attribute('value') ?? '')));
      }
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
  }
  return kept;
}

/** Kept as JSON; a text may stand there as it is. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
