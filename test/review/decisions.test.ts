import {
  Decisions,
  decisionsText,
  merged,
  readDecisions,
  type DecisionEntry,
  type DecisionStanding,
} from '../../src/review';
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
    const text = decisionsText(entries);
    expect(readDecisions(text)).toEqual({ decisions: [entries[1], entries[0]] });
    expect(decisionsText([...entries].reverse())).toBe(text);
  });

  test('two reviewers’ files together lose nothing', () => {
    const ours = [entry(), entry({ unit: '乙局' })];
    const theirs = [entry({ by: '李', decision: 'ask' }), entry({ unit: '丙局', by: '李' })];
    expect(merged([ours, theirs])).toHaveLength(4);
    expect(new Decisions(merged([ours, theirs])).conflicts).toMatchObject([{ unit: '甲局', year: 2023 }]);
    expect(merged([ours, ours])).toHaveLength(2);
  });

  test.each<[string, string, string, string]>([
    ['no JSON', '{', 'notJson', ''],
    ['something else', '{"a":1}', 'notAReview', ''],
    ['a list', '[]', 'notAReview', ''],
    ['of a later version', '{"heji":"review","version":2,"verdicts":[]}', 'newer', ''],
    ['an unknown decision', decisionsText([entry()]).replace('accepted', 'maybe'), 'damaged', 'decisions.0.decision'],
    ['a year in letters', decisionsText([entry()]).replace('2023', '"2023"'), 'damaged', 'decisions.0.year'],
    ['something missing', decisionsText([entry()]).replace(',"remark":""', ''), 'damaged', 'decisions.0.remark'],
  ])('%s is told', (_, text, problem, place) => {
    expect(readDecisions(text)).toEqual({ problem, place });
  });
});
