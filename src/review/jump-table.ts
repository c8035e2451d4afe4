import type { Locale } from '../messages/locale';
import { formName } from '../messages/names';
import type { ReportCell, ReportSheet } from '../report';
import { JUMP_SHARE, jumpsOf, type Jump } from './jumps';
import type { Round } from './rounds';
import { cell, figureCell, sheetOf, yearCell } from './table-cells';
import type { DeskTexts } from '../messages/desk/texts';

/** 年度变动: what jumped, unit by unit. */

const percent = (share: number): string => `${share > 0 ? '+' : ''}${(share * 100).toFixed(1)}%`;

/** What the figure is called. */
const nameOf = ({ now }: Jump, texts: DeskTexts): string => texts.items[now.item] ?? now.name;

/** A jump as a sentence: what it is, last year's and this year's figure, by how much. */
export function jumpSentence(jump: Jump, texts: DeskTexts): string {
  const { now, before, share } = jump;
  const what = [now.project, nameOf(jump, texts)].filter((part) => part !== '').join(' ');
  return texts.jumped(what, before.printed, now.printed, share === null ? '' : percent(share));
}

/** Undefined where no unit is held against its last year. */
export function jumpTable(rounds: readonly Round[], texts: DeskTexts, locale: Locale): ReportSheet | undefined {
  if (!rounds.some(({ match }) => match === 'lastYear')) return undefined;
  const lines = rounds.flatMap((round) => jumpsOf(round).map((jump) => lineOf(round, jump, texts, locale)));
  return sheetOf({
    name: texts.sheets.jumps,
    title: texts.titles.jumps(`${String(JUMP_SHARE * 100)}%`),
    heads: texts.heads.jumps,
    widths: [22, 7, 22, 26, 26, 9, 20, 12, 12, 12, 10],
    fixed: 1,
    lines,
  });
}

function lineOf(round: Round, jump: Jump, texts: DeskTexts, locale: Locale): readonly ReportCell[] {
  const { now, before, change, share } = jump;
  const decimals = Math.max(...[now, before].map(({ printed }) => printed.split('.')[1]?.length ?? 0));
  return [
    cell(round.now?.unit ?? ''),
    yearCell(round.now?.year ?? null),
    cell(formName(locale, now.form)),
    cell(now.project),
    cell(nameOf(jump, texts)),
    cell(now.unit),
    cell(now.cell),
    figureCell(before.printed),
    figureCell(now.printed),
    {
      text: '',
      style: 'text',
      number: change,
      format: decimals === 0 ? '0' : `0.${'0'.repeat(Math.min(decimals, 4))}`,
    },
    share === null ? cell('') : { text: '', style: 'text', number: share, format: '+0.0%;-0.0%' },
  ];
}
