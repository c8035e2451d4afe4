import type { Workbook } from '../workbook';
import { readBinary, readBinaryParts } from './xls/binary';
import { beginsWith, containerOf, isBinaryBeginning, isLocked, ZIP, type Container } from './package/container';
import { isOds, readFlatOds, readOds } from './ods/read';
import { readOfficeXml } from './xlsx/office-xml';
import { PartReader } from './package/package';
import { FileProblem } from './problem';
import { readSpreadsheetXml } from './tables/spreadsheet-xml';
import { readWebPage } from './tables/web-page';

/**
 * Reads the bytes of an .xlsx, .xlsm, .xlsb, .xls or .ods, or of a web page or an XML spreadsheet under one of these names, into a {@link Workbook}: values, formulas, shown texts, number formats, merges,
 * hidden rows, columns and sheets, protection. `rows` and `columns` of a sheet end with its content, however far it is formatted.
 * @throws FileProblem for anything that is not a readable workbook within the bounds; never another error.
 */
export function readWorkbookFile(bytes: Uint8Array): Workbook {
  try {
    return READERS[containerOf(bytes)](bytes);
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : new FileProblem('damaged', { cause });
  }
}

const READERS: Readonly<Record<Container, (bytes: Uint8Array) => Workbook>> = {
  xlsx: (bytes) => readParts(new PartReader(bytes)),
  xls: readBinary,
  webPage: readWebPage,
  spreadsheetXml: readSpreadsheetXml,
  flatOds: readFlatOds,
};

/**
 * Is it a workbook that a library reads (.xls, .et, .xlsb, whatever its name), so that a reader with bounds of time and memory of its own
 * is called for? Not one with a password, of which nobody reads anything. Never throws.
 */
export function isBinaryWorkbook(bytes: Uint8Array): boolean {
  return binaryWeight(bytes) > 0;
}

/** How many bytes of records such a workbook has, unpacked: what reading it takes goes by that. Nought for any other file. Never throws. */
export function binaryWeight(bytes: Uint8Array): number {
  if (isBinaryBeginning(bytes)) return isLocked(bytes) ? 0 : bytes.length;
  if (!beginsWith(bytes, ZIP)) return 0;
  try {
    const parts = new PartReader(bytes);
    const names = [...parts.names].filter((name) => name.endsWith('.bin'));
    return names.some((name) => /(?:^|\/)workbook\.bin$/u.test(name))
      ? names.reduce((sum, name) => sum + parts.size(name), bytes.length)
      : 0;
  } catch {
    // What is wrong with it is said by whoever reads it.
    return 0;
  }
}

function readParts(parts: PartReader): Workbook {
  const document = [...parts.relations('').values()].find(({ type }) => type === 'officeDocument');
  const names = document ? [document.target] : ['xl/workbook.xml', 'xl/workbook.bin'];
  const workbook = names.find((name) => parts.has(name));
  if (/^(?:word|ppt|visio)\//iu.test(document?.target ?? '')) throw new FileProblem('document');
  if (workbook === undefined && isOds(parts)) return readOds(parts);
  if (workbook === undefined) throw new FileProblem(document ? 'damaged' : 'notAWorkbook');
  if (/\.bin$/iu.test(workbook)) return readBinaryParts(parts);
  return readOfficeXml(parts, workbook);
}
