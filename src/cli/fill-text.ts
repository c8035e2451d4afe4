import Big from 'big.js';
import type { Locale } from '../messages/locale';
import { WRITING_TEXTS, type WritingTexts } from '../messages/writing';
import { WORDING } from '../messages/words';
import { shownNow, shownThen } from '../fill/shown';
import type { CheckResult, Finding } from '../rules';
import { address, type CellRef, type Workbook } from '../workbook';
import type { FillCell, FilledWorkbook } from './fill-cells';
import type { Fixed } from './fill-fixes';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

export interface FillFacts {
  /** The workbook as it came. */
  readonly workbook: Workbook;
  readonly check: CheckResult;
  readonly filled: FilledWorkbook & Partial<Fixed>;
  readonly dryRun: boolean;
  /** Names a cell's place; of a Word document, where it stands in it. */
  readonly placeOf?: (cell: CellRef) => string;
}

/** Words of a cell on one line; nothing in them reaches the terminal as a command. */
export function onOneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** What the cell would say: as the sheet would show it, and exactly where its number format rounds that away. */
function saidThen(workbook: Workbook, { edit }: FillCell, locale: Locale): string {
  const { value } = edit.after;
  const shown = onOneLine(shownThen(workbook, edit.cell, edit.after));
  if (typeof value !== 'number') return shown;
  // Excel keeps 15 digits.
  const number = new Big(value.toPrecision(15));
  const isPercent = shown.endsWith('%');
  const exact = isPercent ? number.times(100) : number;
  return new Big(isPercent ? shown.slice(0, -1) : shown).eq(exact)
    ? shown
    : COMMAND_LINE_TEXTS[locale].fillRounded({ exact: `${exact.toFixed()}${isPercent ? '%' : ''}`, shown });
}

/** The text of `heji fill`: a line for each cell, by what becomes of it; below it what it rests on that is in doubt. */
export function fillText(facts: FillFacts, locale: Locale): readonly string[] {
  const { cells, ownFormulas, left } = facts.filled;
  const texts = WRITING_TEXTS[locale];
  const words = COMMAND_LINE_TEXTS[locale];
  const { placeOf = address } = facts;
  const line = lineIn(facts, locale, texts);
  const counted = (key: 'fillWould' | 'fillWithheld' | 'fillDiffers' | 'fillSuggested', list: readonly FillCell[]) =>
    words[key](list.length);
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `── ${heading}`, ...lines];

  const told = tellerIn(facts, locale);
  const written = cells.filter((cell) => cell.written);
  const refused = cells.filter((cell) => cell.refused !== null);
  const others = cells.filter((cell) => !cell.written && cell.refused === null);
  const withheld = others.filter(({ planned }) => planned.note === 'raises');
  const suggested = others.filter(({ planned }) => planned.kind === 'suggested' && planned.note !== 'raises');
  const differs = others.filter(({ planned }) => planned.kind === 'computed');
  return [
    ...(written.length === 0 ? [left ? words.fixNothing : words.fillNothing] : []),
    ...section(
      facts.dryRun ? counted('fillWould', written) : texts.written.written(written.length),
      written.flatMap(line),
    ),
    ...section(texts.written.refused(refused.length), refused.map(refusedLine(locale, texts, placeOf))),
    ...section(words.fixLeft(left?.length ?? 0), (left ?? []).map(told('fixStays'))),
    ...section(counted('fillWithheld', withheld), withheld.flatMap(line)),
    ...section(counted('fillDiffers', differs), differs.flatMap(line)),
    ...section(counted('fillSuggested', suggested), suggested.flatMap(line)),
    ...section(
      texts.fill.ownFormulas(ownFormulas.length),
      ownFormulas.map(({ cell, label, formula, shown, computed, arithmetic }) => {
        const own = words.fillOwn({
          place: placeOf(cell),
          label: onOneLine(label),
          formula: onOneLine(formula),
          shows: texts.fill.shows(onOneLine(shown)),
          computes: texts.fill.computes(computed),
        });
        return arithmetic === '' ? own : `${own}  ${onOneLine(arithmetic)}`;
      }),
    ),
  ];
}

/** Says a finding: its rule, its place, its sentence. */
function tellerIn({ placeOf = address }: FillFacts, locale: Locale) {
  return (key: 'fillDoubt' | 'fillRaised' | 'fillSolves' | 'fillEases' | 'fillSeen' | 'fixStays') =>
    (finding: Finding) =>
      COMMAND_LINE_TEXTS[locale][key]({
        rule: finding.rule,
        place: placeOf(finding.cell),
        message: WORDING[locale].message(finding),
      });
}

function lineIn(facts: FillFacts, locale: Locale, texts: WritingTexts): (cell: FillCell) => readonly string[] {
  const { placeOf = address } = facts;
  const told = tellerIn(facts, locale);
  const findings = new Map(facts.check.findings.map((finding) => [finding.id, finding]));
  return (cell) => {
    const { planned, edit } = cell;
    const before = onOneLine(shownNow(facts.workbook, planned.cell));
    const main = COMMAND_LINE_TEXTS[locale].fillLine({
      place: placeOf(planned.cell),
      label: onOneLine(planned.label),
      before: before === '' ? texts.fill.blank : before,
      after: saidThen(facts.workbook, cell, locale),
    });
    const doubts = planned.doubtful.flatMap((id) => findings.get(id) ?? []);
    return [
      [main, onOneLine(planned.arithmetic), edit.after.formula ?? ''].filter((part) => part !== '').join('  '),
      ...(planned.note === undefined ? [] : [`      ${texts.fill.notes[planned.note]}`]),
      ...(facts.filled.left ? (cell.solves ?? []) : []).map(told('fillSolves')),
      ...(facts.filled.left ? (cell.eases ?? []) : []).map(told('fillEases')),
      ...(planned.raises ?? []).map(told('fillRaised')),
      ...(facts.filled.left ? (cell.raises ?? []) : []).map(told('fillSeen')),
      ...doubts.map(told('fillDoubt')),
    ];
  };
}

function refusedLine(
  locale: Locale,
  texts: WritingTexts,
  placeOf: (cell: CellRef) => string,
): (cell: FillCell) => string {
  return ({ planned, refused }) =>
    COMMAND_LINE_TEXTS[locale].fillRefused({
      place: placeOf(planned.cell),
      label: onOneLine(planned.label),
      reason: refused === null ? '' : texts.written.reason(refused, null),
    });
}
