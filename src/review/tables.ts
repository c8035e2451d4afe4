import type { Locale } from '../messages/locale';
import { formName, listOf } from '../messages/names';
import { severityName } from '../messages/severities';
import type { Wording } from '../messages/words/wording';
import { REVIEW_TEXTS, type ReportCell, type ReportSheet } from '../report';
import type { Decisions, DecisionStanding } from './decisions';
import { alwaysFull, frequenciesOf } from './frequencies';
import { jumpTable } from './jump-table';
import { fileNameOf, isGrave, yearKey, type FindingRecord, type UnitRecord } from './record';
import type { RoundChange, ChangedFinding, Round } from './rounds';
import { cell, count, figureCell, sheetOf, yearCell, type CellStyle } from './table-cells';
import { DESK_TEXTS } from '../messages/desk';
import type { DeskTexts } from '../messages/desk/texts';

/** The reviewer's tables: 汇总, 问题明细, 频次, 轮次. Numbers are numbers; every sheet has a head that stays and a filter. */

export interface DeskContents {
  readonly records: readonly UnitRecord[];
  readonly decisions: Decisions;
  /** Of the same records; empty without an earlier folder. */
  readonly rounds: readonly Round[];
}

export function deskTables(contents: DeskContents, wording: Wording, locale: Locale): readonly ReportSheet[] {
  const texts = DESK_TEXTS[locale];
  const jumps = jumpTable(contents.rounds, texts, locale);
  return [
    summary(contents, texts, locale),
    details(contents, texts, locale),
    frequencies(contents, texts, wording, locale),
    fullTable(contents, texts),
    roundTable(contents, texts),
    ...(jumps ? [jumps] : []),
  ];
}

/** At most so many open questions stand in a line of 汇总; all of them are in 问题明细. */
const MOST_QUESTIONS = 8;

/** The columns of 汇总 that compare with an earlier round: without one they are left out, and what stays is printed the larger. */
const OF_ROUNDS = { from: 15, to: 21 };

function summary({ records, decisions, rounds }: DeskContents, texts: DeskTexts, locale: Locale): ReportSheet {
  const roundOf = new Map(rounds.flatMap((round) => (round.now ? [[round.now, round] as const] : [])));
  const twins = twinsIn(records);
  const shown = <T>(row: readonly T[]): readonly T[] =>
    rounds.length > 0 ? row : row.filter((_, column) => column < OF_ROUNDS.from || column >= OF_ROUNDS.to);
  return sheetOf({
    name: texts.sheets.summary,
    title: texts.titles.summary(records.length),
    heads: shown(texts.heads.summary),
    widths: shown([28, 22, 7, 9, 9, 7, 7, 7, 9, 9, 8, 7, 9, 9, 9, 7, 7, 11, 7, 7, 11, 90]),
    fixed: 2,
    lines: records.map((record) => {
      const standings = record.findings.map((finding) => decisions.of(record, finding).decision);
      const decided = (decision: DecisionStanding['decision']) => standings.filter((one) => one === decision).length;
      const changes = roundOf.get(record)?.changes;
      const changed = (change: RoundChange, style: CellStyle) =>
        changes ? count(changes.filter((one) => one.change === change).length, style) : cell('');
      const verdict = REVIEW_TEXTS[locale].verdicts[record.verdict];
      return shown([
        cell(record.files.join('\n')),
        cell(record.unit === '' || !twins.has(record) ? record.unit : `${record.unit}\n（${texts.twins}）`),
        yearCell(record.year),
        cell(verdict, record.verdict === 'notReady' ? 'error' : record.verdict === 'ready' ? 'text' : 'warning'),
        cell(listOf(locale, record.missing), 'warning'),
        count(record.errors, 'error'),
        count(record.warnings, 'warning'),
        count(record.hints, 'hint'),
        count(record.undecided),
        count(record.unread, 'warning'),
        figureCell(record.score),
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
      ]);
    }),
  });
}

/** Units that are there more than once: the same name and year. */
function twinsIn(records: readonly UnitRecord[]): ReadonlySet<UnitRecord> {
  const groups = new Map<string, UnitRecord[]>();
  for (const record of records) {
    if (record.unit === '') continue;
    const key = yearKey(record);
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
        figureCell(finding.figure === '' ? texts.blank : (finding.figure ?? '')),
        figureCell(finding.expected ?? ''),
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

export function changeWord(match: Round['match'], change: RoundChange, texts: DeskTexts): string {
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
  return sheetOf({
    name: texts.sheets.frequencies,
    title: texts.titles.frequencies(records.length),
    heads: texts.heads.frequencies,
    widths: [12, 44, 10, 9, 9, 9, 14, 18],
    fixed: 0,
    lines,
  });
}

/** Indicators that nobody loses a point on: a sheet of its own, under heads of its own on every page. */
function fullTable({ records }: DeskContents, texts: DeskTexts): ReportSheet {
  const lines = alwaysFull(records).map(({ form, name, units, scored, full, weights }) => {
    const [weight = '', ...others] = weights;
    return [
      cell(form),
      cell(name),
      count(units),
      count(scored),
      count(full),
      others.length === 0 ? figureCell(weight) : cell(weights.join('、')),
    ];
  });
  return sheetOf({
    name: texts.sheets.full,
    title: lines.length === 0 ? `${texts.titles.full}：${texts.noFull}` : texts.titles.full,
    heads: texts.heads.full,
    widths: [8, 52, 9, 10, 12, 16],
    fixed: 0,
    lines,
  });
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

const CHANGE_STYLES: Readonly<Record<RoundChange, CellStyle>> = {
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
  const printed = (one: FindingRecord | undefined) =>
    figureCell(one?.figure === '' ? texts.blank : (one?.figure ?? ''));
  return [
    cell(changeWord(match, change, texts), CHANGE_STYLES[change]),
    cell(finding.rule),
    cell(finding.cell),
    cell(finding.sentence),
    printed(was),
    printed(isGone ? undefined : finding),
  ];
}
