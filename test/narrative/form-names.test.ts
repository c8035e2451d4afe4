import fc from 'fast-check';
import { readNarrative, statedFacts } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';
import { book } from '../rules/support/book';
import { runs } from '../support/runs';

/** Whatever the forms call a project, a text that says it is read alike; what no form names is read by its words alone. */

const HEAD = '江岸市水利局2023年度部门整体支出绩效自评报告\n一、部门支出情况\n';

/** A report on two projects. */
const report = (one: string, other: string) => `${HEAD}2023年总支出900万元，其中基本支出600万元，项目支出300万元。
二、项目支出情况
（一）${one}
年初预算210万元，实际支出200万元，执行率95.24%。
（二）${other}绩效自评情况
全年预算100万元，支出100万元。
三、资金管理
“${one}”支出200万元，占项目支出的66.67%；${other}支出100万元，占项目支出的33.33%。
截至年末，我局总支出900万元，${one}结余10万元。
`;

/** What was read, with the projects by their number. */
function read(one: string, other: string) {
  const text = report(one, other);
  const facts = statedFacts(readNarrative(text, { names: { projects: [one, other], units: [] } }));
  const bare = (name: string) => name.replace(/[“”]/gu, '');
  return facts.map(({ class: kind, what, scope, value }) => {
    const name = scope?.startsWith('project:') ? bare(scope.slice(8)) : '';
    const who = name === '' ? scope : bare(one).startsWith(name) || name.startsWith(bare(one)) ? 'one' : 'other';
    return [kind, what, who, value].join(' ');
  });
}

/** Words that mean something by themselves make names, too. */
const WORDS = [
  '减少',
  '提升',
  '其中',
  '基本支出',
  '预算',
  '结余',
  '公务接待',
  '推进',
  '上年',
  '河道',
  '清淤',
  '数字',
  '村级',
  '占比',
  '整体',
];
const ENDINGS = ['项目', '经费', '专项资金', '工程', '', '', '建设', '保障'];
const name = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 }), fc.constantFrom(...ENDINGS))
  .map(([words, ending]) => `${words.join('')}甲${ending}`);

test('of whatever words a name is made', () => {
  const plain = read('河道清淤项目', '泵站维护项目');
  expect(plain).toContain('figure project.executed one 200');
  expect(plain).toContain('figure project.budget other 100');
  fc.assert(
    fc.property(name, name, (one, other) => {
      fc.pre(!one.includes(other) && !other.includes(one));
      fc.pre(one.replace(/项目|经费|专项资金|工程/u, '') !== other.replace(/项目|经费|专项资金|工程/u, ''));
      expect({ one, other, read: read(one, other) }).toEqual({ one, other, read: plain });
    }),
    { numRuns: runs(200), seed: 11 },
  );
});

const amountsOf = (text: string, projects: readonly string[], units: readonly string[] = []) =>
  readNarrative(HEAD + text, { names: { projects, units } }).amounts.map(
    ({ about, stage, project, amount }) => `${about} ${stage} ${project?.name ?? ''} ${amount.number.toFixed()}`,
  );

test.each([
  ['shorter', '沿河步道修缮支出95.50万元。', '沿河步道修缮项目', 'project executed 沿河步道修缮 95.5'],
  ['without its place', '步道灯光提升全年支出18万元。', '松岭县步道灯光提升项目', 'project executed 步道灯光提升 18'],
  [
    'with its mark',
    '2.“三高”要素保障：预算20万元，支出18万元。',
    '“三高”要素保障',
    'project executed “三高”要素保障 18',
  ],
  ['with a code', '智慧停车系统支出30万元。', '430281000智慧停车系统', 'project executed 智慧停车系统 30'],
  [
    'broken',
    '根据年初确定的工作任务和财政批复的部门预算，全年智慧停车\n系统建设支出30万元。',
    '智慧停车系统建设项目',
    'project executed 智慧停车\n系统建设 30',
  ],
])('a name %s', (_, text, project, fact) => expect(amountsOf(text, [project])).toContain(fact));

test('words that are no name there stay words', () => {
  // What was done is not the project of that name, and a shorter word of it neither.
  expect(amountsOf('推进老旧小区改造，全年支出900万元。', ['老旧小区改造'])).toEqual(['whole executed  900']);
  expect(amountsOf('全年基本支出600万元，公用经费50万元。', ['公用经费', '基本支出'])).toEqual(
    amountsOf('全年基本支出600万元，公用经费50万元。', []),
  );
});

test.each(['江岸市对外交流办公室2023年', '区对外交流办公室2023年', '对外交流办公室全年'])(
  'a unit whose name says what others do is itself: %s',
  (words) => expect(amountsOf(`${words}支出80万元。`, [], ['江岸市对外交流办公室'])).toEqual(['whole executed  80']),
);

test('a check reads the text by the names on its forms', () => {
  const text = '甲局2023年度部门整体支出绩效自评报告\n一、项目支出\n（一）业务工作保障\n全年支出12万元。\n';
  const workbook = book({});
  const read = readNarrative(text);
  const { facts, forms } = checkWorkbook(workbook, { facts: read, rules: ALL_RULES });
  expect(facts).toBe(read.knowing(forms));
  expect(facts?.text).toBe(text);
});

test('in the report on a fund the rows of a table are the projects that the forms name, and uses else', () => {
  const text =
    '江岸县乡村振兴局2022年度乡村振兴补助资金绩效自评报告\n二、资金使用情况\n单位：万元\n项目名称\t全年预算\t支出\n防贫保险项目\t300\t290\n道路硬化\t200\t190\n合计\t500\t480\n';
  const figures = (projects: readonly string[]) =>
    statedFacts(readNarrative(text, { names: { projects, units: [] } })).flatMap(({ what, scope, value }) =>
      what?.startsWith('project.') ? [`${what} ${scope ?? ''} ${String(value)}`] : [],
    );
  const all = ['project.budget project:乡村振兴补助资金 500', 'project.executed project:乡村振兴补助资金 480'];
  expect(figures([])).toEqual(all);
  expect(figures(['防贫保险项目'])).toEqual([
    'project.budget project:防贫保险项目 300',
    'project.executed project:防贫保险项目 290',
    ...all,
  ]);
});

test('a heading that is one project of the forms lists no projects, whatever stands for its name', () => {
  const text =
    '甲局2022年度部门整体支出绩效自评报告\n（三）项目支出\n1.疫情防控专项资金：年初200万元，支出180万元。\n2.传染病防控经费：预算300万元，支出296万元。\n3.免疫规划经费：156万元，支出154万元。\n';
  const names = { projects: ['疫情防控专项资金', '传染病防控经费', '免疫规划经费'], units: [] };
  const read = readNarrative(text, { names });
  const facts = { ...read, knowing: () => read };
  const { findings } = checkWorkbook({ sheets: [] }, { facts, rules: ALL_RULES });
  expect(findings.filter(({ rule }) => rule === 'X-13')).toEqual([]);
});
