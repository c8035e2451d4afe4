import { extname, relative, resolve, sep } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Locale } from '../messages/locale';
import { isReviewedName } from '../report';
import { isNothingFilled } from '../messages/review-verdicts';
import { type Decisions, recordLine, roundsOf, type UnitRecord } from '../review';
import { COMMANDS } from './command-table';
import { workbooksIn } from './folder';
import { localeIn, parse } from './options';
import { profileFor } from './profile';
import { takePassword } from './password';
import { Refusal } from './refusal';
import { decisionsIn, isKeptResult, keptResults, saveTemplate, templateBytes } from './review-beside';
import { changeCounts, reviewJson, Letters, lineOf, saveTables } from './review-output';
import { alone, Folders, unitsOfFiles, type Alone, type ReviewSettings } from './review-units';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';
import { onAllProcessors } from './threads';

/** Every so many files a line of progress, where nobody watches each. */
const REPORTED = 100;

/** The exit code of a command that was stopped by the user. */
const STOPPED = 130;

/** The user pressed Ctrl+C once: what is being done is finished, and what is done is kept. Pressed again the process ends at once. */
function wishToStop(): { readonly isWished: () => boolean; readonly end: () => void } {
  let isWished = false;
  const wish = () => (isWished = true);
  if (isMainThread) process.once('SIGINT', wish);
  return { isWished: () => isWished, end: () => process.off('SIGINT', wish) };
}

type Values = ReturnType<typeof parse<typeof COMMANDS.review.options>>['values'];

/** What is reviewed: the files of this round, then those of the earlier one. */
interface Work {
  readonly files: readonly string[];
  /** From here on the files are of the earlier round. */
  readonly now: number;
  /** Kept results among what was given. */
  readonly kept: readonly string[];
}

/** @throws Refusal for what cannot be done together */
function workOf(values: Values, places: readonly string[]): Work {
  if (places.length === 0) throw new Refusal('noFile');
  if (values.json && values['json-lines']) throw new Refusal('reviewNoOther');
  if (values.template !== undefined && values.letters === undefined) throw new Refusal('reviewTemplateAlone');
  const { previous, out: target, letters } = values;
  const earlier = previous === undefined || isKeptResult(previous) ? [] : workbooksIn([previous], isReviewedName);
  const past = new Set(earlier.map((file) => resolve(file)));
  const own = places.filter((place) => !isKeptResult(place));
  const files = (own.length > 0 ? workbooksIn(own, isReviewedName) : []).filter((file) => !past.has(resolve(file)));
  if (target !== undefined) {
    if (extname(target).toLowerCase() !== '.xlsx') throw new Refusal('reviewBadTarget', target);
    if ([...files, ...earlier].some((file) => resolve(file) === resolve(target)))
      throw new Refusal('reviewTargetIsInput', target);
  }
  const inside = letters === undefined ? undefined : own.find((place) => isWithin(letters, place));
  if (inside !== undefined) throw new Refusal('reviewLettersInside', inside);
  return { files: [...files, ...earlier], now: files.length, kept: places.filter(isKeptResult) };
}

function isWithin(place: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(place));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

/** What becomes of a unit as it comes, and what is kept of it for the end. */
class Output {
  private readonly kept: UnitRecord[] = [];
  private readonly before: UnitRecord[] = [];
  private readonly verdicts = new Map<UnitRecord['verdict'], number>();
  private units = 0;
  private voided = 0;
  private hasErrors = false;
  private hasUnread = false;

  constructor(
    private readonly values: Values,
    private readonly locale: Locale,
    private readonly decisions: Decisions,
    private readonly letters: Letters | undefined,
  ) {}

  async take(record: UnitRecord): Promise<void> {
    const { values, locale, decisions } = this;
    this.units += 1;
    this.verdicts.set(record.verdict, (this.verdicts.get(record.verdict) ?? 0) + 1);
    this.hasErrors ||= record.errors > 0;
    this.hasUnread ||= record.verdict === 'unchecked' && !isNothingFilled(record.problem);
    this.voided += record.findings.filter((finding) => decisions.of(record, finding).state === 'void').length;
    if (values.json || values.out !== undefined || values.previous !== undefined) this.kept.push(record);
    if (values['json-lines']) process.stdout.write(`${recordLine(record)}\n`);
    else if (!values.json) process.stdout.write(`${lineOf(record, locale)}\n`);
    await this.letters?.write(record);
  }

  takeEarlier(records: readonly UnitRecord[]): void {
    this.before.push(...records);
  }

