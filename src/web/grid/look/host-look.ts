import type { HostBorder, HostLook } from '../../../emulator/host/model/look';
import type { CellLook, Horizontal, BorderLine, LineStyle, Vertical } from './look';

/** The API's names of border lines, by weight as Excel draws them. */
const LINES: Readonly<Record<string, LineStyle>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};

const HORIZONTAL: Readonly<Record<string, Horizontal>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
  Justify: 'justify',
  Distributed: 'distributed',
};

const VERTICAL: Readonly<Record<string, Vertical>> = { Top: 'top', Center: 'center', Bottom: 'bottom' };

function line(border: HostBorder | undefined): BorderLine | undefined {
  const style = border && LINES[border.style];
  return style && { style, color: border.color };
}

/** Inner edges of a range are those between its cells: each cell draws its part of them. */
function borders(own: CellLook['borders'], set: HostLook['borders']): CellLook['borders'] {
  if (!set) return own;
  const top = line(set.EdgeTop ?? set.InsideHorizontal);
  const bottom = line(set.EdgeBottom ?? set.InsideHorizontal);
  const left = line(set.EdgeLeft ?? set.InsideVertical);
  const right = line(set.EdgeRight ?? set.InsideVertical);
  return {
    ...own,
    ...(top ? { top } : {}),
    ...(bottom ? { bottom } : {}),
    ...(left ? { left } : {}),
    ...(right ? { right } : {}),
  };
}

/** How a cell looks: as the file has it, and over that as the add-in has set it. */
export function withHostLook(file: CellLook | undefined, host: HostLook): CellLook | undefined {
  if (Object.keys(host).length === 0) return file;
  const own: CellLook = file ?? { font: {}, borders: {} };
  const { bold, italic, size, color, fill, wrap } = host;
  const horizontal = HORIZONTAL[host.horizontal ?? ''];
  const vertical = VERTICAL[host.vertical ?? ''];
  return {
    ...own,
    font: {
      ...own.font,
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(size === undefined ? {} : { size }),
      ...(color === undefined ? {} : { color }),
    },
    borders: borders(own.borders, host.borders),
    ...(fill === undefined ? {} : { fill }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
  };
}
