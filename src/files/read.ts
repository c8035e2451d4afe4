import type { Workbook } from '../workbook';
import { readBinary, readBinaryParts } from './xls/binary';
import { containerOf } from './package/container';
import { readOfficeXml } from './xlsx/office-xml';
import { PartReader } from './package/package';
import { FileProblem } from './problem';

/**
 * Reads the bytes of an .xlsx, .xlsm, .xlsb or .xls into a {@link Workbook}: values, formulas, shown texts, number formats, merges,
 * hidden rows, columns and sheets, protection. `rows` and `columns` of a sheet end with its content, however far it is formatted.
 * @throws FileProblem for anything that is not a readable workbook within the bounds; never another error.
 */
export function readWorkbookFile(bytes: Uint8Array): Workbook {
  try {
    return containerOf(bytes) === 'xls' ? readBinary(bytes) : readParts(new PartReader(bytes));
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : new FileProblem('damaged', { cause });
  }
}

function readParts(parts: PartReader): Workbook {
  const document = [...parts.relations('').values()].find(({ type }) => type === 'officeDocument');
  const names = document ? [document.target] : ['xl/workbook.xml', 'xl/workbook.bin'];
  const workbook = names.find((name) => parts.has(name));
  if (/^(?:word|ppt|visio)\//iu.test(document?.target ?? '')) throw new FileProblem('document');
  if (workbook === undefined) throw new FileProblem(document ? 'damaged' : 'notAWorkbook');
  if (/\.bin$/iu.test(workbook)) return readBinaryParts(parts);
  return readOfficeXml(parts, workbook);
}
