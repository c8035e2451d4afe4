import { strFromU8 } from 'fflate';
import { zipParts, type ZipPart } from '../../../files/package/zip';
import { themeColors } from './colors';
import { NO_LOOK, type BookLook, type SheetLook } from './look';
import { sheetLook } from './sheet-look';
import { cellLooks } from './styles';
import { childOf, childrenOf, documentRoot } from './xml';

/** Larger parts are not looked at: a picture of a sheet is not worth the time. */
const MOST_PART_BYTES = 64 * 1024 * 1024;

const ZIP_SIGNATURE = 0x504b;

class Parts {
  private readonly byName: ReadonlyMap<string, ZipPart>;

  constructor(bytes: Uint8Array) {
    this.byName = new Map(zipParts(bytes).map((part) => [part.name.toLowerCase(), part]));
  }

  text(name: string): string | undefined {
    const part = this.byName.get(name.toLowerCase());
    return part && part.size <= MOST_PART_BYTES ? strFromU8(part.bytes()) : undefined;
  }
}

/** The names of the sheets with their parts. */
function sheetParts(parts: Parts): [string, string][] {
  const book = documentRoot(parts.text('xl/workbook.xml') ?? '');
  const relations = documentRoot(parts.text('xl/_rels/workbook.xml.rels') ?? '');
  const targets = new Map(
    childrenOf(relations).map((relation) => {
      const target = relation.getAttribute('Target') ?? '';
      return [relation.getAttribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
  return childrenOf(childOf(book, 'sheets')).flatMap((sheet) => {
    const reference = Array.from(sheet.attributes).find(({ localName, prefix }) => localName === 'id' && prefix);
    const target = targets.get(reference?.value ?? '');
    return target === undefined ? [] : [[sheet.getAttribute('name') ?? '', target]];
  });
}

/** The look of an .xlsx. A file that is none (an .xls), or whose look cannot be read, has {@link NO_LOOK}: it is still shown, plainly. */
export function readLook(bytes: Uint8Array): BookLook {
  if (((bytes[0] ?? 0) << 8) + (bytes[1] ?? 0) !== ZIP_SIGNATURE) return NO_LOOK;
  try {
    const parts = new Parts(bytes);
    const sheets = new Map<string, SheetLook>();
    for (const [name, target] of sheetParts(parts)) {
      const part = parts.text(target);
      if (part !== undefined) sheets.set(name, sheetLook(part));
    }
    return {
      styles: cellLooks(parts.text('xl/styles.xml') ?? '', themeColors(parts.text('xl/theme/theme1.xml'))),
      sheets,
    };
  } catch {
    return NO_LOOK;
  }
}
