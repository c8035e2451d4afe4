import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { CellLook, FontLook, Horizontal, BorderLine, LineStyle, Vertical } from '../look/look';

const LINES: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<Horizontal, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<Vertical, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Room that one step of an indent takes, in pixels. */
const INDENT_PX = 12;
const PADDING_PX = 2;

function line({ style, color }: BorderLine): IBorderStyleData {
  return { s: LINES[style], cl: { rgb: color } };
}

function borders({ top, right, bottom, left }: CellLook['borders']): IBorderData | undefined {
  const drawn: IBorderData = {};
  if (top) drawn.t = line(top);
  if (right) drawn.r = line(right);
  if (bottom) drawn.b = line(bottom);
  if (left) drawn.l = line(left);
  return Object.keys(drawn).length > 0 ? drawn : undefined;
}

function font({ name, size, bold, italic, underline, strike, color }: FontLook): IStyleData {
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
  };
}

function padding({ indent, horizontal }: CellLook): Pick<IStyleData, 'pd'> {
  if (indent === undefined) return {};
  const room = PADDING_PX + indent * INDENT_PX;
  return { pd: horizontal === 'right' ? { r: room } : { l: room } };
}

/** A cell's look and number format as the grid's engine takes them. `General` is what a cell without a format has. */
export function styleData(look: CellLook | undefined, format: string): IStyleData {
  const number = format === 'General' ? {} : { n: { pattern: format } };
  // Excel sets what has no alignment of its own at the bottom.
  if (!look) return { vt: VerticalAlign.BOTTOM, ...number };
  const drawn = borders(look.borders);
  return {
    ...font(look.font),
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(drawn ? { bd: drawn } : {}),
    ...(look.horizontal ? { ht: HORIZONTAL[look.horizontal] } : {}),
    vt: VERTICAL[look.vertical ?? 'bottom'],
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.rotation === undefined ? {} : { tr: { a: -look.rotation } }),
    ...padding(look),
    ...number,
  };
}
