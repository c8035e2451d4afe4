import { REVIEW_TEXTS } from '../../../messages/review-verdicts';
import type { Locale } from '../../../messages/locale';
import { listOf } from '../../../messages/names';
import { CHANGES, DESK_TEXTS, fileNameOf, isGrave, type FaultFrequency, type Round } from '../../../review';
import { changeWord } from '../../../review/tables';
import { button, element } from '../element';
import { unreadIn, type Desk, type DeskUnit } from './desk';
import type { TableColumn } from './long-table';
import type { ReviewWords, UnitColumn } from '../../../messages/page/review.texts';

/** What the list of units shows, and the matrix of problems. */

export interface ColumnOptions {
  readonly desk: Desk;
  readonly locale: Locale;
  readonly words: ReviewWords;
  readonly show: (unit: DeskUnit) => void;
}

const cell = (text: string, look?: string) =>
  element('td', { text, ...(look === undefined || look === '' ? {} : { class: look }) });
const count = (n: number, look: string) => cell(String(n), `number ${n > 0 ? look : 'muted'}`);

function nameCell(unit: DeskUnit, { show }: ColumnOptions): HTMLElement {
  const { unit: name, files } = unit.record;
  const file = files.map(fileNameOf).join(' + ');
  const press = button({
    text: name === '' ? file : name,
    attributes: { title: files.join('\n') },
    onClick: () => show(unit),
  });
  return element(
    'th',
    { attributes: { scope: 'row' } },
    press,
    ...(name === '' ? [] : [element('span', { class: 'file', text: file })]),
  );
}

export function unitColumns(options: ColumnOptions): readonly TableColumn<DeskUnit>[] {
  const { desk, words, locale } = options;
  const texts = DESK_TEXTS[locale];
  const cells: Readonly<Record<UnitColumn, (unit: DeskUnit) => HTMLElement>> = {
    unit: (unit) => nameCell(unit, options),
    year: ({ record: { year } }) => cell(year === null ? '' : String(year)),
    verdict: ({ record: { verdict } }) => cell(REVIEW_TEXTS[locale].verdicts[verdict], verdict),
    missing: ({ record: { missing } }) => cell(listOf(locale, missing), 'warning'),
    errors: ({ record: { errors } }) => count(errors, 'error'),
    warnings: ({ record: { warnings } }) => count(warnings, 'warning'),
    hints: ({ record: { hints } }) => count(hints, 'hint'),
    unread: ({ record }) => count(unreadIn(record), 'warning'),
    score: ({ record: { score } }) => cell(score, 'number'),
    grade: ({ record: { grade } }) => cell(grade),
    asked: ({ record }) => count(desk.asked(record), 'error'),
    changes: ({ record }) => {
      const round = desk.roundOf(record);
      return cell(round ? changesIn(round, options) : '');
    },
    question: ({ record }) => {
      const open = record.findings.filter(isGrave);
      const [first] = [...open].sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
      const text = record.problem !== '' ? record.problem : (first?.sentence ?? '');
      const more = open.length > 1 ? ` ${texts.more(open.length - 1)}` : '';
      return element('td', { attributes: { title: text } }, document.createTextNode(text + more));
    },
  };
  return (Object.keys(cells) as UnitColumn[])
    .filter((key) => key !== 'changes' || desk.hasEarlier)
    .map((key) => ({
      key,
      head: words.columns[key],
      cell: cells[key],
      // It takes what room the others leave.
      ...(key === 'question' ? { class: 'questions' } : {}),
    }));
}

function changesIn(round: Round, { locale }: ColumnOptions): string {
  const texts = DESK_TEXTS[locale];
  const counted = CHANGES.map((change) => ({ change, n: round.changes.filter((one) => one.change === change).length }))
    .filter(({ n }) => n > 0)
    .map(({ change, n }) => `${changeWord(round.match, change, texts)} ${String(n)}`);
  return counted.length > 0 ? counted.join(' · ') : texts.matches[round.match];
}

/** Units by problems: how often each unit has each. */
export function faultColumns(
  frequencies: readonly FaultFrequency[],
  titleOf: (rule: string) => string,
  options: ColumnOptions,
): readonly TableColumn<DeskUnit>[] {
  const { words, desk } = options;
  const all = desk.units.length;
  const places = new Map(desk.units.map((unit, index) => [unit, index]));
  return [
    { key: 'unit', head: words.columns.unit, cell: (unit) => nameCell(unit, options) },
    ...frequencies.map(({ rule, units, findings, byUnit, before, again }) => ({
      key: rule,
      head: `${rule} · ${String(units)}\n${titleOf(rule)}`,
      tip: [titleOf(rule), words.spread(units, all, findings), desk.hasEarlier ? words.recurs(again, before) : '']
        .filter((part) => part !== '')
        .join('\n'),
      class: 'fault',
      cell: (unit: DeskUnit) => {
        const n = byUnit.get(places.get(unit) ?? -1) ?? 0;
        return n === 0 ? null : cell(String(n), 'number error');
      },
    })),
  ];
}
