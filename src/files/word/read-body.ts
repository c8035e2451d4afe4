import type { TagBudget } from '../package/xml-tags';
import { FileProblem } from '../problem';
import type { DocumentBlock, Body } from './document';
import { readParagraph } from './read-paragraph';
import { readWordTable } from './read-table';
import { OPEN, type DocumentPlace, PartReading } from './reading';

/** What of a part was read: its body, or its notes by their ids. */
export interface ReadPart extends Body {
  readonly notes: ReadonlyMap<string, readonly DocumentBlock[]>;
}

const ROOTS = new Set(['document', 'footnotes', 'endnotes']);

/**
 * Reads `word/document.xml`, or a part with notes, in one pass: paragraphs and tables as they are with all tracked changes accepted.
 * Left out: what a reader does not see (deleted and moved text, field codes, hidden text, the reading aids of ruby, the second version of
 * alternate content), the prompts of empty content controls, and properties as they were before a change.
 * @throws FileProblem `damaged` when it is broken off or no Word document, `tooLarge` beyond the bounds
 */
export function readBody(xml: string, budget: TagBudget): ReadPart {
  const reading = new PartReading(xml, budget, readBlocks);
  const { tags } = reading;
  const blocks: DocumentBlock[] = [];
  const notes = new Map<string, readonly DocumentBlock[]>();
  if (!tags.next() || !ROOTS.has(tags.name)) throw new FileProblem('damaged');
  reading.keepsSpace = tags.attribute('space') === 'preserve';
  reading.within((name) => {
    if (name === 'body') readBlocks(reading, blocks, OPEN);
    else if (name === 'footnote' || name === 'endnote') {
      const id = tags.attribute('id') ?? '';
      // The lines that part notes from the text are notes as well.
      const isLine = tags.attribute('type') !== undefined;
      const note: DocumentBlock[] = [];
      readBlocks(reading, note, OPEN);
      if (!isLine) notes.set(id, note);
    } else tags.skip();
  });
  const { hasTrackedChanges, embedded, greatestId } = reading;
  return { blocks, notes, hasTrackedChanges, embedded, greatestId };
}

function readBlocks(reading: PartReading, into: DocumentBlock[], place: DocumentPlace): void {
  const { tags } = reading;
  reading.within((name) => {
    switch (name) {
      case 'p':
        return readParagraph(reading, into, place);
      case 'tbl':
        return readWordTable(reading, into, place);
      case 'altChunk':
      case 'subDoc':
        reading.embedded++;
        return tags.skip();
      case 'sectPr':
        return tags.skip();
      default:
        return reading.around(place, (inner) => readBlocks(reading, into, inner));
    }
  });
}
