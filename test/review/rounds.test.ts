import { roundsOf, type RoundChange, type FindingRecord, type Match, type UnitRecord } from '../../src/review';
import { finding, unit } from './support';

/** What became of a unit's findings since it was handed in last. */

const SCORE = 'B12-16/1-2/indicator 走访老人/score';
const changesOf = (now: UnitRecord, before: UnitRecord) =>
  roundsOf([now], [before])[0]?.changes.map(({ change }) => change);

describe('a finding', () => {
  test.each<[string, RoundChange | null, FindingRecord[], FindingRecord[], Partial<UnitRecord>?, Partial<UnitRecord>?]>(
    [
      ['is corrected when its place was checked and it is gone', 'solved', [finding(SCORE)], []],
      ['is not corrected when nothing changed', 'unchanged', [finding(SCORE)], [finding(SCORE)]],
      ['that moved to another cell is the same', 'unchanged', [finding(SCORE)], [finding(SCORE, { cell: "'1-2'!B9" })]],
      [
        'with other figures is changed, and still wrong',
        'altered',
        [finding(SCORE)],
        [finding(SCORE, { figures: 'bb' })],
      ],
      [
        'that the unit explained in its workbook is explained, whatever its figures',
        'explained',
        [finding(SCORE)],
        [finding(SCORE, { figures: 'bb', explanation: '设备进口，年底到货' })],
      ],
      ['that is new stays new, explained or not', 'added', [], [finding(SCORE, { explanation: '设备进口' })]],
      ['that was not there is new', 'added', [], [finding(SCORE)]],
      [
        'of an indicator that was renamed, at its cell with its figures, is the same',
        'unchanged',
        [finding(SCORE)],
        [finding('B12-16/1-2/indicator 走访孤寡老人/score')],
      ],
      ['is not taken for corrected when its form is gone', 'unseen', [finding(SCORE)], [], { forms: [] }],
      [
        'is not taken for corrected when its rule could not be decided on the form',
        'unseen',
        [finding(SCORE)],
        [],
        { undecidedRules: ['B12-16 1-2'] },
      ],
      ['of another form is corrected all the same', 'solved', [finding(SCORE)], [], { undecidedRules: ['B12-16 1-3'] }],
      [
        'is not taken for corrected when the file cannot be read',
        'unseen',
        [finding(SCORE)],
        [],
        { problem: 'damaged', verdict: 'unchecked' },
      ],
      [
        'of a project whose form is not there any more is not taken for corrected',
        'unseen',
        [finding('B13-01/1-3/项目甲/rate', { project: '项目甲' })],
        [],
        { forms: [{ kind: '1-3', subject: '项目乙' }] },
        { forms: ['项目甲', '项目乙'].map((subject) => ({ kind: '1-3', subject })) },
      ],
      [
        'of a project that bears another name now is corrected',
        'solved',
        [finding('X-3/1-3/项目甲/name', { project: '项目甲' })],
        [],
        { forms: [{ kind: '1-3', subject: '项目乙' }] },
        { forms: [{ kind: '1-3', subject: '项目甲' }] },
      ],
      ['that follows from another is no line of its own', null, [finding(SCORE, { cause: 'X' })], []],
    ],
  )('%s', (_, change, before, now, more = {}, then = {}) => {
    expect(changesOf(unit('甲', now, more), unit('甲', before, then))).toEqual(change === null ? [] : [change]);
  });

  test('shows both figures when they changed', () => {
    const [round] = roundsOf(
      [unit('甲', [finding(SCORE, { figure: '4.90', figures: 'b' })])],
      [unit('甲', [finding(SCORE)])],
    );
    expect(round?.changes).toMatchObject([{ finding: { figure: '4.90' }, before: { figure: '5.00' } }]);
  });
});

describe('a unit finds its own of the earlier folder', () => {
  const at = (name: string, file: string, change: Partial<UnitRecord> = {}) =>
    unit(name, [], { files: [file], ...change });
  test.each<[string, UnitRecord[], UnitRecord[], Match[]]>([
    ['by name and year, whatever its file', [at('甲局', 'a.xlsx')], [at('甲局', 'b.xlsx')], ['round']],
    ['whatever stands in brackets behind the name', [at('甲局（本级）', 'a.xlsx')], [at('甲局', 'b.xlsx')], ['round']],
    ['another unit is none', [at('甲局', 'a.xlsx')], [at('乙局', 'a.xlsx')], ['first', 'missing']],
    ['the year before is last year', [at('甲局', 'a.xlsx')], [at('甲局', 'a.xlsx', { year: 2022 })], ['lastYear']],
    [
      'of several years the latest',
      [at('甲局', 'a.xlsx')],
      [at('甲局', 'x.xlsx', { year: 2021 }), at('甲局', 'y.xlsx', { year: 2022 })],
      ['lastYear'],
    ],
    ['a later year is none', [at('甲局', 'a.xlsx')], [at('甲局', 'a.xlsx', { year: 2024 })], ['first']],
    [
      'of twins each by its file',
      [at('甲局', '1/a.xlsx'), at('甲局', '1/b.xlsx')],
      [at('甲局', '2/b.xlsx'), at('甲局', '2/a.xlsx')],
      ['round', 'round'],
    ],
    [
      'of twins with other file names nothing is guessed',
      [at('甲局', 'a.xlsx'), at('甲局', 'b.xlsx')],
      [at('甲局', 'c.xlsx')],
      ['twins', 'twins'],
    ],
    [
      'a file that cannot be read by its name',
      [at('', '1/甲.xlsx', { year: null })],
      [at('甲局', '2/甲.xlsx')],
      ['round'],
    ],
    [
      'a form without a year by its file and name',
      [at('甲局', 'a.xlsx', { year: null })],
      [at('甲局', 'a.xlsx')],
      ['round'],
    ],
    ['not handed in again', [at('甲局', 'a.xlsx')], [at('甲局', 'a.xlsx'), at('乙局', 'b.xlsx')], ['round', 'missing']],
  ])('%s', (_, now, before, matches) => {
    expect(roundsOf(now, before).map(({ match }) => match)).toEqual(matches);
  });
});
