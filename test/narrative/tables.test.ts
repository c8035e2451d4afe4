import { type Narrative, readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';

/** Tables within the text, pasted with tabs or from Word: row and head together say what a figure is. */

const HEAD = '白沙县体育中心2023年度部门整体支出绩效自评报告\n二、预算执行情况\n';

function figures({ amounts }: Narrative): readonly string[] {
  return amounts.map(({ about, stage, amount, project, label, otherYear }) => {
    const name = project ? `[${project.name}]` : label === '' ? '' : `[${label}]`;
    return `${about}${name} ${stage} ${amount.number.toFixed()}${amount.unit}${otherYear ? ' earlier' : ''}`;
  });
}

const serious = (read: Narrative) =>
  checkWorkbook({ sheets: [] }, { facts: read, rules: ALL_RULES })
    .findings.filter(({ severity, place }) => place && severity !== 'hint')
    .map(({ rule, found, expected }) => `${rule} ${found ?? ''} → ${expected ?? ''}`);

const BY_NATURE = [
  '各项支出执行情况如下表（单位：万元）：',
  '项目\t年初预算数\t全年预算数\t全年执行数\t执行率',
  '合计\t500.00\t533.50\t520.40\t97.54%',
  '基本支出\t288.00\t308.00\t300.40\t97.53%',
  '项目支出\t212.00\t225.50\t220.00\t97.56%',
].join('\n');

describe('expenditure by its nature', () => {
  const read = readNarrative(`${HEAD}${BY_NATURE}\n`);

  test('heads and rows', () =>
    expect(figures(read)).toEqual([
      'whole initial 500万元',
      'whole budget 533.5万元',
      'whole executed 520.4万元',
      'basicExpenditure initial 288万元',
      'basicExpenditure budget 308万元',
      'basicExpenditure executed 300.4万元',
      'projectExpenditure initial 212万元',
      'projectExpenditure budget 225.5万元',
      'projectExpenditure executed 220万元',
    ]));

  test('nothing of it is unchecked, and all of it agrees', () => {
    expect(read.unchecked).toEqual([]);
    expect(serious(read)).toEqual([]);
  });

  test.each([
    ['a part', '300.40', '330.40', 'X-15 520.40 → 550.4'],
    ['a rate', '97.56%', '98.56%', 'X-15 98.56% → 97.56%'],
  ])('%s that does not agree', (_, from, to, finding) =>
    expect(serious(readNarrative(`${HEAD}${BY_NATURE.replace(from, to)}\n`))).toContain(finding),
  );

  test('what follows knows its figures', () =>
    expect(serious(readNarrative(`${HEAD}${BY_NATURE}\n项目支出220.00万元，占总支出的48.28%。\n`))).toEqual([
      'X-15 48.28% → 42.28%',
    ]));
});

describe('projects', () => {
  const TABLE = [
    '金额单位：元',
    '序号\t项目名称\t预算数\t执行数\t执行率\t自评得分',
    '1\t送戏下乡\t600000\t588000\t98.00%\t99.30',
    '2\t非遗传承保护\t400000\t385000\t96.25%\t98',
    '合计\t1000000\t973000\t97.30%\t',
  ].join('\n');
  const read = readNarrative(`${HEAD}${TABLE}\n`);

  test('by their names, the total is 项目支出', () =>
    expect(figures(read)).toEqual([
      'project[送戏下乡] budget 600000元',
      'project[送戏下乡] executed 588000元',
      'project[非遗传承保护] budget 400000元',
      'project[非遗传承保护] executed 385000元',
      'projectExpenditure budget 1000000元',
      'projectExpenditure executed 973000元',
    ]));

  test('their scores', () =>
    expect(read.scores.map(({ project, score }) => `${project?.name ?? ''} ${score.toFixed()}`)).toEqual([
      '送戏下乡 99.3',
      '非遗传承保护 98',
    ]));

  test('in the report of one of them the others are details', () => {
    const own = readNarrative(`2023年度送戏下乡项目支出绩效自评报告\n${TABLE}\n`);
    expect(figures(own).slice(0, 3)).toEqual([
      'project[送戏下乡项目] budget 600000元',
      'project[送戏下乡项目] executed 588000元',
      'other[非遗传承保护] budget 400000元',
    ]);
  });
});

test('two years and the change between them', () => {
  const table = [
    '单位：万元',
    '项目\t2022年决算数\t2023年决算数\t增减额\t增减率',
    '“三公”经费\t6.00\t5.40\t-0.60\t-10.00%',
  ];
  const read = readNarrative(`${HEAD}${table.join('\n')}\n`);
  expect(figures(read)).toEqual(['threePublic executed 6万元 earlier', 'threePublic executed 5.4万元']);
  expect(serious(read)).toEqual([]);
  const wrong = readNarrative(`${HEAD}${table.join('\n').replace('-10.00%', '-12.00%')}\n`);
  expect(serious(wrong)).toEqual(['X-15 12.00% → 10.00%']);
});

test('a row with shares is held against its total', () => {
  const table = [
    '单位：万元',
    '项目\t支出数\t占比',
    '基本支出\t300.00\t75.00%',
    '项目支出\t100.00\t25.00%',
    '合计\t400.00\t100%',
  ];
  expect(serious(readNarrative(`${HEAD}${table.join('\n')}\n`))).toEqual([]);
  expect(serious(readNarrative(`${HEAD}${table.join('\n').replace('75.00%', '65.00%')}\n`))).toEqual([
    'X-15 65.00% → 75.00%',
  ]);
});

describe('what is no table of the text', () => {
  test('without a unit nothing is claimed, all is listed', () => {
    const read = readNarrative(`${HEAD}${BY_NATURE.replace('（单位：万元）', '')}\n`);
    expect(figures(read)).toEqual([]);
    expect(read.unchecked.length).toBe(12);
  });

  test('a form is read as a form', () => {
    const form =
      '项目资金\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\n年度资金总额（万元）\t50.00\t50.00\t40.00\t10\t99.00%';
    const text = `${HEAD}${form}\n`;
    const start = text.indexOf(form);
    const read = readNarrative(text, { tables: [{ start, end: start + form.length }] });
    expect(figures(read)).toEqual([]);
    expect(read.unchecked).toEqual([]);
  });

  test('a Word table of the text is read, though it is no sentence', () => {
    const text = `${HEAD}${BY_NATURE}\n`;
    const start = text.indexOf('项目\t');
    const read = readNarrative(text, { tables: [{ start, end: text.length - 1 }] });
    expect(figures(read)).toContain('whole executed 520.4万元');
  });

  test('time grows with the length', () => {
    const rows = Array.from({ length: 4000 }, (_, row) => `${row + 1}\t第${row + 1}号养护项目\t12.50\t12.00\t96.00%`);
    const read = readNarrative(`${HEAD}单位：万元\n序号\t项目名称\t预算数\t执行数\t执行率\n${rows.join('\n')}\n`);
    expect(read.amounts).toHaveLength(8000);
    expect(read.rates).toHaveLength(4000);
  });
});
