import type { HostSheet } from '../../model/sheet';
import { RichError } from '../errors';
import { hostObject, type HostClass, type HostObject } from '../object';
import type { Json } from '../protocol';
import type { Session } from '../session';
import { utf8Length } from '../../model/utf8';

/** What add-ins keep in the workbook (settings) and with a sheet (custom properties). */

interface HostSetting {
  readonly session: Session;
  readonly key: string;
}

const SETTING: HostClass<HostSetting> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ session, key }) => JSON.parse(textOf(session, key)) as Json,
      set: ({ session, key }, value) => {
        textOf(session, key);
        keep(session, key, JSON.stringify(value));
      },
    },
  },
  methods: {
    delete: ({ session, key }) => {
      textOf(session, key);
      session.book.settings.delete(key);
      return null;
    },
  },
};

/** What Excel 2021 keeps of all settings of an add-in, in bytes; others keep twice as much. */
const MOST_BYTES = 1_000_000;

/** Sets it, or refuses as Excel does when there is no room left. */
function keep({ book }: Session, key: string, text: string): void {
  const others = [...book.settings].filter(([other]) => other !== key);
  const bytes = [...others, [key, text] as const].reduce((sum, entry) => sum + utf8Length(entry.join('')), 0);
  if (bytes > MOST_BYTES) throw new RichError('InvalidArgument');
  book.settings.set(key, text);
}

function textOf(session: Session, key: string): string {
  const text = session.book.settings.get(key);
  if (text === undefined) throw new RichError('ItemNotFound');
  return text;
}

function settingAt(session: Session, key: string): HostObject | null {
  return session.book.settings.has(key) ? hostObject(SETTING, { session, key }) : null;
}

const SETTING_COLLECTION: HostClass<Session> = {
  name: 'SettingCollection',
  items: (session) => [...session.book.settings.keys()].map((key) => hostObject(SETTING, { session, key })),
  item: (session, args) => found(settingAt(session, args.text(0))),
  objects: {
    // Sets it anew when there is one of that key.
    add: (session, args) => {
      const key = args.text(0);
      keep(session, key, JSON.stringify(args.plain(1)));
      return settingAt(session, key);
    },
    getItemOrNullObject: (session, args) => settingAt(session, args.text(0)),
  },
  methods: { getCount: ({ book }) => book.settings.size },
};

export function settings(session: Session): HostObject {
  return hostObject(SETTING_COLLECTION, session);
}

interface HostProperty {
  readonly sheet: HostSheet;
  readonly key: string;
}

const WORKSHEET_CUSTOM_PROPERTY: HostClass<HostProperty> = {
  name: 'WorksheetCustomProperty',
  properties: {
    key: { get: ({ key }) => key },
    value: { get: ({ sheet, key }) => sheet.properties.get(key) ?? '' },
  },
  methods: {
    delete: ({ sheet, key }) => {
      sheet.properties.delete(key);
      return null;
    },
  },
};

function propertyAt(sheet: HostSheet, key: string): HostObject | null {
  return sheet.properties.has(key) ? hostObject(WORKSHEET_CUSTOM_PROPERTY, { sheet, key }) : null;
}

const WORKSHEET_CUSTOM_PROPERTY_COLLECTION: HostClass<HostSheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.properties.keys()].map((key) => hostObject(WORKSHEET_CUSTOM_PROPERTY, { sheet, key })),
  item: (sheet, args) => found(propertyAt(sheet, args.text(0))),
  objects: {
    add: (sheet, args) => {
      sheet.properties.set(args.text(0), args.text(1));
      return propertyAt(sheet, args.text(0));
    },
    getItemOrNullObject: (sheet, args) => propertyAt(sheet, args.text(0)),
  },
  methods: { getCount: (sheet) => sheet.properties.size },
};

export function customProperties(sheet: HostSheet): HostObject {
  return hostObject(WORKSHEET_CUSTOM_PROPERTY_COLLECTION, sheet);
}

function found(object: HostObject | null): HostObject {
  if (!object) throw new RichError('ItemNotFound');
  return object;
}
