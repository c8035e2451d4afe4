import type { HostSheet } from '../../model/sheet';
import { RichError } from '../errors';
import { hostObject, type HostClass, type HostObject } from '../object';
import type { Session } from '../session';

function visible(sheet: HostSheet): boolean {
  return sheet.visibility === 'visible';
}

const WORKSHEET_COLLECTION: HostClass<Session> = {
  name: 'WorksheetCollection',
  items: (session) => session.book.sheets.map((sheet) => session.worksheet(sheet.id)),
  item: (session, args) => {
    const sheet = session.book.sheet(args.text(0));
    if (!sheet) throw new RichError('ItemNotFound');
    return session.worksheet(sheet.id);
  },
  objects: {
    getItemOrNullObject: (session, args) => {
      const sheet = session.book.sheet(args.text(0));
      return sheet ? session.worksheet(sheet.id) : null;
    },
    getActiveWorksheet: (session) => session.worksheet(session.book.active.id),
  },
  methods: {
    getCount: ({ book }, args) => (args.flag(0) ? book.sheets.filter(visible).length : book.sheets.length),
  },
};

const WORKBOOK: HostClass<Session> = {
  name: 'Workbook',
  children: {
    worksheets: (session) => hostObject(WORKSHEET_COLLECTION, session),
  },
  objects: {
    getSelectedRange: (session) => {
      const { active } = session.book;
      return session.range(active.id, active.selection);
    },
    getActiveCell: (session) => {
      const { id, selection } = session.book.active;
      const [row, column] = [selection.top, selection.left];
      return session.range(id, { top: row, left: column, bottom: row, right: column });
    },
  },
  methods: {
    // Sent by office.js after Excel.run, for what the run kept hold of.
    _RemoveReference: (session, args) => {
      session.release(args.text(0));
      return null;
    },
  },
};

/** The workbook as the API's first object. */
export function workbook(session: Session): HostObject {
  return hostObject(WORKBOOK, session);
}
