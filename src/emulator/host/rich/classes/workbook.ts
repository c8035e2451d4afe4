import { SheetBuilder } from '../../../../workbook';
import type { HostSheet } from '../../model/sheet';
import { RichError } from '../errors';
import { EVENT, WORKBOOK_TARGET } from '../events';
import { hostObject, type HostClass, type HostObject } from '../object';
import type { Session } from '../session';
import { eventMethods } from './event-methods';
import { insertedSheets } from './insert-sheets';
import { settings } from './kept';
import { checkedName } from './sheet-name';

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
    add: (session, args) => {
      const asked = args.optionalText(0);
      const name = asked === undefined ? freeNumbered(session) : checkedName(session, asked);
      const sheet = session.book.addSheet(new SheetBuilder().build({ name }), 'addin');
      return session.worksheet(sheet.id);
    },
    getItemOrNullObject: (session, args) => {
      const sheet = session.book.sheet(args.text(0));
      return sheet ? session.worksheet(sheet.id) : null;
    },
    getActiveWorksheet: (session) => session.worksheet(session.book.active.id),
  },
  methods: {
    ...eventMethods(
      EVENT,
      (session: Session) => session,
      () => WORKBOOK_TARGET,
    ),
    getCount: ({ book }, args) => (args.flag(0) ? book.sheets.filter(visible).length : book.sheets.length),
  },
};

/** What suspends calculation or drawing until the next sync has nothing to suspend here: both come after the whole batch anyway. */
const APPLICATION: HostClass<Session> = {
  name: 'Application',
  properties: { calculationMode: { get: ({ book }) => book.calculationMode } },
  methods: {
    calculate: ({ book }) => {
      book.calculateAll?.();
      return null;
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** Sheet1, Sheet2, …: the first that is free. */
function freeNumbered(session: Session): string {
  for (let number = 1; ; number++) {
    const name = `Sheet${String(number)}`;
    if (!session.book.sheet(name)) return name;
  }
}

const WORKBOOK: HostClass<Session> = {
  name: 'Workbook',
  children: {
    worksheets: (session) => hostObject(WORKSHEET_COLLECTION, session),
    settings,
    application: (session) => hostObject(APPLICATION, session),
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
    insertWorksheetsFromBase64: (session, args) => insertedSheets(session, args),
    // Sent by office.js after Excel.run, for what the run kept hold of.
    _RemoveReference: (session, args) => {
      session.release(args.text(0));
      return null;
    },
  },
};

/** The workbook as the API's first object. */
export function workbookObject(session: Session): HostObject {
  return hostObject(WORKBOOK, session);
}
