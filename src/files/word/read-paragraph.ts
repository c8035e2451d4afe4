import type { DocumentBlock, Paragraph, Run } from './document';
import { MOST_LEVELS } from './numbering';
import { readRun } from './read-run';
import { countIn, type DocumentPlace, type PartReading } from './reading';

export function readParagraph(reading: PartReading, into: DocumentBlock[], place: DocumentPlace): void {
  const { tags, fields } = reading;
  const paragraph: Paragraph = {
    kind: 'paragraph',
    start: tags.start,
    end: tags.behind,
    isEmpty: tags.isEmpty,
    contentStart: tags.behind,
    markProperties: '',
    pieces: [],
    joinsNext: false,
    breaksPage: false,
    isContents: reading.isInContents,
    style: '',
    notes: [],
    boxes: [],
    isLocked: place.isLocked,
  };
  readContent(reading, paragraph, place);
  paragraph.end = tags.behind;
  paragraph.isContents ||= reading.isInContents;
  // What a field asks for ends with the paragraph at the latest: one that was never closed must not swallow what follows.
  while (fields.at(-1)?.isResult === false) fields.pop();
  if (!place.isDeleted) into.push(paragraph);
}

function readContent(reading: PartReading, paragraph: Paragraph, place: DocumentPlace): void {
  if (place.isPlaceholder) paragraph.isLocked = true;
  reading.within((name) => {
    switch (name) {
      case 'pPr':
        return readProperties(reading, paragraph);
      case 'r':
        return readRun(reading, paragraph, place);
      case 'm:oMath':
      case 'm:oMathPara':
        return readEquation(reading, paragraph, place);
      case 'bookmarkStart':
      case 'commentRangeStart':
        return reading.noteId();
      default:
        return reading.around(place, (inner) => readContent(reading, paragraph, inner));
    }
  });
}

function readProperties(reading: PartReading, paragraph: Paragraph): void {
  const { tags } = reading;
  let id: string | undefined;
  let level: number | undefined;
  reading.within((name) => {
    switch (name) {
      case 'pStyle':
        paragraph.style = tags.attribute('val') ?? '';
        break;
      case 'numId':
        id = tags.attribute('val');
        break;
      case 'ilvl':
        level = Math.min(countIn(tags.attribute('val')), MOST_LEVELS - 1);
        break;
      case 'pageBreakBefore':
        paragraph.breaksPage ||= tags.isOn();
        break;
      case 'sectPr':
        paragraph.breaksPage = true;
        return tags.skip();
      case 'rPr':
        return readMark(reading, paragraph);
      case 'pPrChange':
        return tags.skip();
    }
  });
  if (id !== undefined || level !== undefined) {
    paragraph.numbering = { ...(id === undefined ? {} : { id }), ...(level === undefined ? {} : { level }) };
  }
  paragraph.contentStart = tags.behind;
}

const CHANGES = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange']);

/** The look of a paragraph's mark, but for the tracked changes of the mark itself. */
function readMark(reading: PartReading, paragraph: Paragraph): void {
  const { tags, xml } = reading;
  let at = tags.behind;
  let kept = '';
  reading.within((name) => {
    if (!CHANGES.has(name)) return;
    if (name === 'del' || name === 'moveFrom') paragraph.joinsNext = true;
    kept += xml.slice(at, tags.start);
    reading.noteChange();
    tags.skip();
    at = tags.behind;
  });
  paragraph.markProperties = kept + xml.slice(at, Math.max(at, tags.start));
}

/** An equation on one line: the bars of its fractions as strokes. */
function readEquation(reading: PartReading, paragraph: Paragraph, place: DocumentPlace): void {
  const { tags } = reading;
  const run: Run = { start: tags.start, end: tags.behind, properties: '', isLocked: true };
  const add = (text: string): void => {
    if (place.isDeleted || text === '') return;
    reading.takeText(text);
    paragraph.pieces.push({ text, start: run.start, end: run.start, run });
  };
  reading.within((name) => {
    switch (name) {
      case 'm:t':
      case 't':
        add(tags.text());
        return tags.skip();
      case 'm:den':
        return add('/');
      case 'm:sup':
        return add('^');
      case 'del':
      case 'moveFrom':
        reading.noteChange();
        return tags.skip();
    }
  });
  run.end = tags.behind;
}
