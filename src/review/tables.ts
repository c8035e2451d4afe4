import type { Locale } from '../messages/locale';
import { formName, severityName } from '../messages/names';
import type { Wording } from '../messages/words/wording';
import { REVIEW_TEXTS, type ReportCell, type ReportSheet } from '../report';
import type { Decisions, Standing } from './decisions';
import { alwaysFull, frequenciesOf, plainNumber } from './frequencies';
import { fileNameOf, isGrave, subjectKey, type FindingRecord, type UnitRecord } from './record';
import type { Change, ChangedFinding, Round } from './rounds';
import { DESK_TEXTS, type DeskTexts } from './texts';

/** The reviewer's tables: 汇总, 问题明细, 频次, 轮次. Numbers are numbers; every sheet has a head that stays and a filter. */

export interface DeskContents {
  readonly records: readonly UnitRecord[];
  readonly decisions: Decisions;
  /** Of the same records; empty without an earlier folder. */
  readonly rounds: readonly Round[];
}

type Style = ReportCell['style'];

const cell = (text: string, style: Style = 'text'): ReportCell => ({ text, style });
const count = (n: number, style: Style = 'text'): ReportCell => ({
  text: String(n),
  style: n > 0 ? style : 'muted',
  number: n,
});

/** What the sheet stores of a figure: more digits than these a program's numbers do not keep. */
const MOST_DIGITS = 15;

