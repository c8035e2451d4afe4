import { containerOf } from '../../package/container';
import { EditablePackage } from '../../package/editable-package';
import { childrenNamed, rootOf } from '../../package/tags';
import { WorkbookPart } from './workbook-part';

/** The two kinds of workbook that are written, by the ending of their names. */
export type WrittenEnding = '.xlsx' | '.xlsm';

/** Content types of the workbook part: Excel opens no file whose name says another than this ([MS-OFFMACRO2], ECMA-376 part 1). */
const MAIN: Readonly<Record<WrittenEnding, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
};

/**
 * What a copy of a workbook is to be called: .xlsm with macros in it, else what its own name says, and .xlsx for any other name.
 * @throws FileProblem as writeEdits does
 */
export function endingFor(name: string, bytes: Uint8Array): WrittenEnding {
  if (containerOf(bytes) !== 'xlsx') return '.xlsx';
  const file = new EditablePackage(bytes);
  if (!WorkbookPart.isPatchable(file)) return '.xlsx';
  if (/\.xlsm$/iu.test(name)) return '.xlsm';
  return file.relations(WorkbookPart.nameIn(file)).list.some(({ type }) => type === 'vbaProject') ? '.xlsm' : '.xlsx';
}

/**
 * The bytes of an .xlsx as a file with that ending: its workbook part is said to be one of that kind (a template's is another, and so is
 * that of a file renamed). The very bytes given where it is.
 */
export function fittedTo(ending: WrittenEnding, bytes: Uint8Array): Uint8Array {
  const file = new EditablePackage(bytes);
  const workbook = WorkbookPart.nameIn(file);
  const types = file.text('[Content_Types].xml');
  if (!types) return bytes;
  for (const element of childrenNamed(rootOf(types.text), 'Override')) {
    const attributes = types.attributes(element);
    if ((attributes.get('PartName') ?? '').toLowerCase() !== `/${workbook}`.toLowerCase()) continue;
    if (attributes.get('ContentType') !== MAIN[ending]) types.setAttribute(element, 'ContentType', MAIN[ending]);
  }
  return types.isChanged ? file.bytes() : bytes;
}

/** Whether the file is signed: any change to it makes the signature void. */
export function isSigned(file: EditablePackage): boolean {
  return file.relations('').list.some(({ type }) => type === 'origin');
}
