import type { Locale } from '../messages/locale';
import { COMMANDS } from './command-table';
import type { FilledWorkbook, FillWishes } from './fill-cells';
import { beforeFilling, filledFile, patching, theWorkbook } from './fill-file';
import { rulesIn } from './fill-fixes';
import { fillJson } from './fill-json';
import { fillText } from './fill-text';
import { save } from './fill-save';
import { suited, type Target, targetOf } from './fill-target';
import { localeIn, parse } from './options';
import { profileFor } from './profile';
import { takePassword } from './password';
import { Refusal } from './refusal';
import { recognised } from './check-text';
import { COMMAND_LINE_TEXTS, type SentenceOf } from '../messages/command-line';
import { assertWord, wordKeys } from './fill-word';
import { wordAddress } from './word';

function modeIn(value = 'blanks'): FillWishes['mode'] {
  if (value === 'blanks' || value === 'all') return value;
  throw new Refusal('fillBadMode', value);
}

interface Outcome {
  readonly target: Target | undefined;
  /** True when the file named by the target stands there now, as a copy at least. */
  readonly saved: boolean;
  readonly backup: string | null;
}

/** What was written where, and how to take it back. `documents` tells how a Word document was written. */
function closing(
  file: string,
  filled: FilledWorkbook,
  { target, saved, backup }: Outcome,
  documents: readonly SentenceOf[],
  locale: Locale,
): readonly string[] {
  const words = COMMAND_LINE_TEXTS[locale];
  if (!target || !saved) {
    const signed = !target && filled.signed ? [words.fillSigned] : [];
    return [target ? words.savedNothing(file) : words.fillDry, ...signed];
  }
  const { name, inPlace, journal } = target;
  return [
    inPlace ? words.savedInPlace({ file, backup: backup ?? '' }) : words.saved({ out: name, file }),
    ...(filled.converted ? [words.savedConverted] : []),
    ...(filled.signed ? [words.savedSigned] : []),
    ...(filled.cells.some(({ written }) => written) ? documents.map((sentence) => words[sentence]) : []),
    ...(journal === undefined ? [] : [words.savedJournal({ journal: journal.name, file: name })]),
  ];
}

/**
 * `heji fill <file>`: writes what is computed by rule into a copy, or in place. Returns the exit code: 0 done, also when nothing was
 * to be filled; 2 when a cell that should have been filled was not.
 */
export async function fill(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, COMMANDS.fill.options);
  takePassword(values['password-stdin']);
  const locale = localeIn(values.lang);
  const mode = modeIn(values.mode);
  const rules = values.fix && rulesIn(values.fix);
  if (rules && values.mode !== undefined) throw new Refusal('fillFixMode');
  const { out, force, journal } = values;
  const dryRun = values['dry-run'];
  if (dryRun && journal !== undefined) throw new Refusal('fillDryJournal');
  const opened = await theWorkbook('heji fill', positionals, locale);
  const { file, bytes, workbook, word } = opened;
  if (!word && values.plain) throw new Refusal('fillPlainWorkbook');
  if (word) assertWord(word, { ...values, file, journal });
  const wanted = targetOf(file, { out, inPlace: values['in-place'], force, journal });
  if (!wanted && !dryRun) throw new Refusal('fillNoTarget');
  const given = values.profile === undefined ? undefined : profileFor(values.profile, locale);

  const { check, profile, filled } = filledFile(opened, { ...values, mode, rules, profile: given }, locale);
  if (!filled) {
    process.stderr.write(`${[`${file}`, ...recognised(check.forms, locale)].join('\n')}\n`);
    return 2;
  }
  const made = wanted && !word ? patching(file, locale, () => suited(wanted, file, filled)) : filled.bytes;

  const writes = filled.cells.some(({ written }) => written);
  const fails = filled.cells.some(({ refused }) => refused !== null);
  // Nothing to fill is a copy all the same, for whatever comes next; nothing that could be filled is none.
  const saves = wanted !== undefined && !dryRun && (writes || (!wanted.inPlace && !fails));
  const json = (backup: string | null) =>
    fillJson(
      filled,
      {
        file,
        out: saves ? wanted.name : null,
        backup,
        dryRun,
        mode: rules ? 'fix' : mode,
        fix: rules ? [...rules] : null,
        profile: profile.id,
      },
      beforeFilling(opened, filled, made),
    );
  const record = (backup: string | null) => `${JSON.stringify(json(backup), null, 1)}\n`;
  const backup = saves ? save({ target: wanted, bytes: made, original: bytes, journal: record }) : null;

  if (values.json) process.stdout.write(record(backup));
  else {
    const lines = [
      COMMAND_LINE_TEXTS[locale].fileHeading(file),
      ...fillText(
        { workbook, check, filled, dryRun, ...(word ? { placeOf: (cell) => wordAddress(word, cell, locale) } : {}) },
        locale,
      ),
      '',
      ...closing(
        file,
        filled,
        { target: dryRun ? undefined : wanted, saved: saves, backup },
        word ? wordKeys(word, values.plain) : [],
        locale,
      ),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  return fails ? 2 : 0;
}
