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

describe('what came in and what was spent', () => {
  const UNIT = `${HEAD}收支情况表（单位：万元）\n`;
  const BALANCE = [
    '项目\t年初预算数\t决算数',
    '一、本年收入\t1840\t1960',
    '二、上年结转\t0\t24',
    '收入总计\t1840\t1984',
    '（一）基本支出\t740\t752',
    '（二）项目支出\t1100\t1184',
    '总支出\t1840\t1936',
    '年末结转\t0\t48',
  ].join('\n');
  const BESIDE = [
    '收入\t决算数\t支出\t决算数',
    '1.一般公共预算财政拨款收入\t610.5\t1.基本支出\t402',
    '2.其他收入\t20\t2.项目支出\t215',
    '本年收入合计\t630.5\t本年支出合计\t617',
    '年初结转和结余\t4.5\t年末结转和结余\t18',
    '收入总计\t635\t支出总计\t635',
  ].join('\n');
  const PUBLIC = [
    '项目\t本年预算数\t本年决算数',
    '合计\t29\t26.1',
    '1、因公出国（境）费用\t0\t0',
    '2、公务接待费\t11\t9.3',
    '3、公务用车费\t18\t16.8',
    '其中：（1）公务用车运行维护费\t18\t16.8',
    '（2）公务用车购置\t0\t0',
  ].join('\n');
  const YEARS = [
    '支出项目\t2022年\t2023年',
    '人员经费\t210\t224',
    '公用经费\t30\t28',
    '项目支出\t95\t102',
    '支出总计\t335\t354',
  ].join('\n');

  test.each([
    [
      'rows that name a stage, columns that name another',
      BALANCE,
      [
        'whole initial 1840万元',
        'whole income 1960万元',
        'whole carryIn 24万元',
        'whole executed 1936万元',
        'whole carryOver 48万元',
      ],
    ],
    [
      'two tables beside each other',
      BESIDE,
      ['whole income 630.5万元', 'whole carryIn 4.5万元', 'whole executed 617万元', 'whole carryOver 18万元'],
    ],
    [
      'numbers before the names',
      PUBLIC,
      ['threePublic budget 29万元', 'reception executed 9.3万元', 'vehicleRunning budget 18万元'],
    ],
    ['a total by years', YEARS, ['whole executed 335万元 earlier', 'whole executed 354万元']],
  ])('%s', (_, table, some) => {
    const read = readNarrative(UNIT + table);
    expect(figures(read)).toEqual(expect.arrayContaining(some));
    expect(serious(read)).toEqual([]);
  });

  test.each([
    ['what came in, of the final account', BALANCE, '1960', '1690', 'X-15 1984 → 1714'],
    ['what was planned to be spent', BALANCE, '总支出\t1840', '总支出\t1804', 'X-15 1804 → 1840'],
    ['the right of two tables', BESIDE, '215', '251', 'X-15 617 → 653'],
    ['what balances on the left', BESIDE, '总计\t635\t支', '总计\t653\t支', 'X-15 653 → 635'],
    ['a total on top', PUBLIC, '9.3', '3.9', 'X-15 26.1 → 20.7'],
    ['a total by years', YEARS, '354', '345', 'X-15 345 → 354'],
  ])('%s that does not agree', (_, table, from, to, finding) =>
    expect(serious(readNarrative(UNIT + table.replace(from, to)))).toContain(finding),
  );

  test.each([
    [
      'sources below a kind of income',
      '项目\t决算数\n财政拨款收入\t500\n一般公共预算财政拨款收入\t420\n政府性基金收入\t80\n事业收入\t60\n收入合计\t560',
    ],
    [
      'some of the projects below 项目支出',
      '项目\t决算数\n基本支出\t300\n项目支出\t220\n业务工作经费\t100\n支出合计\t520',
    ],
    ['another unit’s own account', '食堂收支\t金额\n本年收入\t36\n本年支出\t35\n年末结余\t2'],
  ])('%s: nothing is claimed', (_, table) => expect(serious(readNarrative(UNIT + table))).toEqual([]));

  test('by the heads of both sides, however long', () =>
    expect(
      figures(readNarrative(UNIT + BESIDE.replace('收入\t', '收入项目\t').replace('\t支出\t', '\t支出项目\t'))),
    ).toEqual(expect.arrayContaining(['basicExpenditure executed 402万元', 'whole carryOver 18万元'])));

  test('a project’s figures below their heads, and its uses with an empty cell behind them', () => {
    const title = '石岭县农村公路养护项目2023年度绩效自评报告\n一、资金情况\n单位：万元\n';
    const read = readNarrative(
      `${title}计划安排资金\t实际到位资金\t实际支出\t结余\n600\t600\t588.5\t11.5\n二、支出明细\n支出内容（万元）\t实际支出数\t备注\n劳务费\t150\t日常\n大型修缮\t438.5\t\n合计\t598.5\t`,
    );
    expect(figures(read)).toEqual(
      expect.arrayContaining([
        'project[石岭县农村公路养护项目] executed 588.5万元',
        'project[石岭县农村公路养护项目] carryOver 11.5万元',
      ]),
    );
  });

  test('an empty cell at the end of a row', () =>
    expect(
      serious(readNarrative(`${UNIT}内容\t实际支出数\t备注\n劳务费\t150.5\t日常\n大型修缮\t438.5\t\n合计\t598\t`)),
    ).toEqual(['X-15 598 → 589']));

  test('how far the work has come is no rate of the money', () => {
    const table = '项目名称 | 预算数 | 实际支出 | 资金使用率 | 项目完成率\n防汛物资储备项目 | 80 | 76 | 95% | 100%';
    const read = readNarrative(UNIT + table);
    expect(serious(read)).toEqual([]);
    expect(read.unchecked.map(({ quote }) => quote)).toEqual(['100%']);
  });
});