/** A figure as a number where it is a plain numeral, shown with its own decimals; else as it was printed. */
function figure(text: string, style: Style = 'text'): ReportCell {
  const number = plainNumber(text);
  if (number === null || text.replace(/\D/gu, '').length > MOST_DIGITS) return cell(text, style);
  const decimals = text.split('.')[1]?.length ?? 0;
  return { text, style, number, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

const yearCell = (year: number | null): ReportCell =>
  year === null ? cell('') : { text: String(year), style: 'text', number: year, format: '0' };

export function deskTables(contents: DeskContents, wording: Wording, locale: Locale): readonly ReportSheet[] {
  const texts = DESK_TEXTS[locale];
  return [
    summary(contents, texts, locale),
    details(contents, texts, locale),
    frequencies(contents, texts, wording, locale),
    roundTable(contents, texts),
  ];
}

interface Laid {
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly lines: readonly (readonly ReportCell[])[];
  /** Columns that stay when the sheet is moved sideways. */
  readonly fixed: number;
}

function sheetOf({ name, title, heads, widths, lines, fixed }: Laid): ReportSheet {
  return {
    name,
    columnWidths: widths,
    repeatedRows: 2,
    fixedColumns: fixed,
    filter: { row: 1, columns: heads.length, rows: lines.length },
    rows: [[cell(title, 'title')], heads.map((head) => cell(head, 'columnHead')), ...lines],
  };
}

/** At most so many open questions stand in a line of 汇总; all of them are in 问题明细. */
const MOST_QUESTIONS = 8;

function summary({ records, decisions, rounds }: DeskContents, texts: DeskTexts, locale: Locale): ReportSheet {
  const roundOf = new Map(rounds.flatMap((round) => (round.now ? [[round.now, round] as const] : [])));
  const twins = twinsIn(records);
  return sheetOf({
    name: texts.sheets.summary,
    title: texts.titles.summary(records.length),
    heads: texts.heads.summary,
    widths: [28, 22, 7, 9, 9, 7, 7, 7, 9, 9, 8, 7, 9, 9, 9, 7, 7, 11, 7, 7, 11, 90],
    fixed: 2,
    lines: records.map((record) => {
      const standings = record.findings.map((finding) => decisions.of(record, finding).decision);
      const decided = (decision: Standing['decision']) => standings.filter((one) => one === decision).length;
      const changes = roundOf.get(record)?.changes;
      const changed = (change: Change, style: Style) =>
        changes ? count(changes.filter((one) => one.change === change).length, style) : cell('');
      const verdict = REVIEW_TEXTS[locale].verdicts[record.verdict];
      return [
        cell(record.files.join('\n')),
        cell(record.unit === '' || !twins.has(record) ? record.unit : `${record.unit}\n（${texts.twins}）`),
        yearCell(record.year),
        cell(verdict, record.verdict === 'notReady' ? 'error' : record.verdict === 'ready' ? 'text' : 'warning'),
        cell(record.missing.join('、'), 'warning'),
        count(record.errors, 'error'),
        count(record.warnings, 'warning'),
        count(record.hints, 'hint'),
        count(record.undecided),
        count(record.unread, 'warning'),
        figure(record.score),
        cell(record.grade),
        count(decided('ask'), 'error'),
        count(decided('accepted')),
        count(decided('dismissed')),
        changed('solved', 'text'),
        changed('unchanged', 'error'),
        changed('altered', 'error'),
        changed('explained', 'warning'),
        changed('added', 'error'),
        changed('unseen', 'warning'),
        cell(questionsOf(record, texts)),
      ];
    }),
  });
}

/** Units that are there more than once: the same name and year. */
export function twinsIn(records: readonly UnitRecord[]): ReadonlySet<UnitRecord> {
  const groups = new Map<string, UnitRecord[]>();
  for (const record of records) {
    if (record.unit === '') continue;
    const key = JSON.stringify([subjectKey(record), record.year]);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}

function questionsOf(record: UnitRecord, texts: DeskTexts): string {
  if (record.problem !== '') return record.problem;
  const open = record.findings.filter(isGrave).sort((a, b) => gravity(a) - gravity(b));
  const shown = open.slice(0, MOST_QUESTIONS).map(({ rule, cell: at, sentence }) => `${rule} ${at} ${sentence}`);
  const more = open.length - shown.length;
  return [...shown, ...(more > 0 ? [texts.more(more)] : [])].join('\n');
}

const gravity = ({ severity }: FindingRecord): number => (severity === 'error' ? 0 : 1);

function details({ records, decisions, rounds }: DeskContents, texts: DeskTexts, locale: Locale): ReportSheet {
  const changeOf = new Map(
    rounds.flatMap(({ match, changes }) =>
      changes.map((one) => [one.finding, changeWord(match, one.change, texts)] as const),
    ),
  );
  const lines = records.flatMap((record) => {
    const rules = new Map(record.findings.map(({ id, rule }) => [id, rule]));
    return record.findings.map((finding) => {
      const { decision, remark, state } = decisions.of(record, finding);
      const note = state === 'void' || state === 'conflict' ? texts.states[state] : '';
      return [
        cell(record.unit),
        yearCell(record.year),
        cell(record.files.map(fileNameOf).join('\n')),
        cell(finding.form === null ? texts.across : formName(locale, finding.form)),
        cell(finding.project),
        cell(finding.cell),
        cell(finding.rule),
        cell(severityName(locale, finding.severity), finding.severity),
        cell(finding.sentence),
        figure(finding.figure === '' ? texts.blank : (finding.figure ?? '')),
        figure(finding.expected ?? ''),
        cell(finding.arithmetic ?? ''),
        cell(finding.basis),
        cell(finding.cause === null ? '' : (rules.get(finding.cause) ?? '')),
        cell(finding.explanation ?? ''),
        cell(texts.decisions[decision]),
        cell([remark, note].filter((part) => part !== '').join('；')),
        cell(changeOf.get(finding) ?? ''),
      ];
    });
  });
  return sheetOf({
    name: texts.sheets.findings,
    title: texts.titles.findings(lines.length),
    heads: texts.heads.findings,
    widths: [22, 7, 22, 20, 20, 16, 9, 7, 44, 12, 12, 36, 36, 9, 28, 11, 28, 13],
    fixed: 1,
    lines,
  });
}

export function changeWord(match: Round['match'], change: Change, texts: DeskTexts): string {
  return (match === 'lastYear' ? texts.lastYearChanges : texts.changes)[change];
}

function frequencies(
  { records, rounds }: DeskContents,
  texts: DeskTexts,
  wording: Wording,
  locale: Locale,
): ReportSheet {
  const hasRounds = rounds.some(({ before, now }) => before && now);
  const lines = frequenciesOf(records, rounds).map(({ rule, severity, units, findings, before, again }) => [
    cell(rule),
    cell(wording.title(rule)),
    cell(severityName(locale, severity), severity),
    count(units),
    { text: '', style: 'text' as const, number: units / Math.max(1, records.length), format: '0.0%' },
    count(findings),
    hasRounds ? count(before) : cell(''),
    hasRounds ? count(again, 'error') : cell(''),
  ]);
  const sheet = sheetOf({
    name: texts.sheets.frequencies,
    title: texts.titles.frequencies(records.length),
    heads: texts.heads.frequencies,
    widths: [12, 44, 9, 9, 9, 9, 13, 15],
    fixed: 0,
    lines,
  });
  const full = alwaysFull(records);
  const below = full.map(({ form, name, units, scored, full: inFull, weights }) => [
    cell(form),
    cell(name),
    count(units),
    count(scored),
    count(inFull),
    cell(weights.join('、')),
  ]);
  return {
    ...sheet,
    rows: [
      ...sheet.rows,
      [],
      [cell(texts.titles.full, 'title')],
      ...(full.length === 0
        ? [[cell(texts.noFull)]]
        : [texts.heads.full.map((head) => cell(head, 'columnHead')), ...below]),
    ],
  };
}

function roundTable({ rounds }: DeskContents, texts: DeskTexts): ReportSheet {
  const lines = rounds.flatMap((round) => linesOfRound(round, texts));
  return sheetOf({
    name: texts.sheets.rounds,
    title: rounds.length === 0 ? texts.noRounds : texts.titles.rounds,
    heads: texts.heads.rounds,
    widths: [22, 7, 14, 14, 9, 16, 50, 12, 12, 26, 26],
    fixed: 1,
    lines,
  });
}

const CHANGE_STYLES: Readonly<Record<Change, Style>> = {
  solved: 'text',
  unchanged: 'error',
  altered: 'error',
  explained: 'warning',
  added: 'error',
  unseen: 'warning',
};

function linesOfRound(round: Round, texts: DeskTexts): readonly (readonly ReportCell[])[] {
  const { match, now, before } = round;
  const named = now ?? before;
  const files = (record: UnitRecord | null) => cell(record ? record.files.map(fileNameOf).join('\n') : '');
  const head = [cell(named?.unit ?? ''), yearCell(named?.year ?? null), cell(texts.matches[match])];
  const foot = [files(before), files(now)];
  if (round.changes.length === 0) return [[...head, ...Array.from({ length: 6 }, () => cell('')), ...foot]];
  return round.changes.map((one) => [...head, ...changeCells(one, match, texts), ...foot]);
}

function changeCells(
  { change, finding, before }: ChangedFinding,
  match: Round['match'],
  texts: DeskTexts,
): readonly ReportCell[] {
  const isGone = change === 'solved' || change === 'unseen';
  const was = isGone ? finding : before;
  const printed = (one: FindingRecord | undefined) => figure(one?.figure === '' ? texts.blank : (one?.figure ?? ''));
  return [
    cell(changeWord(match, change, texts), CHANGE_STYLES[change]),
    cell(finding.rule),
    cell(finding.cell),
    cell(finding.sentence),
    printed(was),
    printed(isGone ? undefined : finding),
  ];
}
