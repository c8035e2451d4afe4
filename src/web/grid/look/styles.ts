import { BUILT_IN } from '../../../files/xlsx/formats';
import { colorOf } from './colors';
import type { CellLook, FontLook, Horizontal, BorderLine, LineStyle, Vertical } from './look';
import { childOf, childrenOf, isOn, numberAttribute, documentRoot } from './xml';

const LINES = new Set<string>([
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] satisfies LineStyle[]);

function isLine(text: string | null): text is LineStyle {
  return text !== null && LINES.has(text);
}

const HORIZONTAL: Readonly<Record<string, Horizontal>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'distributed',
};

const VERTICAL: Readonly<Record<string, Vertical>> = {
  top: 'top',
  center: 'center',
  bottom: 'bottom',
  justify: 'center',
  distributed: 'center',
};

/** Text that reads downwards, letter under letter, is written as this many degrees; it is drawn level. */
const STACKED = 255;

function isUnlocked(format: Element): boolean {
  const locked = childOf(format, 'protection')?.getAttribute('locked');
  return locked === '0' || locked === 'false';
}

function fontOf(font: Element | undefined, theme: readonly string[]): FontLook {
  const name = childOf(font, 'name')?.getAttribute('val');
  const size = numberAttribute(childOf(font, 'sz'), 'val');
  const color = colorOf(childOf(font, 'color'), theme);
  const underline = childOf(font, 'u');
  return {
    ...(name ? { name } : {}),
    ...(size !== undefined && size > 0 ? { size } : {}),
    ...(isOn(childOf(font, 'b')) ? { bold: true } : {}),
    ...(isOn(childOf(font, 'i')) ? { italic: true } : {}),
    ...(underline && underline.getAttribute('val') !== 'none' ? { underline: true } : {}),
    ...(isOn(childOf(font, 'strike')) ? { strike: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

/** Patterns other than solid are drawn as their background: a picture of them would say no more. */
function fillOf(fill: Element | undefined, theme: readonly string[]): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  const type = pattern?.getAttribute('patternType') ?? 'none';
  if (type === 'none') return undefined;
  return colorOf(childOf(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), theme);
}

function bordersOf(border: Element | undefined, theme: readonly string[]): CellLook['borders'] {
  const line = (...names: string[]): BorderLine | undefined => {
    const side = names.map((name) => childOf(border, name)).find((found) => found !== undefined);
    const style = side?.getAttribute('style') ?? null;
    return isLine(style) ? { style, color: colorOf(childOf(side, 'color'), theme) ?? '#000000' } : undefined;
  };
  const [top, right, bottom, left] = [line('top'), line('right', 'end'), line('bottom'), line('left', 'start')];
  return {
    ...(top ? { top } : {}),
    ...(right ? { right } : {}),
    ...(bottom ? { bottom } : {}),
    ...(left ? { left } : {}),
  };
}

function alignmentOf(format: Element): Partial<CellLook> {
  const alignment = childOf(format, 'alignment');
  if (!alignment) return {};
  const horizontal = HORIZONTAL[alignment.getAttribute('horizontal') ?? ''];
  const vertical = VERTICAL[alignment.getAttribute('vertical') ?? ''];
  const indent = numberAttribute(alignment, 'indent') ?? 0;
  const turned = numberAttribute(alignment, 'textRotation') ?? 0;
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(isOn(alignment, 'wrapText') ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    // Written as 0…90 upwards and 91…180 downwards.
    ...(turned > 0 && turned < STACKED ? { rotation: turned <= 90 ? turned : 90 - turned } : {}),
  };
}

function numberFormats(root: Element): ReadonlyMap<number, string> {
  const formats = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  for (const format of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
    const [id, code] = [numberAttribute(format, 'numFmtId'), format.getAttribute('formatCode')];
    if (id !== undefined && code) formats.set(id, code);
  }
  return formats;
}

/** The cell formats of a styles part (`cellXfs`), in the order that cells refer to them by. */
export function cellLooks(part: string, theme: readonly string[]): readonly CellLook[] {
  const root = documentRoot(part);
  if (!root) return [];
  const fonts = childrenOf(childOf(root, 'fonts')).map((font) => fontOf(font, theme));
  const fills = childrenOf(childOf(root, 'fills')).map((fill) => fillOf(fill, theme));
  const formats = numberFormats(root);
  const borders = childrenOf(childOf(root, 'borders')).map((border) => bordersOf(border, theme));
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((format) => {
    const fill = fills[numberAttribute(format, 'fillId') ?? 0];
    const code = formats.get(numberAttribute(format, 'numFmtId') ?? 0);
    return {
      font: fonts[numberAttribute(format, 'fontId') ?? 0] ?? {},
      borders: borders[numberAttribute(format, 'borderId') ?? 0] ?? {},
      ...(fill === undefined ? {} : { fill }),
      ...(code === undefined || code === 'General' ? {} : { format: code }),
      ...alignmentOf(format),
      ...(isUnlocked(format) ? { unlocked: true } : {}),
    };
  });
}
