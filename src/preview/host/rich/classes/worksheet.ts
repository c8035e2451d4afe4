import type { Visibility } from '../../../../workbook';
import type { HostSheet } from '../../model/sheet';
import { RichError } from '../errors';
import { hostObject, type HostClass, type HostObject } from '../object';
import { WHOLE_SHEET, readRangeAddress } from '../range-address';
import type { Session } from '../session';
import { protection } from './protection';

/** The Excel API's names of a sheet's visibility. */
const VISIBILITY: Record<Visibility, string> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** The range that an address names on this sheet. Throws InvalidArgument for what is no address, or one of another sheet. */
function rangeAt(session: Session, sheet: HostSheet, address: string | undefined): HostObject {
  if (address === undefined) return session.range(sheet.id, WHOLE_SHEET);
  const parsed = readRangeAddress(address);
  if (!parsed) throw new RichError('InvalidArgument');
  if (parsed.sheet !== undefined && session.book.sheet(parsed.sheet) !== sheet) {
    throw new RichError('InvalidArgument');
  }
  return session.range(sheet.id, parsed.area);
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
    name: { get: ({ sheet }) => sheet.name },
    position: { get: ({ session, sheet }) => session.book.sheets.indexOf(sheet) },
    visibility: { get: ({ sheet }) => VISIBILITY[sheet.visibility] },
  },
  children: {
    protection: ({ session, id }) => protection(session, id),
  },
  objects: {
    getRange: ({ session, sheet }, args) => rangeAt(session, sheet, args.optionalText(0)),
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
    activate: ({ session, sheet }) => {
      session.change(() => {
        session.book.activate(sheet, 'addin');
      });
      return null;
    },
  },
};
