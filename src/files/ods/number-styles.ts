import type { XmlTags } from '../package/xml-tags';

/**
 * Which cells' styles print no decimals. What a cell shows tells its number format, but for a whole number: `12` is shown by the format `0` and by
 * none, of which only the first says that the figure was to be whole.
 */
export class NumberStyles {
  /** Number formats without decimals, with the code that says the same. */
  private readonly whole = new Map<string, string>();
  private readonly formatOf = new Map<string, string>();
  private current = '';

  /** Takes notice of a tag; true for one that says nothing of anything else. */
  take(tags: XmlTags): boolean {
    // Percentages, amounts and days have their own.
    if (tags.name.endsWith('-style')) this.current = tags.name === 'number-style' ? (tags.attribute('name') ?? '') : '';
    else if (tags.name === 'number') {
      if (this.current !== '' && tags.attribute('decimal-places') === '0')
        this.whole.set(this.current, tags.flag('grouping') ? '#,##0' : '0');
    } else {
      const format = tags.name === 'style' ? tags.attribute('data-style-name') : undefined;
      if (format !== undefined) this.formatOf.set(tags.attribute('name') ?? '', format);
      return false;
    }
    return true;
  }

  /** The number format of a cell's style where it prints no decimals. */
  wholeFormat(style: string): string | undefined {
    return this.whole.get(this.formatOf.get(style) ?? '');
  }
}
