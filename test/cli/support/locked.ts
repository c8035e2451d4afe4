import { packed, part, unpacked } from '../../files/office-parts';

const STYLES = 'xl/styles.xml';
const FIRST = 'xl/worksheets/sheet1.xml';

/** The file with its first sheet protected, every cell of it locked. */
export function withLockedSheet(bytes: Uint8Array): Uint8Array {
  const sheet = part(bytes, FIRST).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
  return packed({ ...unpacked(bytes), [FIRST]: sheet });
}

/** The same, with nothing but one cell locked. */
export function withLockedCell(bytes: Uint8Array, address: string): Uint8Array {
  const styles = part(bytes, STYLES);
  const [whole = '', list = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles) ?? [];
  const formats = list.match(/<xf\b[^>]*\/>|<xf\b.*?<\/xf>/gsu) ?? [];
  const open = formats.map((format) => {
    const start = format.replace(/\/>$/u, '></xf>').replace('<xf ', '<xf applyProtection="1" ');
    return start.replace('</xf>', '<protection locked="0"/></xf>');
  });
  const cell = new RegExp(`(<c r="${address}"[^>]*) s="(\\d+)"`, 'u');
  const sheet = part(withLockedSheet(bytes), FIRST);
  const own = formats[Number(cell.exec(sheet)?.[2])] ?? '';
  return packed({
    ...unpacked(bytes),
    [STYLES]: styles.replace(whole, `<cellXfs count="${String(open.length + 1)}">${open.join('')}${own}</cellXfs>`),
    [FIRST]: sheet.replace(cell, `$1 s="${String(open.length)}"`),
  });
}
