import type { Area } from '../../../../workbook';
import type { ConditionalFormat } from '../../model/look';
import type { HostSheet } from '../../model/sheet';
import { RichError } from '../errors';
import { hostObject, type HostClass, type HostObject } from '../object';
import type { Json } from '../protocol';
import { intersection } from '../range-address';
import type { Session } from '../session';

/** The conditional formats that touch some areas of a sheet. */
interface HostFormats {
  readonly session: Session;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

interface HostFormat {
  readonly session: Session;
  readonly sheetId: string;
  readonly id: string;
}

function text(value: Json): string {
  if (typeof value !== 'string') throw new RichError('InvalidArgument');
  return value;
}

function formatOf({ session, sheetId, id }: HostFormat): ConditionalFormat {
  const format = session.sheet(sheetId).conditionalFormats.find((one) => one.id === id);
  if (!format) throw new RichError('ItemNotFound');
  return format;
}

function change({ session, sheetId }: HostFormats | HostFormat, how: (sheet: HostSheet) => void): void {
  const sheet = session.sheet(sheetId);
  session.change(() => {
    session.book.markUp(sheet, () => {
      how(sheet);
    });
  });
}

const RULE: HostClass<HostFormat> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: (target) => formatOf(target).formula,
      set: (target, value) => {
        const formula = text(value);
        change(target, () => {
          formatOf(target).formula = formula;
        });
      },
    },
  },
};

/** The colour of letters or background. */
function colored(name: string, member: 'color' | 'fill'): HostClass<HostFormat> {
  return {
    name,
    properties: {
      color: {
        get: (target) => formatOf(target)[member] ?? '',
        set: (target, value) => {
          const color = text(value);
          change(target, () => {
            formatOf(target)[member] = color;
          });
        },
      },
    },
  };
}

const FILL = colored('ConditionalRangeFill', 'fill');
const FONT = colored('ConditionalRangeFont', 'color');

const RANGE_FORMAT: HostClass<HostFormat> = {
  name: 'ConditionalRangeFormat',
  children: { fill: (target) => hostObject(FILL, target), font: (target) => hostObject(FONT, target) },
};

const CUSTOM: HostClass<HostFormat> = {
  name: 'CustomConditionalFormat',
  children: { rule: (target) => hostObject(RULE, target), format: (target) => hostObject(RANGE_FORMAT, target) },
};

function custom(target: HostFormat): HostObject | null {
  return formatOf(target).type === 'Custom' ? hostObject(CUSTOM, target) : null;
}

const CONDITIONAL_FORMAT: HostClass<HostFormat> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (target) => formatOf(target).type },
    priority: { get: (target) => target.session.sheet(target.sheetId).conditionalFormats.indexOf(formatOf(target)) },
  },
  children: {
    custom: (target) => {
      const object = custom(target);
      if (!object) throw new RichError('InvalidOperation');
      return object;
    },
    customOrNullObject: custom,
  },
  objects: {
    getRanges: (target) => target.session.rangeAreas(target.sheetId, formatOf(target).areas),
  },
  methods: {
    delete: (target) => {
      formatOf(target);
      change(target, (sheet) => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== target.id);
      });
      return null;
    },
  },
};

function those({ session, sheetId, areas }: HostFormats): ConditionalFormat[] {
  const touches = (format: ConditionalFormat) =>
    format.areas.some((one) => areas.some((area) => intersection(one, area) !== undefined));
  return session.sheet(sheetId).conditionalFormats.filter(touches);
}

function objectOf({ session, sheetId }: HostFormats, { id }: ConditionalFormat): HostObject {
  return hostObject(CONDITIONAL_FORMAT, { session, sheetId, id });
}

const TYPES = new Set([
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
]);

const COLLECTION: HostClass<HostFormats> = {
  name: 'ConditionalFormatCollection',
  items: (target) => those(target).map((format) => objectOf(target, format)),
  item: (target, args) => {
    const format = those(target).find(({ id }) => id === args.text(0));
    if (!format) throw new RichError('ItemNotFound');
    return objectOf(target, format);
  },
  objects: {
    // A new one comes before the others.
    add: (target, args) => {
      const type = args.text(0);
      if (!TYPES.has(type)) throw new RichError('InvalidArgument');
      const format: ConditionalFormat = { id: target.session.newId(), type, areas: target.areas, formula: '' };
      change(target, (sheet) => {
        sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      });
      return objectOf(target, format);
    },
    getItemOrNullObject: (target, args) => {
      const format = those(target).find(({ id }) => id === args.text(0));
      return format ? objectOf(target, format) : null;
    },
  },
  methods: { getCount: (target) => those(target).length },
};

/** The conditional formats of a range, or of several areas, as an object of the API. */
export function conditionalFormats(session: Session, sheetId: string, areas: readonly Area[]): HostObject {
  return hostObject(COLLECTION, { session, sheetId, areas });
}
