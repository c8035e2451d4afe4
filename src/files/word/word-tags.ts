import { FileProblem } from '../problem';
import { type TagBudget, XmlTags } from '../package/xml-tags';

/** The vocabularies read here, each in its transitional and its strict edition (ECMA-376 parts 1 and 4). */
const VOCABULARIES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': '',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'urn:schemas-microsoft-com:office:office': 'o:',
};
/** Of a vocabulary that is none of them: no element of it is taken for one of Word's. */
const OTHER = '?:';

const DECLARATION = /(?:^|\s)xmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** More elements inside one another than any program writes. */
const MOST_DEPTH = 2000;

interface Scope {
  /** Ends with the element that is so deep. */
  readonly depth: number;
  readonly vocabularies: ReadonlyMap<string, string>;
}

/**
 * The tags of one of a Word document's parts, named by their namespaces: `p` for `<w:p>` whatever its prefix, `m:t`, `mc:Choice`.
 * Entities other than XML's own are never resolved, and a document type is refused: Word writes none.
 */
export class WordTags {
  name = '';
  private depth = 0;
  private readonly scopes: Scope[] = [{ depth: 0, vocabularies: new Map() }];
  private readonly tags: XmlTags;

  /** @throws FileProblem `damaged` for a text with a document type */
  constructor(
    readonly xml: string,
    budget: TagBudget,
  ) {
    if (/^[\s\S]{0,4000}<!DOCTYPE/iu.test(xml.slice(0, 4096))) throw new FileProblem('damaged');
    this.tags = new XmlTags(xml, budget);
  }

  get isClosing(): boolean {
    return this.tags.isClosing;
  }

  get isEmpty(): boolean {
    return this.tags.isEmpty;
  }

  /** Where the current tag begins, and behind it. */
  get start(): number {
    return this.tags.start;
  }

  get behind(): number {
    return this.tags.behind;
  }

  /** @throws FileProblem as {@link XmlTags.next} does, and `tooLarge` for endless nesting */
  next(): boolean {
    const { tags } = this;
    if (!tags.next()) return false;
    if (tags.isClosing) {
      this.name = this.named();
      while ((this.scopes.at(-1)?.depth ?? 0) === this.depth && this.scopes.length > 1) this.scopes.pop();
      this.depth--;
      return true;
    }
    const declares = tags.attributes.includes('xmlns');
    if (declares) this.open(tags.attributes);
    this.name = this.named();
    if (tags.isEmpty) {
      if (declares) this.scopes.pop();
    } else if (++this.depth > MOST_DEPTH) throw new FileProblem('tooLarge');
    return true;
  }

  private open(attributes: string): void {
    const vocabularies = new Map(this.scopes.at(-1)?.vocabularies);
    for (const [, prefix = '', double, single] of attributes.matchAll(DECLARATION)) {
      vocabularies.set(prefix, VOCABULARIES[double ?? single ?? ''] ?? OTHER);
    }
    this.scopes.push({ depth: this.depth + 1, vocabularies });
  }

  private named(): string {
    const vocabulary = this.scopes.at(-1)?.vocabularies.get(this.tags.prefix) ?? OTHER;
    return vocabulary + this.tags.name;
  }

  attribute(name: string): string | undefined {
    return this.tags.attribute(name);
  }

  /** A property that is on unless it says otherwise: `<w:vanish/>`, `<w:vanish w:val="0"/>`. */
  isOn(): boolean {
    const value = this.attribute('val');
    return value === undefined || !/^(?:0|false|off|none)$/u.test(value);
  }

  text(): string {
    return this.tags.text();
  }

  /**
   * Goes over the elements inside the current one up to its end: `visit` sees each; one that it has not gone through to its end itself is
   * entered.
   * @throws FileProblem `damaged` when the text ends before the element does
   */
  within(visit: () => void): void {
    if (this.isEmpty) return;
    const outside = this.depth - 1;
    while (this.depth > outside) {
      if (!this.next()) throw new FileProblem('damaged');
      if (!this.isClosing) visit();
    }
  }

  /** Goes behind the end of the current element. */
  skip(): void {
    this.within(() => undefined);
  }
}
