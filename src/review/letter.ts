import type { Locale } from '../messages/locale';
import { formName, listOf } from '../messages/names';
import type { Decisions } from './decisions';
import type { Letter, LetterGroup, LetterPoint } from './letter-shape';
import { fileNameOf, type FindingRecord, type UnitRecord } from './record';
import { DESK_TEXTS } from '../messages/desk';
import { isUndecided } from '../messages/desk/several';
import type { DeskTexts } from '../messages/desk/texts';

export interface LetterOptions {
  readonly decisions: Decisions;
  readonly locale: Locale;
  /** The day the letter bears. */
  readonly at: Date;
}

/**
 * The letter to one unit: what the reviewer left as 要求修改, form by form, and what could not be checked. Null when there is neither.
 * `taken` are the file names in use; the letter's is added.
 */
export function letterOf(
  record: UnitRecord,
  { decisions, locale, at }: LetterOptions,
  taken: Set<string>,
): Letter | null {
  const texts = DESK_TEXTS[locale];
  const groups = record.problem === '' ? groupsOf(record, decisions, locale) : [unreadGroup(record, texts)];
  const notes = notesOf(record, locale);
  const count = groups.reduce((sum, { points }) => sum + points.length, 0);
  if (count === 0 && notes.length === 0) return null;
  const subject = record.unit || fileNameOf(record.files[0] ?? '').replace(/\.[^.]*$/u, '');
  return {
    fileName: freeName(texts.letterName(subject), taken),
    unit: subject,
    year: record.year === null ? '' : texts.letterYear(String(record.year)),
    date: at.toLocaleDateString(locale, { year: 'numeric', month: 'long', day: 'numeric' }),
    files: listOf(locale, record.files.map(fileNameOf)),
    count,
    summary: texts.letterSummary(count),
    groups,
    notes,
    heads: texts.letter,
  };
}

/** No system takes these in a file's name. */
function freeName(wanted: string, taken: Set<string>): string {
  const plain = wanted
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .slice(0, 100)
    .trim();
  let name = plain;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain} (${String(n)})`;
  taken.add(name.toLowerCase());
  return name;
}

function unreadGroup(record: UnitRecord, texts: DeskTexts): LetterGroup {
  const problem = texts.unreadable(record.problem);
  const blank = { cell: '', figure: '', arithmetic: '', basis: '', remark: '' };
  return {
    heading: record.files.map(fileNameOf).join(' + '),
    points: [{ ...blank, number: 1, problem, ask: texts.handInAgain }],
  };
}

function groupsOf(record: UnitRecord, decisions: Decisions, locale: Locale): readonly LetterGroup[] {
  const texts = DESK_TEXTS[locale];
  const followers = new Map<string, number>();
  for (const { cause } of record.findings) if (cause !== null) followers.set(cause, (followers.get(cause) ?? 0) + 1);
  const groups = new Map<string, LetterPoint[]>();
  const asked = record.findings.flatMap((finding) => {
    const { decision, remark } = decisions.of(record, finding);
    return decision === 'ask' ? [{ finding, remark, heading: headingOf(finding, locale) }] : [];
  });
  for (const { heading } of asked) groups.set(heading, []);
  let number = 0;
  for (const [heading, points] of groups) {
    for (const one of asked.filter((each) => each.heading === heading)) {
      number += 1;
      points.push(pointOf(one.finding, one.remark, number, followers.get(one.finding.id) ?? 0, texts));
    }
  }
  return [...groups].map(([heading, points]) => ({ heading, points }));
}

function headingOf({ form, project }: FindingRecord, locale: Locale): string {
  if (form === null) return DESK_TEXTS[locale].across;
  return [formName(locale, form), project].filter((part) => part !== '').join(' · ');
}

function pointOf(
  { cell, figure, sentence, arithmetic, expected, basis }: FindingRecord,
  remark: string,
  number: number,
  follow: number,
  texts: DeskTexts,
): LetterPoint {
  return {
    number,
    cell,
    figure: figure === '' ? texts.blank : (figure ?? ''),
    problem: [sentence, ...(follow > 0 ? [texts.follow(follow)] : [])].join(' '),
    arithmetic: arithmetic ?? '',
    ask: askOf(expected, figure, texts),
    basis,
    remark,
  };
}

/** Several figures that disagree are for the unit to decide: none of them is told as the right one. */
function askOf(expected: string | null, figure: string | null, texts: DeskTexts): string {
  // A dash with a word beside it is something that is not there at all.
  const isLacking = figure === '—' && !/\d/u.test(expected ?? '');
  if (expected === null || expected.trim() === '' || isLacking) return texts.toDecide;
  return isUndecided(expected, figure) ? texts.choose(expected) : texts.shouldBe(expected);
}

function notesOf({ problem, missing, unread, undecided }: UnitRecord, locale: Locale): readonly string[] {
  if (problem !== '') return [];
  const texts = DESK_TEXTS[locale];
  return [
    ...(missing.length > 0 ? [texts.missingForms(listOf(locale, missing))] : []),
    ...(unread > 0 ? [texts.notRead(unread)] : []),
    ...(undecided > 0 ? [texts.notDecided(undecided)] : []),
  ];
}
