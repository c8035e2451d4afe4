import type { PartReader } from '../package/package';
import { XmlTags } from '../package/xml-tags';

const EXTENSION = /^xl\/webextensions\/webextension\d*\.xml$/u;

/**
 * A text that an add-in kept with the workbook: Office writes an add-in's settings as properties of its web extension (MS-OWEXML 2.2), each as
 * JSON. Undefined without one of that name.
 */
export function keptSetting(parts: PartReader, key: string): string | undefined {
  for (const name of parts.names) {
    if (!EXTENSION.test(name)) continue;
    const tags = new XmlTags(parts.text(name) ?? '');
    while (tags.next()) {
      if (tags.isClosing || tags.name !== 'property' || tags.attribute('name') !== key) continue;
      const value = parsed(tags.attribute('value') ?? '');
      if (typeof value === 'string') return value;
    }
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
