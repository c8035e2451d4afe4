import { calculatedWorkbook } from '../../formula';
import { type CellValue, type Workbook } from '../../workbook';
import type { PartReader } from '../package/package';
import { decodedText } from '../package/text-encoding';
import { XmlTags } from '../package/xml-tags';
import { FileProblem, MOST_UNPACKED } from '../problem';
import { shownBy } from '../xlsx/formats';
import { Budget } from '../xlsx/sheet-budget';
import { namedForExcel } from '../tables/sheet-names';
import { NumberStyles } from './number-styles';
import { readOdsTable } from './table';

/**
 * Spreadsheets of OpenDocument (.ods of LibreOffice, WPS and Excel; ODF 1.3 part 3): values, stored results, formulas, merges, hidden rows, columns and
 * sheets. Number formats are told by what the file shows of each figure. Own code, since every loop has to be bounded: a cell of 80
 * bytes may say that it stands in every place of the sheet.
 */

const KIND = /^application\/(?:vnd\.oasis\.opendocument|x-vnd\.oasis\.opendocument)\.spreadsheet/u;

/** Does the package hold a spreadsheet of OpenDocument? */
export function isOds(parts: PartReader): boolean {
  return KIND.test(parts.text('mimetype')?.trim() ?? '') || (!parts.has('mimetype') && KIND.test(kindSaid(parts)));
}

function kindSaid(parts: PartReader): string {
  const tags = new XmlTags(parts.text('META-INF/manifest.xml') ?? '');
  while (tags.next()) {
    if (tags.name === 'file-entry' && tags.attribute('full-path') === '/') return tags.attribute('media-type') ?? '';
  }
  return '';
}

/** @throws FileProblem `encrypted` for one with a password, `damaged`, `tooLarge` */
export function readOds(parts: PartReader): Workbook {
  if (/<(?:\w+:)?encryption-data/u.test(parts.text('META-INF/manifest.xml') ?? '')) throw new FileProblem('encrypted');
  const content = parts.bytes('content.xml');
  if (!content) throw new FileProblem('damaged');
  return readFlatOds(content);
}

/** An OpenDocument spreadsheet in one file of XML (.fods), or the content of one that is packed. @throws FileProblem */
export function readFlatOds(bytes: Uint8Array): Workbook {
  if (bytes.length > MOST_UNPACKED) throw new FileProblem('tooLarge');
  const text = decodedText(bytes);
  if (text === undefined) throw new FileProblem('damaged');
  const budget = new Budget();
  const tags = new XmlTags(text, budget);
  const hidden = new Set<string>();
  const numbers = new NumberStyles();
  const sheets = [];
  let style = '';
  let isWhole = false;
  let date1904 = false;
  while (tags.next()) {
    if (tags.isClosing) isWhole ||= tags.name === 'spreadsheet';
    else if (numbers.take(tags)) continue;
    else if (tags.name === 'style') style = tags.attribute('name') ?? '';
    else if (tags.name === 'table-properties' && tags.attribute('display') === 'false') hidden.add(style);
    else if (tags.name === 'null-date') date1904 = /^1904/u.test(tags.attribute('date-value') ?? '');
    // What was deleted while changes were recorded stands in cells of its own.
    else if (tags.name === 'tracked-changes') tags.skip();
    else if (tags.name === 'table') sheets.push(readOdsTable(tags, budget, { hidden, numbers, date1904 }));
  }
  if (!isWhole || sheets.length === 0) throw new FileProblem('damaged');
  const show = (value: CellValue, format: string) =>
    typeof value === 'boolean' ? String(value).toUpperCase() : shownBy(value, format, date1904);
  return calculatedWorkbook({ sheets: namedForExcel(sheets) }, show, () => undefined);
}
