import { randomInt } from 'node:crypto';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import { unescapeXml } from '../files/package/characters';
import { writtenWorkbook } from '../files/xlsx/write/convert';
import { type Form, recognise } from '../forms';
import { anonymousCopy, type Replaced } from '../forms/anonymous/anonymous';
import type { Locale } from '../messages/locale';
import type { Workbook } from '../workbook';
import { save } from './fill-save';
import { targetOf } from './fill-target';
import { openSafely } from './reader';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

const RANDOM_STEPS = 2 ** 40;
/** Another drawing may give by chance what stood elsewhere. */
const TRIES = 5;
/** Shorter ones are in any text. */
const SHORTEST = 3;

const random = (): number => randomInt(RANDOM_STEPS) / RANDOM_STEPS;

/** A figure may by chance become what another was: it tells nothing. */
const wordsOf = (text: string): string => text.replace(/[\d.,]/gu, '').trim();

/** The original's words that stand in a file, whatever part of it; those that were to stay are none. */
export function leftIn(bytes: Uint8Array, texts: readonly Replaced[]): readonly string[] {
  const decoder = new TextDecoder();
  const parts = Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [name, unescapeXml(decoder.decode(part))]);
  const whole = parts.join('\n');
  const gone = texts.filter(
    ({ before, after }) => wordsOf(before) !== wordsOf(after) && before.trim().length >= SHORTEST,
  );
  return [...new Set(gone.map(({ before }) => before.trim()))].filter((before) => whole.includes(before));
}

function copyOf(workbook: Workbook): { readonly copy: Workbook; readonly bytes: Uint8Array } {
  for (let tries = 0; tries < TRIES; tries++) {
    const { workbook: copy, texts } = anonymousCopy(workbook, random);
    const bytes = writtenWorkbook(copy);
    if (leftIn(bytes, texts).length === 0) return { copy, bytes };
  }
  throw new Refusal('anonymousLeft');
}

const columnsOf = (forms: readonly Form[]): number => forms.reduce((sum, { columns }) => sum + columns.length, 0);

/**
 * Saves a copy of a workbook, or of the tables of a Word document, with other names and figures, to be shown to others. Says how much is
 * recognised in either, so that one sees whether the copy still shows what is wrong. Returns 0. @throws Refusal
 */
export async function saveAnonymous(
  file: string,
  { out, force }: { readonly out: string; readonly force: boolean },
  locale: Locale,
): Promise<number> {
  const words = COMMAND_LINE_TEXTS[locale];
  if (extname(out).toLowerCase() !== '.xlsx') throw new Refusal('workbookBadTarget', out);
  const opened = await openSafely(file);
  if ('problem' in opened) throw new Refusal('besideUnread', { file, why: words[opened.problem] });
  const target = targetOf(file, { out, inPlace: false, force });
  if (!target) throw new Refusal('workbookNoTarget');
  const { copy, bytes } = copyOf(opened.workbook);
  save({ target, bytes, original: new Uint8Array() });
  // By itself: what was told of the original is not in the copy.
  const { sheets } = opened.workbook;
  const [before, after] = [recognise({ sheets }).all, recognise(copy).all];
  const isSame = before.length === after.length && columnsOf(before) === columnsOf(after);
  const counts = {
    forms: before.length,
    columns: columnsOf(before),
    formsThere: after.length,
    columnsThere: columnsOf(after),
  };
  const lines = [
    words.anonymousSaved({ file, out, sheets: sheets.length }),
    isSame ? words.anonymousSame(counts) : words.anonymousOther(counts),
    words.anonymousLook,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
