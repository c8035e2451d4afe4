import type { NoteReference, Paragraph, Run } from './document';
import type { DocumentPlace, PartReading } from './reading';
import { symbolOf, withSymbols } from './symbols';

/** Longest instruction of a field that is looked at. */
const LONGEST_INSTRUCTION = 200;
/** Fields inside of fields. */
const MOST_FIELDS = 40;

export function readRun(reading: PartReading, paragraph: Paragraph, place: DocumentPlace): void {
  new RunReader(reading, paragraph, place).read();
}

class RunReader {
  private readonly run: Run;
  private isHidden: boolean;
  private font = '';

  constructor(
    private readonly reading: PartReading,
    private readonly paragraph: Paragraph,
    private readonly place: DocumentPlace,
  ) {
    const { tags } = reading;
    this.run = {
      start: tags.start,
      end: tags.behind,
      properties: '',
      isLocked: place.isLocked,
      ...(place.inserted ? { inserted: place.inserted } : {}),
    };
    this.isHidden = place.isDeleted || place.isPlaceholder;
  }

  read(): void {
    const { reading, run } = this;
    reading.within((name) => this.element(name));
    run.end = reading.tags.behind;
  }

  private element(name: string): void {
    const { reading, place } = this;
    const { tags } = reading;
    switch (name) {
      case 'rPr':
        return this.properties();
      case 't':
        return this.text();
      case 'tab':
      case 'ptab':
        return this.add('\t');
      case 'br':
        if (tags.attribute('type') === 'page' && !this.isHidden) this.paragraph.breaksPage = true;
        return this.add('\n');
      case 'cr':
        return this.add('\n');
      case 'noBreakHyphen':
        return this.add('-');
      case 'sym':
        return this.add(symbolOf(tags.attribute('font') ?? this.font, parseInt(tags.attribute('char') ?? '', 16) || 0));
      case 'footnoteReference':
      case 'endnoteReference':
        if (!this.isHidden) this.paragraph.notes.push(this.note(name));
        return;
      case 'fldChar':
        return this.fieldMark();
      case 'instrText':
        return this.instruction();
      case 'drawing':
      case 'pict':
      case 'object':
        return this.boxes();
      case 'mc:AlternateContent':
        return reading.alternate(() => reading.within((inner) => this.element(inner)));
      case 'ruby':
        return reading.within((inner) => {
          if (inner === 'rt') tags.skip();
          else if (inner === 'r') readRun(reading, this.paragraph, { ...place, isLocked: true });
        });
      case 'delText':
        return tags.skip();
    }
  }

  /** Text of the current element. */
  private add(text: string, start = this.reading.tags.start): void {
    const { reading, run } = this;
    if (this.isHidden || text === '' || reading.isInInstruction) return;
    reading.takeText(text);
    this.paragraph.pieces.push({ text, start, end: reading.tags.behind, run });
  }

  private properties(): void {
    const { reading, run } = this;
    const { tags, xml } = reading;
    const { start } = tags;
    reading.within((name) => {
      if (name === 'vanish') this.isHidden ||= tags.isOn();
      else if (name === 'rFonts') this.font = tags.attribute('ascii') ?? tags.attribute('hAnsi') ?? '';
      else if (name === 'rPrChange') tags.skip();
    });
    run.properties = xml.slice(start, tags.behind);
  }

  /** Blanks at the ends of a text count only where it says so. */
  private text(): void {
    const { reading } = this;
    const { tags } = reading;
    const { start } = tags;
    const keeps = reading.keepsSpace || tags.attribute('space') === 'preserve';
    const written = tags.text().replace(/[\r\n]+/gu, ' ');
    tags.skip();
    this.add(withSymbols(keeps ? written : written.replace(/^[ \t]+|[ \t]+$/gu, ''), this.font), start);
  }

  private note(name: string): NoteReference {
    const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
    return { kind, id: this.reading.tags.attribute('id') ?? '' };
  }

  private fieldMark(): void {
    const { fields, tags } = this.reading;
    const type = tags.attribute('fldCharType');
    const field = fields.at(-1);
    if (type === 'begin') {
      if (fields.length < MOST_FIELDS) fields.push({ instruction: '', isResult: false });
    } else if (type === 'separate') {
      if (field) field.isResult = true;
    } else if (type === 'end') fields.pop();
  }

  private instruction(): void {
    const { fields, tags } = this.reading;
    const field = fields.at(-1);
    if (field && field.instruction.length < LONGEST_INSTRUCTION) field.instruction += tags.text();
    tags.skip();
  }

  /** A drawing or an object: of it only what stands in text boxes is text. A table of Excel is said to be there. */
  private boxes(): void {
    const { reading, paragraph, place } = this;
    const { tags } = reading;
    reading.within((name) => {
      if (name === 'txbxContent') reading.blocks(reading, paragraph.boxes, place);
      else if (name === 'mc:AlternateContent') reading.alternate(() => this.boxes());
      else if (name === 'o:OLEObject') {
        if (/^(?:Excel|ET)\./iu.test(tags.attribute('ProgID') ?? '')) reading.embedded++;
        tags.skip();
      }
    });
  }
}
