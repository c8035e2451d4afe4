import type { Area, Visibility } from '../../../../workbook';
import type { HostSheet } from '../../model/sheet';
import { RichError } from '../errors';
import { EVENT } from '../events';
import { hostObject, type HostClass, type HostObject } from '../object';
import { WHOLE_SHEET, readRangeAddress } from '../range-address';
import type { Session } from '../session';
import { eventMethods } from './event-methods';
import { customProperties } from './kept';
import { pageLayout } from './page-layout';
import { protection } from './protection';
import { checkedName } from './sheet-name';

/** The Excel API's names of a sheet's visibility. */
const VISIBILITY: Record<Visibility, string> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Addresses of several areas that are longer than this are taken as too long; Excel states no limit. */
const LONGEST_ADDRESS = 8192;

/** What an address names on this sheet. Throws InvalidArgument for what is no address, or one of another sheet. */
function areaAt(session: Session, sheet: HostSheet, address: string): Area {
  const parsed = readRangeAddress(address);
  if (!parsed) throw new RichError('InvalidArgument');
  if (parsed.sheet !== undefined && session.book.sheet(parsed.sheet) !== sheet) {
    throw new RichError('InvalidArgument');
  }
  return parsed.area;
}

function rangeAt(session: Session, sheet: HostSheet, address: string | undefined): HostObject {
  return session.range(sheet.id, address === undefined ? WHOLE_SHEET : areaAt(session, sheet, address));
}

/** A sheet by its id, looked up anew at every use: it may have been deleted meanwhile. */
class HostWorksheet {
  readonly session: Session;
  readonly id: string;

  constructor(session: Session, id: string) {
    this.session = session;
    this.id = id;
  }

  get sheet(): HostSheet {
    return this.session.sheet(this.id);
  }
}

/** A worksheet of the API. */
export function worksheet(session: Session, id: string): HostObject {
  return hostObject(WORKSHEET, new HostWorksheet(session, id));
}

const WORKSHEET: HostClass<HostWorksheet> = {
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ session, sheet }, value) => {
        const name = checkedName(session, value, sheet);
        session.book.rename(sheet, name, 'addin');
      },
    },
    position: {
      get: ({ session, sheet }) => session.book.sheets.indexOf(sheet),
      set: ({ session, sheet }, value) => {
        if (typeof value !== 'number' || value < 0 || value >= session.book.sheets.length) {
          throw new RichError('InvalidArgument');
        }
        session.book.move(sheet, value, 'addin');
      },
    },
    visibility: {
      get: ({ sheet }) => VISIBILITY[sheet.visibility],
      set: ({ session, sheet }, value) => {
        const visibility = (Object.keys(VISIBILITY) as Visibility[]).find((one) => VISIBILITY[one] === value);
        if (!visibility) throw new RichError('InvalidArgument');
        session.change(() => {
          session.book.setVisibility(sheet, visibility, 'addin');
        });
      },
    },
    // `showGridlines`, by its name on the wire.
    gridlines: {
      get: ({ sheet }) => sheet.gridlines,
      set: ({ sheet }, value) => {
        sheet.gridlines = value === true;
      },
    },
  },
  children: {
    customProperties: ({ sheet }) => customProperties(sheet),
    pageLayout: ({ session, sheet }) => pageLayout(sheet, session.book),
    protection: ({ session, id }) => protection(session, id),
  },
  objects: {
    getRange: ({ session, sheet }, args) => rangeAt(session, sheet, args.optionalText(0)),
    getRanges: ({ session, sheet }, args) => {
      const address = args.optionalText(0);
      if (address === undefined) return session.rangeAreas(sheet.id, [WHOLE_SHEET]);
      if (address.length > LONGEST_ADDRESS) throw new RichError('InvalidArgument');
      const areas = address.split(',').map((part) => areaAt(session, sheet, part));
      return session.rangeAreas(sheet.id, areas);
    },
    getCell: ({ session, sheet }, args) => {
      const [row, column] = [args.index(0), args.index(1)];
      return session.range(sheet.id, { top: row, left: column, bottom: row, right: column });
    },
    getUsedRange: ({ session, sheet }) =>
      // An empty sheet's used range is its first cell.
      session.range(sheet.id, sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    getUsedRangeOrNullObject: ({ session, sheet }) => {
      const used = sheet.usedArea();
      return used ? session.range(sheet.id, used) : null;
    },
  },
  methods: {
    ...eventMethods(
      {
        worksheetChanged: EVENT.worksheetChanged,
        worksheetActivated: EVENT.worksheetActivated,
        worksheetSelectionChanged: EVENT.worksheetSelectionChanged,
      },
      ({ session }: HostWorksheet) => session,
      ({ id }) => id,
    ),
    delete: ({ session, sheet }) => {
      session.change(() => {
        session.book.remove(sheet, 'addin');
      });
      return null;
    },
    activate: ({ session, sheet }) => {
      session.change(() => {
        session.book.activate(sheet, 'addin');
      });
      return null;
    },
  },
};
