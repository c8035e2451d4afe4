import { a1Area, quotedSheetName, type Area } from '../../../../workbook';
import { hostObject, referenceIdentity, type HostClass, type HostObject } from '../object';
import { conditionalFormats } from './conditional-format';
import { columnCount, rowCount } from '../range-address';
import type { Session } from '../session';

interface HostRangeAreas {
  readonly session: Session;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  referenceId?: string;
}

const RANGE_COLLECTION: HostClass<HostRangeAreas> = {
  name: 'RangeCollection',
  items: ({ session, sheetId, areas }) => areas.map((area) => session.range(sheetId, area)),
  methods: { getCount: ({ areas }) => areas.length },
};

const RANGE_AREAS: HostClass<HostRangeAreas> = {
  name: 'RangeAreas',
  identity: ({ referenceId }) => referenceIdentity(referenceId),
  properties: {
    address: {
      get: ({ session, sheetId, areas }) => {
        const sheet = quotedSheetName(session.sheet(sheetId).name);
        return areas.map((area) => `${sheet}!${a1Area(area)}`).join(',');
      },
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    },
  },
  children: {
    areas: (target) => hostObject(RANGE_COLLECTION, target),
    worksheet: ({ session, sheetId }) => session.worksheet(sheetId),
    conditionalFormats: ({ session, sheetId, areas }) => conditionalFormats(session, sheetId, areas),
  },
  methods: {
    _KeepReference: (target) => {
      target.referenceId ??= target.session.keep(hostObject(RANGE_AREAS, target));
      return null;
    },
  },
};

/** Several rectangles of a sheet, as an object of the API. */
export function rangeAreas(session: Session, sheetId: string, areas: readonly Area[]): HostObject {
  const target: HostRangeAreas = { session, sheetId, areas };
  return hostObject(RANGE_AREAS, target);
}
