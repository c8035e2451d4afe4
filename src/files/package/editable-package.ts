import { FileProblem, MOST_UNPACKED } from '../problem';
import { resolved } from './package';
import { zipParts, type ZipPart } from './zip';
import { PartText } from './part-text';
import { repacked } from './repack';
import { childrenNamed, rootOf, type Element } from './tags';

/** What one part says of another: which, by what type, under what id. */
export interface EditableRelation {
  readonly id: string;
  /** The last piece of its type's address: `worksheet`, `styles`, `calcChain` (the rest differs between editions of the format). */
  readonly type: string;
  /** The part's name, or nothing when it lies outside of the file. */
  readonly target: string | undefined;
  readonly element: Element;
}

/** The parts of an .xlsx by name; those that are opened as text may be changed, all others are only copied. */
export class EditablePackage {
  private readonly parts: readonly ZipPart[];
  private readonly byName = new Map<string, ZipPart>();
  private readonly texts = new Map<string, PartText>();
  private readonly dropped = new Set<string>();
  private unpacked = 0;

  /** @throws FileProblem for what is no zip file. */
  constructor(bytes: Uint8Array) {
    this.parts = zipParts(bytes);
    for (const part of this.parts) this.byName.set(part.name.toLowerCase(), part);
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  /**
   * The part's text; undefined when there is none of that name (capitals do not count, as the format has it).
   * @throws FileProblem `damaged`, or `tooLarge` when the parts opened so far are beyond the bound.
   */
  text(name: string): PartText | undefined {
    const part = this.byName.get(name.toLowerCase());
    if (!part) return undefined;
    const known = this.texts.get(part.name);
    if (known) return known;
    this.unpacked += part.size;
    if (this.unpacked > MOST_UNPACKED) throw new FileProblem('tooLarge');
    const text = new PartText(part.bytes());
    this.texts.set(part.name, text);
    return text;
  }

  relations(name: string): { readonly part: PartText | undefined; readonly list: readonly EditableRelation[] } {
    const part = this.text(relationsName(name));
    if (!part) return { part, list: [] };
    const elements = childrenNamed(rootOf(part.text), 'Relationship');
    const list = elements.map((element): EditableRelation => {
      const attributes = part.attributes(element);
      const target = attributes.get('Target') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').replace(/^.*\//u, ''),
        target:
          attributes.get('TargetMode') === 'External'
            ? undefined
            : resolved(name.slice(0, name.lastIndexOf('/') + 1), target),
        element,
      };
    });
    return { part, list };
  }

  /** Takes a part out, with its content type; the relation that leads to it is the caller's. */
  drop(name: string): void {
    const part = this.byName.get(name.toLowerCase());
    if (part) this.dropped.add(part.name);
    const types = this.text('[Content_Types].xml');
    for (const element of types ? childrenNamed(rootOf(types.text), 'Override') : []) {
      const of = types?.attributes(element).get('PartName') ?? '';
      if (of.toLowerCase() === `/${name}`.toLowerCase()) types?.splice(element.start, element.end, '');
    }
  }

  bytes(): Uint8Array {
    const changes = new Map<string, Uint8Array | null>();
    for (const [name, text] of this.texts) if (text.isChanged) changes.set(name, text.bytes());
    for (const name of this.dropped) changes.set(name, null);
    return repacked(this.parts, changes);
  }
}

function relationsName(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}
