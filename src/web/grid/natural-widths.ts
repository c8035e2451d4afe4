import type { HostSheet } from '../../emulator/host/model/sheet';

const NARROWEST_PX = 56;
const WIDEST_PX = 190;
const PADDING_PX = 14;
/** Width of a Chinese character at the usual type size; a Latin letter has about half. */
const WIDE_LETTER_PX = 13;
const NARROW_LETTER_PX = 7;

/** Width in pixels that a text takes when its longest line is not wrapped. */
function textWidth(text: string): number {
  const widest = text.split('\n').map((line) => {
    let width = 0;
    for (const letter of line) width += letter > '\u02ff' ? WIDE_LETTER_PX : NARROW_LETTER_PX;
    return width;
  });
  return Math.max(0, ...widest) + PADDING_PX;
}

/**
 * Widths of columns, in pixels, for sheets whose file says nothing of them: wide enough for what stands in a column alone; the texts of
 * merges over several columns do not count.
 */
export function naturalWidths(sheet: HostSheet): ReadonlyMap<number, number> {
  const spread = new Set(
    sheet.merges
      .filter((merge) => merge.right > merge.left)
      .map((merge) => `${String(merge.top)},${String(merge.left)}`),
  );
  const widths = new Map<number, number>();
  for (const { row, column, cell } of sheet.filled()) {
    if (spread.has(`${String(row)},${String(column)}`)) continue;
    const wanted = Math.min(WIDEST_PX, Math.max(NARROWEST_PX, textWidth(cell.text)));
    widths.set(column, Math.max(widths.get(column) ?? 0, wanted));
  }
  return widths;
}