  /** Everything is there. Returns the exit code. */
  async end(): Promise<number> {
    const { values, locale, letters, decisions } = this;
    const words = COMMAND_LINE_TEXTS[locale];
    const rounds = values.previous === undefined ? [] : roundsOf(this.kept, this.before);
    const contents = { records: this.kept, decisions, rounds };
    if (values.json) process.stdout.write(`${JSON.stringify(reviewJson(contents, locale), null, 1)}\n`);
    const counted = (verdict: UnitRecord['verdict']) => this.verdicts.get(verdict) ?? 0;
    if (!values.json && !values['json-lines'])
      process.stdout.write(
        `${words.reviewSum({ count: this.units, ready: counted('ready'), incomplete: counted('incomplete'), notReady: counted('notReady'), unchecked: counted('unchecked') })}\n`,
      );
    if (values.previous !== undefined) {
      const of = (...matches: string[]) => rounds.filter(({ match }) => matches.includes(match)).length;
      const units = { matched: of('round', 'lastYear'), unmatched: of('first', 'twins'), missing: of('missing') };
      this.tell(words.reviewRounds({ place: values.previous, ...changeCounts(rounds), ...units }));
    }
    if (values.out !== undefined) {
      await saveTables(values.out, contents, locale);
      this.tell(words.reviewSaved(values.out));
    }
    if (letters)
      this.tell(words.reviewLetters({ count: letters.written, folder: letters.folder, without: letters.without }));
    if (this.voided > 0) this.tell(words.reviewVoid(this.voided));
    if (this.hasUnread) return 2;
    return this.hasErrors ? 1 : 0;
  }

  private tell(sentence: string): void {
    process.stderr.write(`${sentence}\n`);
  }
}

function outputFor(values: Values, locale: Locale): Output {
  const decisions = decisionsIn(values.decisions ?? [], locale);
  const { letters } = values;
  const template = letters === undefined ? undefined : templateBytes(values.template, locale);
  const writer =
    letters === undefined || template === undefined ? undefined : new Letters(letters, template, decisions, locale);
  return new Output(values, locale, decisions, writer);
}

/**
 * `heji review <folders, files or kept results…>`: one line a unit, the tables as an .xlsx with `-o`, a letter a unit with `--letters`. Returns
 * the exit code: 0 all read, and none with errors; 1 some have errors; 2 some could not be read; 130 it was stopped, with what was done kept.
 */
export async function review(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, COMMANDS.review.options);
  takePassword(values['password-stdin']);
  const locale = localeIn(values.lang);
  const wanted = values['new-template'];
  if (wanted !== undefined) {
    saveTemplate(wanted, locale);
    process.stdout.write(`${COMMAND_LINE_TEXTS[locale].reviewTemplateSaved(wanted)}\n`);
    return 0;
  }
  const work = workOf(values, positionals);
  const settings = { profile: values.profile === undefined ? undefined : profileFor(values.profile, locale), locale };
  if (!isMainThread) {
    await checkFiles(
      work.files,
      ['review', ...args],
      settings,
      () => undefined,
      () => false,
    );
    return 0;
  }
  const output = outputFor(values, locale);
  for (const file of work.kept) for (const record of keptResults(file, locale)) await output.take(record);
  if (values.previous !== undefined && isKeptResult(values.previous))
    output.takeEarlier(keptResults(values.previous, locale));

  const stop = wishToStop();
  const count = work.files.length;
  const folders = { now: new Folders(work.files.slice(0, work.now)), before: new Folders(work.files.slice(work.now)) };
  const take = async (isNow: boolean, part: readonly Alone[]) => {
    const records = await unitsOfFiles(part, settings);
    if (!isNow) output.takeEarlier(records);
    else for (const record of records) await output.take(record);
  };
  let taken: Promise<void> = Promise.resolve();
  await checkFiles(
    work.files,
    ['review', ...args],
    settings,
    (index, done) => {
      if (process.stderr.isTTY || (index + 1) % REPORTED === 0)
        process.stderr.write(`${COMMAND_LINE_TEXTS[locale].progress({ index: index + 1, count, file: done.file })}\n`);
      const isNow = index < work.now;
      const whole = (isNow ? folders.now : folders.before).add(done);
      if (whole) taken = taken.then(() => take(isNow, whole));
      // Told when it is waited for.
      taken.catch(() => undefined);
    },
    stop.isWished,
  );
  await taken;
  for (const part of folders.now.unfinished()) await take(true, part);
  for (const part of folders.before.unfinished()) await take(false, part);
  stop.end();
  const code = await output.end();
  if (!stop.isWished()) return code;
  const done = folders.now.done + folders.before.done;
  process.stderr.write(`${COMMAND_LINE_TEXTS[locale].reviewStopped({ done, count })}\n`);
  return STOPPED;
}

function checkFiles(
  files: readonly string[],
  args: readonly string[],
  settings: ReviewSettings,
  take: (index: number, done: Alone) => void,
  isStopped: () => boolean,
): Promise<void> {
  return onAllProcessors(
    { args, count: files.length },
    (index) => alone(files[index] ?? '', settings),
    take,
    isStopped,
  );
}
