import { LONGEST_TEXT, FileProblem } from '../problem';
import type { XmlTags } from '../package/xml-tags';
import { meantText } from '../package/characters';

/** Longest text as it is stored: each of its characters may be coded with seven. */
export const LONGEST_STORED = LONGEST_TEXT * 7;

/**
 * The text of an `<si>` or `<is>` in all its runs, without the phonetic ones; what no cell can hold is cut.
 * @throws FileProblem `damaged`
 */
export function readRichText(tags: XmlTags, element: string): string {
  let text = '';
  if (tags.isEmpty) return text;
  for (;;) {
    if (!tags.next()) throw new FileProblem('damaged');
    if (tags.isClosing) {
      if (tags.name === element) return meantText(text.slice(0, LONGEST_STORED)).slice(0, LONGEST_TEXT);
    } else if (tags.name === 't' && text.length < LONGEST_STORED) text += tags.text();
    else if (tags.name === 'rPh') tags.skip();
  }
}
