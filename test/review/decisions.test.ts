import { Decisions, decisionsText, readDecisions, type DecisionEntry, type DecisionStanding } from '../../src/review';
import { finding, unit } from './support';

/** What reviewers decided, kept in a file and merged. */

const SCORE = finding('B12-16/1-2/indicator 走访老人/score');
const entry = (change: Partial<DecisionEntry> = {}): DecisionEntry => ({
  unit: '甲局',
  file: '',
  year: 2023,
  finding: SCORE.id,
  figures: SCORE.figures,
  decision: 'accepted',
  remark: '',
  by: '张',
  at: '2024-03-01T08:00:00.000Z',
  ...change,
});
const record = unit('甲局', [SCORE]);

describe('how a finding stands', () => {
  test.each<[string, DecisionEntry[], DecisionStanding['decision'], DecisionStanding['state']]>([
    ['nobody decided: it is asked about', [], 'ask', 'default'],
    ['an explanation was accepted', [entry()], 'accepted', 'decided'],
    ['of another unit', [entry({ unit: '乙局' })], 'ask', 'default'],
    ['of another year', [entry({ year: 2022 })], 'ask', 'default'],
    ['the unit’s name with a bracket', [entry({ unit: '甲局（本级）' })], 'accepted', 'decided'],
    ['the figures changed since', [entry({ figures: 'other' })], 'ask', 'void'],
    ['two people say the same', [entry(), entry({ by: '李' })], 'accepted', 'decided'],
    ['two people differ', [entry(), entry({ by: '李', decision: 'dismissed' })], 'ask', 'conflict'],
    [
      'one of them decided on figures that are gone',
      [entry(), entry({ by: '李', decision: 'dismissed', figures: 'x' })],
      'accepted',
      'decided',
    ],
    [
      'one person decided anew',
      [entry(), entry({ decision: 'dismissed', at: '2024-03-02T08:00:00.000Z' })],
      'dismissed',
      'decided',
    ],
    ['two who gave no name may be two', [entry({ by: '' }), entry({ by: '', decision: 'ask' })], 'ask', 'conflict'],
  ])('%s', (_, entries, decision, state) => {
    expect(new Decisions(entries).of(record, SCORE)).toMatchObject({ decision, state });
  });

  test('hints, and what follows from another finding, are not asked about unless somebody says so', () => {
    const hint = finding('GEN-1/1-1/x', { severity: 'hint' });
    const follower = finding('B12-30/1-2/total', { cause: SCORE.id });
    for (const one of [hint, follower]) {
      expect(new Decisions().of(record, one).decision).toBe('none');
      expect(new Decisions([entry({ finding: one.id, decision: 'ask' })]).of(record, one).decision).toBe('ask');
    }
  });

  test('a new decision takes the place of those that differed', () => {
    const differing = new Decisions([entry(), entry({ by: '李', decision: 'dismissed' })]);
    expect(differing.conflicts).toHaveLength(1);
    const made = { decision: 'ask', remark: '已商定', by: '张', at: '2024-03-05T08:00:00.000Z' } as const;
    const agreed = differing.with(record, SCORE, made);
    expect(agreed.conflicts).toEqual([]);
    expect(agreed.of(record, SCORE)).toEqual({ decision: 'ask', remark: '已商定', state: 'decided' });
    // What was there before is not changed behind anybody's back.
    expect(differing.conflicts).toHaveLength(1);
  });

  test('a unit without a name is known by its file', () => {
    const nameless = unit('', [SCORE], { files: ['县直/表1.xlsx'] });
    const made = { decision: 'dismissed', remark: '', by: '', at: '2024-03-05T08:00:00.000Z' } as const;
    const { entries } = new Decisions().with(nameless, SCORE, made);
    expect(entries).toMatchObject([{ unit: '', file: '表1.xlsx' }]);
    expect(new Decisions(entries).of({ ...nameless, files: ['重报/表1.xlsx'] }, SCORE).decision).toBe('dismissed');
  });
});

