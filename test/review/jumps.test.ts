import { checkedUnit, REVIEW_TEXTS, reviewedFile } from '../../src/report';
import {
  DESK_TEXTS,
  deskTables,
  Decisions,
  jumpsOf,
  recordLine,
  recordsIn,
  roundsOf,
  unitRecord,
  type KeyFigure,
} from '../../src/review';

import { jumpSentence } from '../../src/review/jump-table';
import { WORDING } from '../../src/messages/words';
import { book } from '../rules/support/book';
import { unit } from './support';

/** What jumped from one year to the next. */

const figure = (item: string, value: number, change: Partial<KeyFigure> = {}): KeyFigure => ({
  form: '1-1',
  project: '',
  item,
  name: '公务接待费',
  cell: "'1-1'!D9",
  printed: value.toFixed(2),
  value,
  unit: '万元',
  ...change,
});
const year = (of: number, ...keyFigures: readonly KeyFigure[]) =>
  unit('甲局', [], { year: of, keyFigures, files: [`甲局${String(of)}.xlsx`] });

function jumps(
  before: readonly KeyFigure[],
  now: readonly KeyFigure[],
  years: readonly [number, number] = [2022, 2023],
) {
  const [round] = roundsOf([year(years[1], ...now)], [year(years[0], ...before)]);
  if (!round) throw new Error('no round');
  return jumpsOf(round).map(({ now: { item }, share }) => [item, share]);
}

const PEOPLE = { unit: '人' } as const;
const POINTS = { unit: '分' } as const;

test.each<[what: string, before: KeyFigure, now: KeyFigure, jump: number | null | undefined]>([
  ['up by half', figure('reception', 10), figure('reception', 15), 0.5],
  ['down by two fifths', figure('reception', 10), figure('reception', 6), -0.4],
  ['just as far as is no jump', figure('reception', 10), figure('reception', 13), undefined],
  ['twice as much of next to nothing', figure('reception', 0.4), figure('reception', 0.8), undefined],
  ['from nought', figure('reception', 0), figure('reception', 3), null],
  ['to nought', figure('reception', 3), figure('reception', 0), -1],
  ['two people more of five', figure('staffInPost', 5, PEOPLE), figure('staffInPost', 7, PEOPLE), 0.4],
  ['one person more of two', figure('staffInPost', 2, PEOPLE), figure('staffInPost', 3, PEOPLE), undefined],
  ['six points', figure('score', 98, POINTS), figure('score', 92, POINTS), -6 / 98],
  ['four points', figure('score', 98, POINTS), figure('score', 94, POINTS), undefined],
  ['counted otherwise', figure('score', 98, POINTS), figure('score', 12), undefined],
])('%s', (_, before, now, share) => {
  expect(jumps([before], [now])).toEqual(share === undefined ? [] : [[now.item, share]]);
});

test('the largest share first; projects by their names; what is there twice is held against nothing', () => {
  const project = (name: string, value: number) => figure('executed', value, { form: '1-3', project: name });
  const before = [
    project('甲', 10),
    project('乙', 10),
    project('丙', 10),
    figure('reception', 1),
    figure('reception', 2),
  ];
  const now = [project('甲', 20), project('乙', 40), project('丁', 90), figure('reception', 9)];
  expect(jumps(before, now)).toEqual([
    ['executed', 3],
    ['executed', 1],
  ]);
});

test('of the same year nothing jumps: that is a round', () => {
  expect(jumps([figure('reception', 1)], [figure('reception', 9)], [2023, 2023])).toEqual([]);
});

describe('in files', () => {
  const record = (change: Parameters<typeof book>[0]) => {
    const file = reviewedFile('甲.xlsx', { folder: '', name: '甲.xlsx' }, book(change));
    const { row, result } = checkedUnit({ main: file, others: [] }, undefined, REVIEW_TEXTS['zh-CN']);
    return unitRecord(row, result, WORDING['zh-CN']);
  };
  const now = record({});

  test('the figures of all forms, in 万元, people and points', () => {
    const of = (form: string) => now.keyFigures.filter((one) => one.form === form).map(({ item }) => item);
    expect(of('1-1').slice(0, 3)).toEqual(['authorisedPosts', 'staffInPost', 'threePublic']);
    expect(of('1-2')).toEqual(['initialBudget', 'adjustedBudget', 'executed', 'score']);
    expect(of('1-3').length).toBeGreaterThan(3);
    for (const { printed, value, unit: counted } of now.keyFigures)
      if (counted !== '万元') expect(Number(printed)).toBe(value);
  });

  test('are kept from one year to the next, and lines of an earlier version have none', () => {
    expect(recordsIn(recordLine(now))).toEqual({ records: [now] });
    const { keyFigures: _, ...older } = now;
    expect(recordsIn(JSON.stringify(older))).toEqual({ records: [{ ...now, keyFigures: [] }] });
  });

  test('without an earlier round 汇总 has no columns that compare with one, and each figure stays below its head', () => {
    const [sheet] = deskTables({ records: [now], decisions: new Decisions([]), rounds: [] }, WORDING['zh-CN'], 'zh-CN');
    const [, heads = [], line = []] = sheet?.rows ?? [];
    const names = heads.map(({ text }) => text);
    expect(
      names.filter((name) => ['已改', '未改', '改后仍不符', '已说明', '新增', '没有核对到'].includes(name)),
    ).toEqual([]);
    expect(sheet?.columnWidths).toHaveLength(names.length);
    const below = (name: string) => line[names.indexOf(name)];
    expect(below('错误')?.number).toBe(now.errors);
    expect(below('不是问题')?.number).toBe(0);
    expect(line).toHaveLength(names.length);
    expect(names.at(-1)).toBe('待核实的问题');
  });

  test('a sheet tells them, with the others as they were', () => {
    const before = {
      ...now,
      year: (now.year ?? 0) - 1,
      keyFigures: now.keyFigures.map((one) => ({ ...one, value: one.value * 2, printed: String(one.value * 2) })),
    };
    const rounds = roundsOf([now], [before]);
    const contents = { records: [now], decisions: new Decisions([]), rounds };
    const sheets = deskTables(contents, WORDING['zh-CN'], 'zh-CN');
    expect(sheets.map(({ name }) => name)).toEqual(['汇总', '问题明细', '频次', '处处满分', '轮次', '年度变动']);
    expect(sheets[0]?.rows[1]?.map(({ text }) => text)).toEqual(DESK_TEXTS['zh-CN'].heads.summary);
    const lines = sheets.at(-1)?.rows.slice(2) ?? [];
    expect(lines).toHaveLength(rounds.flatMap(jumpsOf).length);
    expect(lines.every((line) => line[10]?.number === -0.5)).toBe(true);
    const [jump] = rounds.flatMap(jumpsOf);
    expect(jump && jumpSentence(jump, DESK_TEXTS['zh-CN'])).toMatch(/：上年 [\d.]+，本年 [\d.]+（-50\.0%）$/u);
  });
});
