import type { ReportStyle } from '../report/report-sheet';

/** What a style means in Excel's terms. Colours as `#RRGGBB`, sizes in points. */
export interface ReportCellLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly ruled?: boolean;
}

const PLAIN = 10;

/** Black on white and printable in grey: what a colour says, a word says too. */
export const LOOKS: Readonly<Record<ReportStyle, ReportCellLook>> = {
  title: { size: 16, bold: true },
  verdict: { size: 12, bold: true },
  heading: { size: 11, bold: true, fill: '#EDEDED' },
  columnHead: { size: PLAIN, bold: true, fill: '#DDEBF7', ruled: true },
  error: { size: PLAIN, color: '#9C0006', bold: true, ruled: true },
  warning: { size: PLAIN, color: '#7F4F00', bold: true, ruled: true },
  hint: { size: PLAIN, color: '#1F4E78', bold: true, ruled: true },
  text: { size: PLAIN, ruled: true },
  muted: { size: PLAIN, color: '#595959', ruled: true },
};

/** Width in points of a column of that many digits: Excel's own 7 pixels a digit and 5 of margin, 96 pixels to 72 points. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** How many lines a text takes in a cell that is `width` digits wide; a Chinese character is as wide as two digits. */
function linesIn(text: string, width: number): number {
  return text
    .split('\n')
    .map((line) => [...line].reduce((sum, letter) => sum + (letter > '\u2000' ? 2 : 1), 0))
    .reduce((sum, length) => sum + Math.max(1, Math.ceil(length / Math.max(1, width - 1))), 0);
}

/** Height in points of a row with these cells: Excel does not fit rows to merged cells by itself. */
export function rowPoints(cells: readonly { text: string; style: ReportStyle; width: number }[]): number {
  const heights = cells.map(({ text, style, width }) => {
    const { size } = LOOKS[style];
    return linesIn(text, (width * PLAIN) / size) * size * 1.4;
  });
  return Math.min(409, Math.ceil(Math.max(15, ...heights)) + 2);
}
