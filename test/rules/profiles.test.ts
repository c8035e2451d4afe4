import { checkWorkbook, detectProfile, HUNAN, type Profile, PROFILES, ruleById, RULES } from '../../src/rules';
import { parseProfile, ProfileProblem } from '../../src/rules/profiles/profile-schema';
import { recognise } from '../../src/forms';
import { book, type Change } from './support/book';
import { num } from './support/cell';

const known = (id: string) => ruleById(id) !== undefined;

function issuesOf(data: unknown): ProfileProblem['issues'] {
  try {
    parseProfile(data, known);
  } catch (problem) {
    if (problem instanceof ProfileProblem) return problem.issues;
    throw problem;
  }
  return [];
}

const WORD = { form: '1-3', table: 'indicators', head: '甲数', role: 'score' };

describe('a profile file', () => {
  test('may have words of its own', () => {
    const vocabulary = [WORD, { form: '1-2', row: '州级专款', within: '财政拨款' }];
    expect(parseProfile({ ...HUNAN, vocabulary }, known).vocabulary).toEqual(vocabulary);
  });

  test('may say from which rate on execution earns all, and below which it must be explained', () => {
    const limits = { fullExecution: 95, explainExecution: 90 };
    expect(parseProfile({ ...HUNAN, ...limits }, known)).toMatchObject(limits);
  });

  test.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s is built in and valid', (_, profile) => {
    expect(parseProfile(JSON.parse(JSON.stringify(profile)), known)).toEqual(profile);
  });

  test('their names are different', () => {
    expect(new Set(PROFILES.map(({ id }) => id)).size).toBe(PROFILES.length);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a word for points', { executionPoints: '十' }, 'executionPoints'],
    ['more than all points', { executionPoints: 120 }, 'executionPoints'],
    ['points below nought', { weights: { 产出: -5 } }, 'weights.产出'],
    ['a method that is none', { reverse: 'steps' }, 'reverse'],
    ['an unknown entry', { colour: 'red' }, 'colour'],
    ['a name without English', { name: { 'zh-CN': '某县' } }, 'name.en-US'],
    ['a grade without its bound', { grades: { excellent: 90, good: 80 } }, 'grades.fair'],
    ['three decimals of a score', { scoreDecimals: 3 }, 'scoreDecimals'],
    ['a rate in words', { fullExecution: '九成' }, 'fullExecution'],
    ['a tolerance of 2万元', { extraTolerance: 2 }, 'extraTolerance'],
    ['an id with blanks', { id: 'My County' }, 'id'],
    ['a severity that is none', { rules: { 'B12-35': 'fatal' } }, 'rules.B12-35'],
    ['a rule that does not exist', { rules: { 'B12-99': 'off' } }, 'rules.B12-99'],
    ['words that are no list', { vocabulary: {} }, 'vocabulary'],
    ['a word for a role that there is not', { vocabulary: [{ ...WORD, role: 'points' }] }, 'vocabulary.0'],
    ['a word for a role of another table', { vocabulary: [WORD, { ...WORD, role: 'executed' }] }, 'vocabulary.1'],
    ['a row without the row that it is a part of', { vocabulary: [{ form: '1-3', row: '专款' }] }, 'vocabulary.0'],
  ])('%s is named', (_, change, path) => {
    expect(issuesOf({ ...HUNAN, ...change }).map((issue) => issue.path)).toEqual([path]);
  });

  test('every wrong entry is named at once, with what it should be and what it is', () => {
    const issues = issuesOf({ ...HUNAN, overshoot: 'far', reverse: 'steps' });
    expect(issues.map((issue) => issue.path).sort()).toEqual(['overshoot', 'reverse']);
    expect(issues.find((issue) => issue.path === 'overshoot')).toMatchObject({ expected: 'number', received: '"far"' });
  });

  test('what is missing, unknown or wrong is told apart', () => {
    const { grades: _, ...rest } = { ...HUNAN, colour: 'red', bands: { achieved: 80, partly: 0.6 } };
    expect(new Set(issuesOf(rest).map(({ kind, path }) => `${kind} ${path}`))).toEqual(
      new Set(['missing grades', 'unknown colour', 'wrong bands.achieved']),
    );
  });

  test('a missing entry is named', () => {
    const { bands: _, ...rest } = HUNAN;
    expect(issuesOf(rest).map((issue) => issue.path)).toEqual(['bands']);
  });

  test.each([null, 5, 'hunan', []])('%j is no profile', (data) => {
    expect(issuesOf(data).length).toBeGreaterThan(0);
  });
});

