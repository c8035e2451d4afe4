import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../messages/locale';
import { WORDING } from '../messages/words';
import { REVIEW_TEXTS } from '../report';
import {
  deskTables,
  frequenciesOf,
  isGrave,
  jumpsOf,
  letterOf,
  type RoundChange,
  type Decisions,
  type DeskContents,
  type FaultFrequency,
  type Jump,
  type KeyFigure,
  type Match,
  type Round,
  type UnitRecord,
} from '../review';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

/** What a review leaves: lines, JSON, tables, letters. */

export function lineOf(record: UnitRecord, locale: Locale): string {
  const verdict = REVIEW_TEXTS[locale].verdicts[record.verdict];
  const file = record.files.join(' + ');
  if (record.problem !== '')
    return COMMAND_LINE_TEXTS[locale].reviewProblem({ verdict, file, problem: record.problem });
  const { errors, warnings, hints, score, grade, unit, year } = record;
  return COMMAND_LINE_TEXTS[locale].reviewLine({
    verdict,
    errors: errors,
    warnings: warnings,
    hints: hints,
    score: score === '' ? '—' : score,
    grade: grade === '' ? '' : ` ${grade}`,
    unit: unit === '' ? '—' : unit,
    year: year === null ? '' : String(year),
    file,
  });
}

/** How many findings of a round became what. */
export function changeCounts(rounds: readonly Round[]): Readonly<Record<RoundChange, number>> {
  const counts = { solved: 0, unchanged: 0, altered: 0, explained: 0, added: 0, unseen: 0 };
  for (const { changes } of rounds) for (const { change } of changes) counts[change] += 1;
  return counts;
}

/** What `heji review --json` prints: public, grown but never broken. */
export interface ReviewJson {
  readonly heji: string;
  readonly workbooks: readonly ReviewedUnitJson[];
  /** Rules by how many units have them, most frequent first. */
  readonly frequencies: readonly (Omit<FaultFrequency, 'byUnit'> & { readonly title: string })[];
  /** Only with `--previous`: the files of units that were there and were not handed in again. */
  readonly missing?: readonly (readonly string[])[];
}

/** A unit of `heji review --json`. */
export interface ReviewedUnitJson extends Omit<
  UnitRecord,
  'findings' | 'forms' | 'undecidedRules' | 'indicators' | 'keyFigures'
> {
  /** Null for a unit that could not be checked. */
  readonly ready: boolean | null;
  /** Findings that the reviewer asks to have put right. */
  readonly asked: number;
  /** Errors and warnings that do not follow from others: rule, cell and sentence. */
  readonly open: readonly string[];
  /** Only with `--previous`: how it stands to the earlier round, and how many of its findings became what. */
  readonly round?: { readonly match: Match } & Readonly<Record<RoundChange, number>>;
  /** Only where last year's forms of the unit are among those of `--previous`: figures that jumped, the largest share first. */
  readonly jumps?: readonly JumpJson[];
}

/** A figure that is far from last year's. */
export interface JumpJson extends Pick<KeyFigure, 'form' | 'project' | 'item' | 'cell' | 'unit'> {
  readonly before: string;
  readonly now: string;
  readonly change: number;
  /** Of last year's figure: 0.5 for half as much again; null where that was nought. */
  readonly share: number | null;
}

/** A line of `heji review --json-lines`: a unit with all that was found. Public, grown but never broken. */
export type ReviewLineJson = UnitRecord;

export function reviewJson({ records, decisions, rounds }: DeskContents, locale: Locale): ReviewJson {
  const roundOf = new Map(rounds.flatMap((round) => (round.now ? [[round.now, round] as const] : [])));
  const workbooks = records.map((record) => {
    const { findings, forms: _, undecidedRules: __, indicators: ___, keyFigures: ____, ...row } = record;
    const open = findings
      .filter(isGrave)
      .sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
    const round = roundOf.get(record);
    return {
      ...row,
      ready: row.verdict === 'unchecked' ? null : row.verdict === 'ready',
      asked: findings.filter((finding) => decisions.of(record, finding).decision === 'ask').length,
      open: open.map(({ rule, cell, sentence }) => `${rule} ${cell} ${sentence}`),
      ...(round ? { round: { match: round.match, ...changeCounts([round]) } } : {}),
      ...(round?.match === 'lastYear' ? { jumps: jumpsOf(round).map(jumpJson) } : {}),
    };
  });
  const missing = rounds.flatMap(({ now, before }) => (now === null && before ? [before.files] : []));
  const frequencies = frequenciesOf(records, rounds).map(({ byUnit: _, ...frequency }) => ({
    ...frequency,
    title: WORDING[locale].title(frequency.rule),
  }));
  return { heji: HEJI_VERSION, workbooks, frequencies, ...(rounds.length > 0 ? { missing } : {}) };
}

function jumpJson({ now, before, change, share }: Jump): JumpJson {
  const { form, project, item, cell, unit } = now;
  return { form, project, item, cell, unit, before: before.printed, now: now.printed, change, share };
}

export async function saveTables(target: string, contents: DeskContents, locale: Locale): Promise<void> {
  const { reportFile } = await import('../files/report-file');
  const bytes = await reportFile(...deskTables(contents, WORDING[locale], locale));
  try {
    writeFileSync(target, bytes);
  } catch {
    throw new Refusal('reviewNotSaved', target);
  }
}

/** Writes letters as units come, so that none is kept for it. */
export class Letters {
  private readonly taken = new Set<string>();
  private readonly at = new Date();
  written = 0;
  without = 0;

  /** @throws Refusal when the folder cannot be made */
  constructor(
    readonly folder: string,
    private readonly template: Uint8Array,
    private readonly decisions: Decisions,
    private readonly locale: Locale,
  ) {
    try {
      mkdirSync(folder, { recursive: true });
    } catch {
      throw new Refusal('reviewNotWritten', folder);
    }
  }

  async write(record: UnitRecord): Promise<void> {
    const { decisions, locale, at } = this;
    const letter = letterOf(record, { decisions, locale, at }, this.taken);
    if (!letter) {
      this.without += 1;
      return;
    }
    const { letterFile } = await import('../files/letter-file');
    const file = join(this.folder, `${letter.fileName}.docx`);
    const bytes = await letterFile(letter, this.template);
    try {
      writeFileSync(file, bytes);
    } catch {
      throw new Refusal('reviewNotWritten', file);
    }
    this.written += 1;
  }
}
