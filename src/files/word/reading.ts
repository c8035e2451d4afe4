import { FileProblem, MOST_CELLS } from '../problem';
import type { TagBudget } from '../package/xml-tags';
import type { DocumentBlock, Insertion } from './document';
import { WordTags } from './word-tags';

/** Elements that are gone into by calls inside of calls: far more than any program writes, and each takes room on the stack. */
const MOST_NESTED = 160;
/** Longest text of a part: some 3,000 pages. */
const MOST_CHARACTERS = 4_000_000;

/** Where a run, a paragraph or a table stands. */
export interface DocumentPlace {
  readonly isDeleted: boolean;
  /** In a content control that may not be written into: locked, or filled from elsewhere. */
  readonly isLocked: boolean;
  /** A content control shows the words that ask for its content. */
  readonly isPlaceholder: boolean;
  readonly inserted?: Insertion;
}

export const OPEN: DocumentPlace = { isDeleted: false, isLocked: false, isPlaceholder: false };

/** A complex field, `<w:fldChar>`: what it asks for, and whether its result has begun. */
interface Field {
  instruction: string;
  isResult: boolean;
}

/** One pass over a part: its tags, what was counted on the way, and what may stand around anything. */
export class PartReading {
  readonly tags: WordTags;
  readonly fields: Field[] = [];
  tables = 0;
  embedded = 0;
  greatestId = 0;
  hasTrackedChanges = false;
  /** The part keeps blanks at the ends of its texts. */
  keepsSpace = false;
  private nested = 0;
  private cells = 0;
  private characters = 0;

  /** `blocks` reads what stands in the current element, down to its end. */
  constructor(
    readonly xml: string,
    budget: TagBudget,
    readonly blocks: (reading: PartReading, into: DocumentBlock[], place: DocumentPlace) => void,
  ) {
    this.tags = new WordTags(xml, budget);
  }

  /** Goes over the elements inside the current one. @throws FileProblem `tooLarge` for endless nesting, `damaged` where the part breaks off */
  within(visit: (name: string) => void): void {
    if (++this.nested > MOST_NESTED) throw new FileProblem('tooLarge');
    this.tags.within(() => visit(this.tags.name));
    this.nested--;
  }

  /** @throws FileProblem `tooLarge` when this text is one too many */
  takeText(text: string): void {
    this.characters += text.length;
    if (this.characters > MOST_CHARACTERS) throw new FileProblem('tooLarge');
  }

  /** @throws FileProblem `tooLarge` when this cell is one too many */
  takeCell(): void {
    if (++this.cells > MOST_CELLS) throw new FileProblem('tooLarge');
  }

  /** What tracked changes, bookmarks and comments are numbered by. */
  noteId(): void {
    const id = Number(this.tags.attribute('id'));
    if (Number.isSafeInteger(id) && id > this.greatestId && id < 2 ** 31) this.greatestId = id;
  }

  noteChange(): void {
    this.hasTrackedChanges = true;
    this.noteId();
  }

  /** Text is the result of a field that makes a table of contents. */
  get isInContents(): boolean {
    return this.fields.some(({ instruction, isResult }) => isResult && /^\s*TOC\b/u.test(instruction));
  }

  get isInInstruction(): boolean {
    return this.fields.some(({ isResult }) => !isResult);
  }

  /**
   * What may stand around anything: changes, content controls, alternate content. Other elements are entered as if they were not there.
   */
  around(place: DocumentPlace, read: (place: DocumentPlace) => void): void {
    switch (this.tags.name) {
      case 'ins':
      case 'moveTo':
        return read({ ...place, inserted: this.insertion() });
      case 'del':
      case 'moveFrom':
        this.noteChange();
        return read({ ...place, isDeleted: true });
      case 'sdt':
        return this.control(place, read);
      case 'mc:AlternateContent':
        return this.alternate(() => read(place));
    }
  }

  private insertion(): Insertion {
    this.noteChange();
    const { start, behind } = this.tags;
    return { start, innerStart: behind };
  }

  private control(place: DocumentPlace, read: (place: DocumentPlace) => void): void {
    const { tags } = this;
    let inner = place;
    this.within((name) => {
      if (name === 'sdtPr') inner = this.controlProperties(place);
      else if (name === 'sdtContent') read(inner);
      else tags.skip();
    });
  }

  private controlProperties(place: DocumentPlace): DocumentPlace {
    const { tags } = this;
    let { isLocked, isPlaceholder } = place;
    this.within((name) => {
      if (name === 'lock') isLocked ||= /content/iu.test(tags.attribute('val') ?? '');
      else if (name === 'dataBinding') isLocked = true;
      else if (name === 'showingPlcHdr') isPlaceholder ||= tags.isOn();
      else if (name === 'rPr' || name === 'placeholder') tags.skip();
    });
    return { ...place, isLocked: isLocked || isPlaceholder, isPlaceholder };
  }

  /** The first version offered; the fallback only where there is no other. */
  alternate(read: () => void): void {
    let isRead = false;
    this.within((name) => {
      if (isRead || (name !== 'mc:Choice' && name !== 'mc:Fallback')) return this.tags.skip();
      isRead = true;
      read();
    });
  }
}

/** A count or a width; nought for what is none. */
export function countIn(value: string | undefined): number {
  const read = Number.parseFloat(value ?? '');
  return Number.isFinite(read) && read > 0 ? Math.round(read) : 0;
}