describe('the profile that a form’s own print asks for', () => {
  const detected = (change: Change) => detectProfile(recognise(book(change))).id;
  const alone = { '1-1': null, care: null, station: null } as const;

  test('10 + 50 / 30 / 10: Hunan', () => expect(detected({})).toBe('hunan'));

  test('20 points for the execution rate: Hubei', () => {
    expect(
      detected({
        ...alone,
        '1-2': {
          'total.weight': 20,
          'visits.level1': '产出指标（40分）',
          'income.level1': '效益指标（30分）',
          'pleased.level1': '满意度指标（10分）',
        },
      }),
    ).toBe('hubei');
  });

  test('成本 20 / 产出 40 / 效益 20 / 满意度 10: cost first', () => {
    expect(
      detected({
        ...alone,
        '1-2': {
          'visits.level1': '产出指标（40分）',
          B18: '成本指标（20分）',
          'income.level1': '效益指标（20分）',
        },
      }),
    ).toBe('cost-first');
  });

  test('one block of 90 points: Sichuan', () => {
    expect(
      detected({
        ...alone,
        '1-2': {
          A13: '绩效指标（90分）',
          'visits.level1': '产出指标',
          'income.level1': '效益指标',
          'pleased.level1': '满意度指标',
        },
      }),
    ).toBe('sichuan');
  });

  test.each(['指标（90分）', '年度绩效指标完成情况（90分）'])(
    '%s is printed in other provinces too: that execution below 90% needs a reason is asked for on no one’s behalf',
    (heading) => {
      const forms = recognise(
        book({
          ...alone,
          '1-2': {
            A13: heading,
            'visits.level1': '产出指标',
            'income.level1': '效益指标',
            'pleased.level1': '满意度指标',
          },
        }),
      );
      expect(detectProfile(forms)).toMatchObject({ id: 'sichuan', weights: null });
      expect(detectProfile(forms).explainExecution).toBeUndefined();
    },
  );

  test('nothing printed: the default', () => {
    expect(
      detected({
        ...alone,
        '1-2': {
          'total.weight': null,
          'visits.level1': '产出指标',
          'income.level1': '效益指标',
          'pleased.level1': '满意度指标',
        },
      }),
    ).toBe('hunan');
  });

  test('no form: the default', () => expect(detectProfile(recognise({ sheets: [] })).id).toBe('hunan'));
});

describe('what a profile changes', () => {
  const faulty = book({ '1-1': { 'threePublic.final': num('5.90') } });
  const found = (profile: Partial<Profile>) => checkWorkbook(faulty, { profile: { ...HUNAN, ...profile } });

  test('as it comes: 5.90 instead of 5.80 is an error', () => {
    expect(found({}).findings.map(({ rule, severity }) => [rule, severity])).toEqual([['B11-03', 'error']]);
  });

  test('a rule off: no finding, and its outcomes say why', () => {
    const { findings, outcomes } = found({ rules: { 'B11-03': 'off' } });
    expect(findings).toEqual([]);
    const own = outcomes.filter(({ rule }) => rule === 'B11-03');
    expect(own).toHaveLength(3);
    expect(own.every(({ result, reason }) => result === 'notApplicable' && reason === 'ruleOff')).toBe(true);
  });

  test('another severity', () => {
    expect(found({ rules: { 'B11-03': 'warning' } }).findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('a rule of hints may be made graver', () => {
    const mixed = book({ '1-1': { 'supplies.final': num('12.6') } });
    const { findings } = checkWorkbook(mixed, { profile: { ...HUNAN, rules: { 'GEN-08': 'warning' } } });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['GEN-08', 'warning']]);
  });

  test('what a graver rule lets pass as a hint stays a hint', () => {
    const truncated = book({ '1-1': { controlRate: '91.66%' } });
    const { findings } = checkWorkbook(truncated, { profile: { ...HUNAN, rules: { 'B11-01': 'error' } } });
    expect(findings.map(({ severity }) => severity)).toEqual(['hint']);
  });

  test('a tolerance of 0.1万元 lets 5.90 for 5.80 pass as rounding', () => {
    const { findings, outcomes } = found({ extraTolerance: 0.1 });
    expect(findings).toEqual([]);
    expect(outcomes.filter(({ rule, result }) => rule === 'B11-03' && result === 'rounding')).toHaveLength(1);
  });

  test('only the rules asked for are held against the forms', () => {
    const [first] = RULES.filter(({ id }) => id === 'B11-03');
    const { outcomes } = checkWorkbook(faulty, { rules: first ? [first] : [] });
    expect(new Set(outcomes.map(({ rule }) => rule))).toEqual(new Set(['B11-03']));
  });
});
