import { FileProblem, MOST_TEXT, MOST_UNPACKED } from '../problem';
import { wideOf } from './wide';
import { XmlTags } from './xml-tags';
import { zipParts, type ZipPart } from './zip';

/** What a part says of another: `type` is the last word of the type's address (`worksheet`), `target` the part's name. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The parts of an .xlsx, unpacked when they are asked for and within {@link MOST_UNPACKED} in all. */
export class PartReader {
  private readonly parts = new Map<string, ZipPart>();
  private left = MOST_UNPACKED;

  /** @throws FileProblem as {@link zipParts} does. */
  constructor(bytes: Uint8Array) {
    for (const part of zipParts(bytes)) this.parts.set(part.name.toLowerCase(), part);
  }

  get names(): Iterable<string> {
    return this.parts.keys();
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** How many bytes a part says that it has, unpacked; none where there is no such part. */
  size(name: string): number {
    return this.parts.get(name.toLowerCase())?.size ?? 0;
  }

  /**
   * A part by its name, in which capitals do not count; undefined when there is none.
   * @throws FileProblem `tooLarge`, `damaged` or `encrypted`.
   */
  bytes(name: string): Uint8Array | undefined {
    const part = this.parts.get(name.toLowerCase());
    if (!part) return undefined;
    this.left -= part.size;
    if (this.left < 0) throw new FileProblem('tooLarge');
    return part.bytes();
  }

  /** @throws FileProblem as {@link bytes} does; `tooLarge` beyond {@link MOST_TEXT} too. */
  text(name: string): string | undefined {
    if (this.size(name) > MOST_TEXT) throw new FileProblem('tooLarge');
    const bytes = this.bytes(name);
    return bytes && decoded(bytes);
  }

  /** What a part (`''`: the file as a whole) refers to within the file, by id. */
  relations(of: string): ReadonlyMap<string, Relation> {
    const folder = of.slice(0, of.lastIndexOf('/') + 1);
    const tags = new XmlTags(this.text(`${folder}_rels/${of.slice(folder.length)}.rels`) ?? '');
    const relations = new Map<string, Relation>();
    while (tags.next()) {
      if (tags.name !== 'Relationship' || tags.isClosing || tags.attribute('TargetMode') === 'External') continue;
      const target = resolved(folder, tags.attribute('Target') ?? '');
      const type = (tags.attribute('Type') ?? '').replace(/^.*\//u, '');
      relations.set(tags.attribute('Id') ?? '', { type, target });
    }
    return relations;
  }
}

/** A relation's target as a part's name: from the root, or from the folder of the part that names it. */
export function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

const DECODERS = { utf8: new TextDecoder(), little: new TextDecoder('utf-16le'), big: new TextDecoder('utf-16be') };

/** XML is UTF-8 unless it begins as another encoding does. */
export function decoded(bytes: Uint8Array): string {
  return DECODERS[wideOf(bytes) ?? 'utf8'].decode(bytes);
}
