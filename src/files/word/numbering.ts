import type { TagBudget } from '../package/xml-tags';
import type { Paragraph } from './document';
import { WordTags } from './word-tags';

/** One level of a list, `<w:lvl>`. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** As `%1、` or `（%2）`: each %N stands for the number of that level. */
  readonly text: string;
  /** What stands between the number and the text is a blank; else nothing. */
  readonly isApart: boolean;
  /** All numbers in it are digits, whatever their own levels print. */
  readonly isLegal: boolean;
  /** It begins anew behind a paragraph of the first so many levels; 0: never; undefined: of any level above. */
  readonly restart?: number;
  /** Paragraphs of this style are on this level. */
  readonly style?: string;
}

/** A list as paragraphs name it, `<w:num>`. */
export interface NumberedList {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** With what its levels begin where it begins them anew. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Levels of a list; Word has no more. */
export const MOST_LEVELS = 9;
/** Longest text of a level, and styles based on one another. */
const LONGEST_TEXT = 60;
const MOST_STYLES = 20;

interface Definition {
  levels: Map<number, Level>;
  /** The numbering style that says what it is. */
  link?: string;
}

interface Style {
  list?: string;
  level?: number;
  basedOn?: string;
}

/** What a document says of its lists: `numbering.xml`, and the styles that number their paragraphs. */
export class Numbering {
  private readonly lists = new Map<string, NumberedList>();
  private readonly styles = new Map<string, Style>();
  private usual = '';

  /**
   * Either part may be absent.
   * @throws FileProblem `damaged` or `tooLarge` as reading the body does
   */
  constructor(numbering: string | undefined, styles: string | undefined, budget: TagBudget) {
    // Without lists no style numbers anything.
    if (numbering === undefined) return;
    if (styles !== undefined) this.readStyles(new WordTags(styles, budget));
    this.readLists(new WordTags(numbering, budget));
  }

  /** The list that numbers a paragraph, and on which level; undefined for one that is not numbered. */
  of({ numbering, style }: Paragraph): { readonly list: NumberedList; readonly level: number } | undefined {
    const byStyle = this.lists.size === 0 ? undefined : this.ofStyle(style === '' ? this.usual : style);
    const list = this.lists.get(numbering?.id ?? byStyle?.list ?? '');
    if (!list) return undefined;
    const linked =
      numbering?.id === undefined && byStyle
        ? [...list.levels].find(([, { style: own }]) => own !== undefined && own === byStyle.style)?.[0]
        : undefined;
    return { list, level: numbering?.level ?? linked ?? byStyle?.level ?? 0 };
  }

  /** What a style says of numbering, or the nearest one that it is based on. */
  private ofStyle(id: string): { list?: string; level?: number; style: string } | undefined {
    let at = id;
    let level: number | undefined;
    for (let steps = 0; steps < MOST_STYLES; steps++) {
      const style = this.styles.get(at);
      if (!style) return undefined;
      level ??= style.level;
      if (style.list !== undefined) return { list: style.list, style: at, ...(level === undefined ? {} : { level }) };
      at = style.basedOn ?? '';
    }
    return undefined;
  }

  private readStyles(tags: WordTags): void {
    if (!tags.next()) return;
    tags.within(() => {
      if (tags.name !== 'style') return tags.skip();
      const style: Style = {};
      const id = tags.attribute('styleId') ?? '';
      const isParagraph = tags.attribute('type') === 'paragraph';
      if (isParagraph && /^(?:1|true|on)$/u.test(tags.attribute('default') ?? '')) this.usual = id;
      tags.within(() => {
        const value = tags.attribute('val') ?? '';
        if (tags.name === 'basedOn') style.basedOn = value;
        else if (tags.name === 'numId') style.list = value;
        else if (tags.name === 'ilvl') style.level = levelIn(value);
        else if (tags.name === 'rPr' || tags.name.endsWith('Change')) tags.skip();
      });
      this.styles.set(id, style);
    });
  }

  private readLists(tags: WordTags): void {
    const definitions = new Map<string, Definition>();
    const lists = new Map<string, { definition: string; levels: Map<number, Level>; starts: Map<number, number> }>();
    if (!tags.next()) return;
    tags.within(() => {
      if (tags.name === 'abstractNum') {
        const id = tags.attribute('abstractNumId') ?? '';
        definitions.set(id, readDefinition(tags));
      } else if (tags.name === 'num') {
        const id = tags.attribute('numId') ?? '';
        lists.set(id, readList(tags));
      } else tags.skip();
    });
    const definitionOf = (id: string, steps = 0): { id: string; levels: ReadonlyMap<number, Level> } | undefined => {
      const own = definitions.get(id);
      if (own?.link === undefined || own.levels.size > 0 || steps === MOST_LEVELS) return own && { id, ...own };
      return definitionOf(lists.get(this.styles.get(own.link)?.list ?? '')?.definition ?? '', steps + 1);
    };
    for (const [id, { definition, levels, starts }] of lists) {
      const found = definitionOf(definition);
      // A paragraph says by the list 0 that it is in none.
      if (found && id !== '0') {
        this.lists.set(id, { definition: found.id, levels: new Map([...found.levels, ...levels]), starts });
      }
    }
  }
}

function readDefinition(tags: WordTags): Definition {
  const definition: Definition = { levels: new Map() };
  tags.within(() => {
    if (tags.name === 'lvl') readLevel(tags, definition.levels);
    else if (tags.name === 'numStyleLink') definition.link = tags.attribute('val') ?? '';
  });
  return definition;
}

function readList(tags: WordTags): { definition: string; levels: Map<number, Level>; starts: Map<number, number> } {
  const list = { definition: '', levels: new Map<number, Level>(), starts: new Map<number, number>() };
  tags.within(() => {
    if (tags.name === 'abstractNumId') list.definition = tags.attribute('val') ?? '';
    else if (tags.name === 'lvlOverride') {
      const level = levelIn(tags.attribute('ilvl'));
      tags.within(() => {
        if (tags.name === 'startOverride') list.starts.set(level, countIn(tags.attribute('val'), 1));
        else if (tags.name === 'lvl') readLevel(tags, list.levels);
      });
    }
  });
  return list;
}

function readLevel(tags: WordTags, into: Map<number, Level>): void {
  const at = levelIn(tags.attribute('ilvl'));
  const level: { -readonly [K in keyof Level]: Level[K] } = {
    start: 0,
    format: 'decimal',
    text: '',
    isApart: true,
    isLegal: false,
  };
  tags.within(() => {
    const value = tags.attribute('val') ?? '';
    switch (tags.name) {
      case 'start':
        level.start = countIn(value, 0);
        break;
      // A format of later editions comes with a plain one to fall back to, which stands last.
      case 'numFmt':
        level.format = value;
        break;
      case 'lvlText':
        level.text = value.slice(0, LONGEST_TEXT);
        break;
      case 'suff':
        level.isApart = value !== 'nothing';
        break;
      case 'isLgl':
        level.isLegal = tags.isOn();
        break;
      case 'lvlRestart':
        level.restart = countIn(value, 0);
        break;
      case 'pStyle':
        level.style = value;
        break;
      case 'pPr':
      case 'rPr':
        tags.skip();
    }
  });
  into.set(at, level);
}

function levelIn(value: string | undefined): number {
  return Math.min(countIn(value, 0), MOST_LEVELS - 1);
}

function countIn(value: string | undefined, otherwise: number): number {
  const read = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(read) && read >= 0 ? Math.min(read, 1_000_000) : otherwise;
}