describe('the file', () => {
  test('what was written is read, in an order of its own', () => {
    const entries = [entry({ remark: '见 “附件” \n第二行' }), entry({ unit: '乙局' })];
    const text = decisionsText(new Decisions(entries));
    expect(readDecisions(text)).toEqual({ decisions: [entries[1], entries[0]] });
    expect(decisionsText(new Decisions([...entries].reverse()))).toBe(text);
  });

  test('two reviewers’ files together lose nothing', () => {
    const ours = [entry(), entry({ unit: '乙局' })];
    const theirs = [entry({ by: '李', decision: 'ask' }), entry({ unit: '丙局', by: '李' })];
    const both = new Decisions([...ours, ...theirs]);
    expect(both.entries).toHaveLength(4);
    expect(both.conflicts).toMatchObject([{ unit: '甲局', year: 2023 }]);
    expect(new Decisions([...ours, ...ours]).entries).toHaveLength(2);
  });

  test('one file after another comes to what all of them together come to, in whatever order', () => {
    const words = [
      [entry(), entry({ unit: '乙局', by: '', remark: '补说明' })],
      // The same word as 张's, later: it must not hide that 张 had said something else before.
      [entry({ by: '李', at: '2024-03-03T08:00:00.000Z' }), entry({ unit: '乙局', by: '' })],
      [entry({ decision: 'dismissed', at: '2024-02-01T08:00:00.000Z' }), entry({ figures: 'old', by: '王' })],
    ];
    const whole = decisionsText(new Decisions(words.flat()));
    for (const order of [words, [...words].reverse(), [words[1], words[0], words[2]]]) {
      const merged = order.reduce((all, file) => all.together(new Decisions(file)), new Decisions());
      expect(decisionsText(merged)).toBe(whole);
    }
    // 张's earlier word gave way to his own later one: nobody differs.
    expect(new Decisions(words.flat()).conflicts).toEqual([]);
  });

  test('where two ask for the same with other words both stand in the letter, and nobody differs', () => {
    const both = new Decisions([
      entry({ decision: 'ask', remark: '请附凭证' }),
      entry({ by: '李', decision: 'ask', remark: '请说明原因', at: '2024-03-02T08:00:00.000Z' }),
    ]);
    expect(both.conflicts).toEqual([]);
    expect(both.of(record, SCORE)).toEqual({
      decision: 'ask',
      remark: '张：请附凭证；李：请说明原因',
      state: 'decided',
    });
  });

  test('who said what where they differ; not of figures that are gone', () => {
    const names = { ask: '要求修改', accepted: '接受说明', dismissed: '不是问题' } as const;
    const both = new Decisions([entry(), entry({ by: '李', decision: 'dismissed' })]);
    expect(both.differing(record, SCORE, names)).toEqual(['张 接受说明', '李 不是问题']);
    const past = new Decisions([entry(), entry({ by: '李', decision: 'dismissed', figures: 'x' })]);
    expect([past.differing(record, SCORE, names), past.conflicts]).toEqual([[], []]);
  });

  test.each<[string, string, string, string]>([
    ['no JSON', '{', 'notJson', ''],
    ['something else', '{"a":1}', 'notAReview', ''],
    ['a list', '[]', 'notAReview', ''],
    ['of a later version', '{"heji":"review","version":2,"verdicts":[]}', 'newer', ''],
    [
      'an unknown decision',
      decisionsText(new Decisions([entry()])).replace('accepted', 'maybe'),
      'damaged',
      'decisions.0.decision',
    ],
    [
      'a year in letters',
      decisionsText(new Decisions([entry()])).replace('2023', '"2023"'),
      'damaged',
      'decisions.0.year',
    ],
    [
      'something missing',
      decisionsText(new Decisions([entry()])).replace(',"remark":""', ''),
      'damaged',
      'decisions.0.remark',
    ],
  ])('%s is told', (_, text, problem, place) => {
    expect(readDecisions(text)).toEqual({ problem, place });
  });
});
