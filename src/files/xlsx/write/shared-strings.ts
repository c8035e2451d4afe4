import { meantText } from '../../package/characters';
import type { PartText } from '../../package/part-text';
import { child, childrenNamed, prefixOf, rootOf, type Element } from '../../package/tags';

/** The texts that cells refer to by number. The part is read, never changed: a text that it does not hold is written into its cell. */
export class SharedStrings {
  private readonly items: readonly Element[];
  private byText: Map<string, number> | undefined;

  constructor(private readonly part: PartText | undefined) {
    this.items = part ? childrenNamed(rootOf(part.text), 'si') : [];
  }

  /** The text of that number; undefined when there is none. */
  text(index: number): string | undefined {
    const item = this.items[index];
    return item && this.part && richText(this.part, item);
  }

  /** The number of a text, so that a text which is taken back finds its old place, with its fonts; one without fonts comes first. */
  indexOf(text: string): number | undefined {
    this.byText ??= this.indexed();
    return this.byText.get(text);
  }

  private indexed(): Map<string, number> {
    const plain = new Map<string, number>();
    const rich = new Map<string, number>();
    this.items.forEach((item, index) => {
      const text = this.text(index) ?? '';
      const into = child(item, 'r') ? rich : plain;
      if (!into.has(text)) into.set(text, index);
    });
    for (const [text, index] of rich) if (!plain.has(text)) plain.set(text, index);
    return plain;
  }
}

/** The text of `<si>` or `<is>`: its runs one after another, without the phonetic hints beside them. Line ends are single. */
export function richText(part: PartText, element: Element): string {
  const name = prefixOf(element.name);
  const texts = element.children.flatMap((one) => {
    if (one.name === `${name}t`) return [one];
    return one.name === `${name}r` ? childrenNamed(one, 't') : [];
  });
  const stored = texts.map((one) => part.legible(one.innerStart, one.innerEnd)).join('');
  return meantText(stored.replaceAll('\r\n', '\n'));
}
