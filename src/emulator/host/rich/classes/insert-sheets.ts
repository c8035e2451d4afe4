import { readWorkbookFile } from '../../../../files';
import { sheetNamed, type Workbook } from '../../../../workbook';
import type { Args } from '../object';
import { RichError } from '../errors';
import type { Json } from '../protocol';
import type { Session } from '../session';
import { freeName } from './sheet-name';

function read(base64: string): { bytes: Uint8Array; workbook: Workbook } {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return { bytes, workbook: readWorkbookFile(bytes) };
  } catch {
    throw new RichError('InvalidArgument');
  }
}

function names(value: Json | undefined, workbook: Workbook): string[] {
  const list: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [];
  const asked = list.map((name) => {
    if (typeof name !== 'string' || !sheetNamed(workbook, name)) throw new RichError('InvalidArgument');
    return name;
  });
  return asked.length > 0 ? asked : workbook.sheets.map(({ name }) => name);
}

/**
 * Puts sheets of another workbook into this one and answers their ids. Served: behind the last sheet (`End`). A name that is taken
 * gets a number.
 */
export function insertedSheets(session: Session, args: Args): Json {
  const { bytes, workbook } = read(args.text(0));
  const options = args.plain(1) === null ? {} : args.settings(1);
  if ((options.positionType ?? 'End') !== 'End') {
    throw new RichError('ApiNotFound', 'Workbook.insertWorksheetsFromBase64(positionType)');
  }
  return names(options.sheetNamesToInsert, workbook).flatMap((name) => {
    const sheet = sheetNamed(workbook, name);
    if (!sheet) return [];
    const from = { bytes, sheetName: name };
    return [session.book.addSheet({ ...sheet, name: freeName(session, name) }, 'addin', from).id];
  });
}
