import { extname } from 'node:path';
import { writeWordEdits, type WordFile } from '../files/word';
import type { WriteCells } from './fill-cells';
import { Refusal } from './refusal';
import type { SentenceOf } from '../messages/command-line';

/** Filling a Word document: tracked changes in its tables, or plain text. */

/** Who the tracked changes are by. */
const AUTHOR = '核绩';

interface WordWishes {
  readonly file: string;
  readonly out?: string | undefined;
  readonly formulas: boolean;
  readonly plain: boolean;
  readonly journal: string | undefined;
}

/** @throws Refusal for what does not go with a Word document, or with this one */
export function assertWord(word: WordFile, { file, out, formulas, plain, journal }: WordWishes): void {
  if (formulas) throw new Refusal('fillWordFormulas');
  if (journal !== undefined) throw new Refusal('fillWordJournal');
  const wanted = extname(file).toLowerCase() || '.docx';
  if (out !== undefined && extname(out).toLowerCase() !== wanted)
    throw new Refusal('fillWordTarget', { file: out, wanted });
  if (word.edits === 'none') throw new Refusal('fillWordLocked');
  if (word.edits === 'tracked' && plain) throw new Refusal('fillWordPlainLocked');
}

/** Writes into the bytes of a Word document. */
export function intoWord(bytes: Uint8Array, tracked: boolean): WriteCells {
  return (edits) => {
    const written = writeWordEdits(bytes, edits, { tracked, author: AUTHOR, date: new Date() });
    // That a document is signed is said in words of its own.
    return { ...written, converted: false, signed: false };
  };
}

/** What is to be known of how it was written. */
export function wordKeys({ isSigned }: WordFile, plain: boolean): readonly SentenceOf[] {
  return [plain ? 'savedWordPlain' : 'savedWordTracked', ...(isSigned ? (['wordSigned'] as const) : [])];
}
