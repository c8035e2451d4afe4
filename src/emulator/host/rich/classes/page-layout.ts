import type { HostBook } from '../../model/book';
import type { HostSheet } from '../../model/sheet';
import { RichError } from '../errors';
import { hostObject, type HostClass, type HostObject, type Property } from '../object';
import type { Json } from '../protocol';

/** A print setting: kept as it was set. */
function setting(name: string, initial: Json): Property<HostSheet> {
  return {
    get: ({ pageLayout }) => {
      const text = pageLayout.get(name);
      return text === undefined ? initial : (JSON.parse(text) as Json);
    },
    set: ({ pageLayout }, value) => {
      pageLayout.set(name, JSON.stringify(value));
    },
  };
}

const HEADER_FOOTER: HostClass<HostSheet> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(
    ['centerFooter', 'centerHeader', 'leftFooter', 'leftHeader', 'rightFooter', 'rightHeader'].map((name) => [
      name,
      setting(name, ''),
    ]),
  ),
};

const HEADER_FOOTER_GROUP: HostClass<HostSheet> = {
  name: 'HeaderFooterGroup',
  children: { defaultForAllPages: (sheet) => hostObject(HEADER_FOOTER, sheet) },
};

const PAGE_LAYOUT: HostClass<HostSheet> = {
  name: 'PageLayout',
  properties: {
    paperSize: setting('paperSize', 'Letter'),
    orientation: setting('orientation', 'Portrait'),
    zoom: setting('zoom', { scale: 100 }),
    centerHorizontally: setting('centerHorizontally', false),
    centerVertically: setting('centerVertically', false),
  },
  children: { headersFooters: (sheet) => hostObject(HEADER_FOOTER_GROUP, sheet) },
  methods: {
    setPrintMargins: ({ pageLayout }, args) => {
      pageLayout.set('printMargins', JSON.stringify({ unit: args.text(0), ...args.settings(1) }));
      return null;
    },
    setPrintTitleRows: ({ pageLayout }, args) => {
      pageLayout.set('printTitleRows', JSON.stringify(args.text(0)));
      return null;
    },
  },
};

/** A sheet's print settings as an object of the API. Without a printer Excel has none to set. */
export function pageLayout(sheet: HostSheet, { hasPrinter }: HostBook): HostObject {
  if (!hasPrinter) throw new RichError('GeneralException');
  return hostObject(PAGE_LAYOUT, sheet);
}
