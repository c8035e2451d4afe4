import type { Area } from '../../../../workbook';
import type { Edge, HostBorder, HostLook } from '../../model/look';
import type { HostSheet } from '../../model/sheet';
import { RichError } from '../errors';
import { hostObject, type HostClass, type HostObject, type Property } from '../object';
import type { Json } from '../protocol';
import type { Session } from '../session';

/** The look of a rectangle. Reading gives that of its first cell, where Excel gives null for cells that differ. */
interface HostFormat {
  readonly session: Session;
  readonly sheetId: string;
  readonly area: Area;
}

function sheetOf({ session, sheetId }: HostFormat): HostSheet {
  return session.sheet(sheetId);
}

function lookOf(target: HostFormat): HostLook {
  return sheetOf(target).looks.at(target.area.top, target.area.left);
}

function change(target: HostFormat, how: (sheet: HostSheet) => void): void {
  const sheet = sheetOf(target);
  target.session.change(() => {
    target.session.book.format(sheet, target.area, () => {
      how(sheet);
    });
  });
}

function text(value: Json): string {
  if (typeof value !== 'string') throw new RichError('InvalidArgument');
  return value;
}

function size(value: Json): number {
  if (typeof value !== 'number' || value < 0) throw new RichError('InvalidArgument');
  return value;
}

function flag(value: Json): boolean {
  if (typeof value !== 'boolean') throw new RichError('InvalidArgument');
  return value;
}

/** A member of the look: read from the first cell, set for all. */
function looked(get: (look: HostLook) => Json, make: (value: Json) => HostLook): Property<HostFormat> {
  return {
    get: (target) => get(lookOf(target)),
    set: (target, value) => {
      const look = make(value);
      change(target, (sheet) => {
        sheet.looks.set(target.area, look);
      });
    },
  };
}

/** A width or height, of each line from one index to another. */
function measured(
  map: (sheet: HostSheet) => Map<number, number>,
  span: (area: Area) => readonly [number, number],
  usual: number,
): Property<HostFormat> {
  return {
    get: (target) => map(sheetOf(target)).get(span(target.area)[0]) ?? usual,
    set: (target, value) => {
      const points = size(value);
      change(target, (sheet) => {
        const [from, to] = span(target.area);
        for (let index = from; index <= to; index++) map(sheet).set(index, points);
      });
    },
  };
}

const RANGE_FILL: HostClass<HostFormat> = {
  name: 'RangeFill',
  properties: {
    color: looked(
      ({ fill = '' }) => fill,
      (value) => ({ fill: text(value) }),
    ),
  },
};

const RANGE_FONT: HostClass<HostFormat> = {
  name: 'RangeFont',
  properties: {
    bold: looked(
      ({ bold = false }) => bold,
      (value) => ({ bold: flag(value) }),
    ),
    italic: looked(
      ({ italic = false }) => italic,
      (value) => ({ italic: flag(value) }),
    ),
    color: looked(
      ({ color = '#000000' }) => color,
      (value) => ({ color: text(value) }),
    ),
    size: looked(
      (look) => look.size ?? 11,
      (value) => ({ size: size(value) }),
    ),
  },
};

const FORMAT_PROTECTION: HostClass<HostFormat> = {
  name: 'FormatProtection',
  properties: {
    locked: looked(
      ({ locked = true }) => locked,
      (value) => ({ locked: flag(value) }),
    ),
  },
};

const EDGES: readonly Edge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
];

interface HostEdge extends HostFormat {
  readonly edge: Edge;
}

function borderOf(target: HostEdge): HostBorder {
  return lookOf(target).borders?.[target.edge] ?? { style: 'None', color: '#000000' };
}

function setBorder(target: HostEdge, border: Partial<HostBorder>): void {
  const whole = { ...borderOf(target), ...border };
  change(target, (sheet) => {
    sheet.looks.set(target.area, { borders: { [target.edge]: whole } });
  });
}

const RANGE_BORDER: HostClass<HostEdge> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target) => borderOf(target).style,
      set: (target, value) => {
        setBorder(target, { style: text(value) });
      },
    },
    color: {
      get: (target) => borderOf(target).color,
      set: (target, value) => {
        setBorder(target, { color: text(value) });
      },
    },
  },
};

const RANGE_BORDER_COLLECTION: HostClass<HostFormat> = {
  name: 'RangeBorderCollection',
  items: (target) => EDGES.map((edge) => hostObject(RANGE_BORDER, { ...target, edge })),
  item: (target, args) => {
    const edge = EDGES.find((one) => one === args.text(0));
    if (!edge) throw new RichError('InvalidArgument');
    return hostObject(RANGE_BORDER, { ...target, edge });
  },
};

const RANGE_FORMAT: HostClass<HostFormat> = {
  name: 'RangeFormat',
  properties: {
    wrapText: looked(
      ({ wrap = false }) => wrap,
      (value) => ({ wrap: flag(value) }),
    ),
    horizontalAlignment: looked(
      ({ horizontal = 'General' }) => horizontal,
      (value) => ({ horizontal: text(value) }),
    ),
    verticalAlignment: looked(
      ({ vertical = 'Bottom' }) => vertical,
      (value) => ({ vertical: text(value) }),
    ),
    columnWidth: measured(
      (sheet) => sheet.columnWidths,
      ({ left, right }) => [left, right],
      48,
    ),
    rowHeight: measured(
      (sheet) => sheet.rowHeights,
      ({ top, bottom }) => [top, bottom],
      15,
    ),
  },
  children: {
    fill: (target) => hostObject(RANGE_FILL, target),
    font: (target) => hostObject(RANGE_FONT, target),
    protection: (target) => hostObject(FORMAT_PROTECTION, target),
    borders: (target) => hostObject(RANGE_BORDER_COLLECTION, target),
  },
};

/** The look of a rectangle as an object of the API. */
export function rangeFormat(session: Session, sheetId: string, area: Area): HostObject {
  return hostObject(RANGE_FORMAT, { session, sheetId, area });
}
