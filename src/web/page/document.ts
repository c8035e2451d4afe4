import type { HostLanguage } from '../../emulator/bridge/start';
import type { HostBook } from '../../emulator/host/model/book';
import type { Origin } from './changes';
import { type Download, workbookDownload } from './download';
import { convertedSafely, lockedApart } from './reading/apart';
import type { WordReport } from './word';
import type { PageWords } from '../../messages/page/page';

/** What reads and writes reports in Word, fetched with the first one. */
const loadWord = () => import(/* webpackChunkName: "word" */ './word');

/** A report in Word; why a document is none, as a sentence; undefined when what reads it could not be fetched. @throws FileProblem */
export async function documentOf(bytes: Uint8Array, language: HostLanguage): Promise<WordReport | string | undefined> {
  let part;
  try {
    part = await loadWord();
  } catch {
    return undefined;
  }
  try {
    return await part.WordReport.open(bytes, language);
  } catch (error) {
    if (error instanceof part.Unopened) return error.message;
    throw error;
  }
}

interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly book: HostBook;
  readonly origin: Origin;
  readonly word: WordReport | undefined;
  /** What it was opened with; undefined when it needed none. */
  readonly password: string | undefined;
}

/**
 * What is downloaded of what is open, with the password that it was opened with; `tables`: of a report in Word its tables as a workbook.
 * @throws FileProblem
 */
export async function downloadOf(opened: Opened, words: PageWords, what: 'tables' | undefined): Promise<Download> {
  const { password } = opened;
  const plain = await plainDownload(opened, words, what);
  if (password === undefined || plain.status === '') return plain;
  return {
    ...plain,
    bytes: await lockedApart(plain.bytes, password),
    notes: [...plain.notes, words.password.setAgain],
  };
}

async function plainDownload(opened: Opened, words: PageWords, what: 'tables' | undefined): Promise<Download> {
  const { name, book, origin, word } = opened;
  if (!word) return workbookDownload(opened, await convertedSafely(opened.bytes), words);
  const { tablesDownload, wordDownload } = await loadWord();
  return what === 'tables' ? tablesDownload(word, book, origin) : wordDownload(word, name, book, origin);
}
