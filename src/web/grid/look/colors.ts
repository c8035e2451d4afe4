import { childOf, childrenOf, numberAttribute, documentRoot } from './xml';

/** The order in which cell formats count a theme's colours (ECMA-376 18.8.3 and the swap of dark and light that Excel makes). */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** Office's own theme, for workbooks without one. */
const OFFICE_THEME: readonly string[] = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

/** The first eight of the indexed colours, which come twice; then the rest (ECMA-376 18.8.27). */
const INDEXED_BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const INDEXED_REST = (
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
const INDEXED = [...INDEXED_BASIC, ...INDEXED_BASIC, ...INDEXED_REST];

/** A theme part's colours in the order that formats refer to them by, as RRGGBB. */
export function themeColors(part: string | undefined): readonly string[] {
  const scheme = childOf(childOf(part === undefined ? undefined : documentRoot(part), 'themeElements'), 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const [color] = childrenOf(childOf(scheme, name));
    return color?.getAttribute('lastClr') ?? color?.getAttribute('val') ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** Lighter (above 0) or darker (below 0) by a part of the way; in RGB, which is near enough to Excel's HSL for a picture. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return channels
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** A `<color>`, `<fgColor>` … as `#RRGGBB`; undefined for "automatic" and for what is none. */
export function colorOf(element: Element | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const rgb = element.getAttribute('rgb')?.slice(-6);
  const indexed = numberAttribute(element, 'indexed');
  const themed = numberAttribute(element, 'theme');
  const base = rgb ?? (themed !== undefined ? theme[themed] : indexed !== undefined ? INDEXED[indexed] : undefined);
  if (base === undefined || !/^[\da-f]{6}$/iu.test(base)) return undefined;
  const tint = numberAttribute(element, 'tint') ?? 0;
  return `#${tint === 0 ? base.toUpperCase() : tinted(base, tint)}`;
}
