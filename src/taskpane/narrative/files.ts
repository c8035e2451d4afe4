import type { TextPart } from '../checker';
import { FILE_TROUBLES, type BesideFiles, type FileTrouble, type GivenPrevious, type GivenReport } from './given';

/** What no reader takes, in bytes: not even brought into memory. */
const MOST = 64 * 1024 * 1024;

/** Why a file is of no use; `notFetched`: what would read it could not be fetched. */
export type FileUnread = FileTrouble | 'noForm' | 'notFetched';

/** Says why; never shown by itself. */
class Unusable extends Error {
  override readonly name = 'Unusable';
  readonly code: FileUnread;

  constructor(code: FileUnread, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MOST) throw new Unusable('tooLarge');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new Unusable('damaged', { cause });
  }
}

/** What the reader tells apart and this view has no words of its own for. */
const ALIKE: Readonly<Record<string, FileTrouble>> = {
  tooHeavy: 'tooLarge',
  wrongPassword: 'encrypted',
  otherEncryption: 'encrypted',
  document: 'notAWorkbook',
  oldExcel: 'notAWorkbook',
  plainText: 'notAWorkbook',
  richText: 'oldWord',
  openDocument: 'oldWord',
  pdf: 'notAReport',
};

function unreadOf(error: unknown, webPage: FileTrouble): FileUnread {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // A page may be chosen as either.
  if (code === 'webPage') return webPage;
  return FILE_TROUBLES.find((each) => each === code) ?? ALIKE[code] ?? (code === 'noForm' ? code : 'notFetched');
}

async function orWhy<T>(work: () => Promise<T>, webPage: FileTrouble): Promise<T | { readonly unread: FileUnread }> {
  try {
    return await work();
  } catch (error) {
    return { unread: unreadOf(error, webPage) };
  }
}

/** Reads the report's text from a file; never rejects. */
export function reportFrom(file: File, files: BesideFiles, begin: () => Promise<TextPart>) {
  return orWhy(async (): Promise<GivenReport> => {
    const [report, part] = await Promise.all([bytesOf(file).then((bytes) => files.readReport(bytes)), begin()]);
    const { text, tables, hasTrackedChanges } = report;
    return { text, tables, hasTrackedChanges, from: 'file', name: file.name, facts: await part.read(report) };
  }, 'oldWord');
}

/** Reads the forms that stand in a report as tables; never rejects. */
export function formsFrom(file: File, files: BesideFiles, begin: () => Promise<TextPart>) {
  return orWhy(async () => {
    const [tables, part] = await Promise.all([bytesOf(file).then((bytes) => files.readForms(bytes)), begin()]);
    const forms = await part.recognise(tables.workbook);
    if (forms.all.length === 0) throw new Unusable('noForm');
    return { tables, forms };
  }, 'oldWord');
}

/** Reads last year's forms from a workbook; never rejects. */
export function previousFrom(file: File, files: BesideFiles, begin: () => Promise<TextPart>) {
  return orWhy(async (): Promise<GivenPrevious> => {
    const [workbook, part] = await Promise.all([bytesOf(file).then((bytes) => files.readWorkbook(bytes)), begin()]);
    const { all } = await part.recognise(workbook);
    if (!all.some(({ kind }) => kind === '1-1')) throw new Unusable('noForm');
    return { name: file.name, workbook, forms: all.length };
  }, 'notAWorkbook');
}
