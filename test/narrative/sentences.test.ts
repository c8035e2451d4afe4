import { readNarrative, type AmountFact, type Narrative } from '../../src/narrative';

/** What a text says, as short lines: `项目支出 executed 5.47万元`. Every text is of 2023. */
const read = (text: string): Narrative => readNarrative(`2023年度自评报告\n${text}\n`);

function line({ about, stage, amount, project, otherYear, ofFund, approximate, label }: AmountFact): string {
  const name = project ? `[${project.name}]` : label === '' ? '' : `[${label}]`;
  const notes = [otherYear && 'other year', ofFund && 'one fund', approximate && 'about'].filter(Boolean);
  const figure = `${amount.number.toFixed(amount.decimals)}${amount.unit}`;
  return [`${about}${name}`, stage, figure, ...notes].join(' ');
}

describe('amounts', () => {
  test.each<[text: string, facts: readonly string[]]>([
    ['年初预算78.98万元。', ['whole initial 78.98万元']],
    ['2023年支出107.28万元。', ['whole executed 107.28万元']],
    ['2022年支出107.28万元。', ['whole executed 107.28万元 other year']],
    ['某区事务中心2023年支出1,072,800元。', ['whole executed 1072800元']],
    ['调整追加22.83万元，调减1.00万元。', ['whole adjustment 22.83万元', 'whole adjustment -1.00万元']],
    ['全年预算１０１．８１万元。', ['whole budget 101.81万元']],
    ['全年支出约107万元。', ['whole executed 107万元 about']],
    ['全年支出100余万元。', ['whole executed 100万元 about']],
    [
      '总支出107.28万元（基本支出101.81万元，项目支出5.47万元）。',
      ['whole executed 107.28万元', 'basicExpenditure executed 101.81万元', 'projectExpenditure executed 5.47万元'],
    ],
    [
      '2023年部门预算数为400万元，其中：基本支出320万元，项目支出80万元。',
      ['whole budget 400万元', 'basicExpenditure budget 320万元', 'projectExpenditure budget 80万元'],
    ],
    [
      '基本支出、项目支出分别为101.81万元、5.47万元。',
      ['basicExpenditure executed 101.81万元', 'projectExpenditure executed 5.47万元'],
    ],
    [
      '“三公”经费支出5.80万元，其中：因公出国（境）费0万元，公务接待费1.20万元。',
      ['threePublic executed 5.80万元', 'travelAbroad executed 0万元', 'reception executed 1.20万元'],
    ],
    ['公务接待费年初预算1.50万元，决算1.20万元。', ['reception initial 1.50万元', 'reception executed 1.20万元']],
    ['一般公共预算财政拨款支出381.15万元。', ['whole executed 381.15万元 one fund']],
    ['政府性基金预算支出12.00万元。', ['governmentFunds executed 12.00万元']],
    ['年末结转结余6.85万元，上年结转3.20万元。', ['whole carryOver 6.85万元', 'whole carryIn 3.20万元']],
    [
      '“智慧城管”项目预算30万元，实际支出28.5万元，结余1.5万元。',
      ['project[智慧城管] budget 30万元', 'project[智慧城管] executed 28.5万元', 'project[智慧城管] carryOver 1.5万元'],
    ],
    [
      '年初预算项目：道路维修经费40.00万元，实际支出39.20万元。',
      ['project[道路维修经费] unstated 40.00万元', 'project[道路维修经费] executed 39.20万元'],
    ],
    [
      '项目支出77.80万元，其中：大厅运行经费39.20万元，监督测评经费38.60万元。',
      [
        'projectExpenditure executed 77.80万元',
        'project[大厅运行经费] executed 39.20万元',
        'project[监督测评经费] executed 38.60万元',
      ],
    ],
  ])('%s', (text, facts) => expect(read(text).amounts.map(line)).toEqual(facts));
});

describe('what the words leave open is not understood, never guessed', () => {
  test.each([
    '协助3家企业获得融资贷款共计1020万元。',
    '联合13家金融机构为276家企业授信11.76亿元。',
    '向教育局支出12.50万元。',
    '主要用于购置设备，支出12.50万元。',
    '全年预算406万元，其中基本支出326万元，项目支出80万元，实际支出77.80万元。',
    '两个项目合计支出38.60万元。',
    '特定目标类项目2个，预算总额40.00万元。',
    '商品和服务支出68.04万元。',
    '全年贴息399.15万元。',
    '下属二级单位某中心支出12.50万元。',
    '2023年12月支出45.00万元。',
    '截至2023年6月底支出200.00万元。',
    '上半年支出200.00万元。',
    '2023年社会救助支出500.00万元。',
    '近三年累计支出1200.00万元。',
    '人均支出1.20万元。',
  ])('%s', (text) => {
    const { amounts, unchecked } = read(text);
    const last = /[\d.]+(?=[万亿]元。)/u.exec(text)?.[0] ?? '';
    expect(unchecked.some(({ quote }) => quote.includes(last))).toBe(true);
    const named = amounts.filter(({ about, approximate }) => about !== 'other' && !approximate);
    expect(named.some(({ amount }) => amount.number.eq(last))).toBe(false);
  });

  test.each(['2023年6月20日', '电话0731-28888888', '第3.2.1条', '受理1496件', '附件1-2', 'G106国道'])(
    '%s holds no amount at all',
    (text) => {
      const { amounts, unchecked } = read(`${text}。`);
      expect([...amounts, ...unchecked]).toEqual([]);
    },
  );
});

describe('staff', () => {
  test.each<[text: string, posts: readonly number[], inPost: readonly number[]]>([
    ['本部门共有编制人数11人，实有人数6人。', [11], [6]],
    ['核定编制38名，年末在职在编人员36人，退休12人。', [38], [36]],
    ['编制38名，实有48人，其中在职36人，退休12人。', [38], [36]],
    ['行政编制12名、事业编制26名，在岗35人。', [38], [35]],
    ['编制总数38名，其中：行政编制12名，事业编制26名。', [38], []],
    ['编制人数：12人；在职人数：11人。', [12], [11]],
    ['新增在职人员2人，组织在职职工80人参加培训。', [], []],
    ['编制2个方案。', [], []],
    ['空编3名，编外聘用5人，临聘人员4人。', [], []],
    ['上年末在职12人，本年末在职11人。', [], [11]],
    ['我局成立于2019年，编制24名，在职23人。', [24], [23]],
  ])('%s', (text, posts, inPost) => {
    const facts = read(text);
    expect(facts.authorisedPosts.map(({ count }) => count)).toEqual(posts);
    expect(facts.staffInPost.map(({ count }) => count)).toEqual(inPost);
  });
});

describe('score, grade, projects, funds, conclusions', () => {
  test.each<[text: string, said: string]>([
    ['自评得分98.78分，等级为“优”。', 'score 98.78, grade 优'],
    ['绩效评价结果为优。', 'grade 优'],
    ['自评等级：良好。', 'grade 良'],
    ['90分以上为优，80分以上为良。', ''],
    ['产出指标得分49.17分，满意度指标得分10分。', ''],
    ['上年度自评得分96.50分。', ''],
    ['领导班子年度考核等级为优秀。', ''],
    ['一般公共预算项目支出涉及项目2个。', 'projects 2'],
    ['纳入绩效自评的项目共3个。', 'projects 3'],
    ['项目支出共有两个项目。', 'projects 2'],
    ['协助企业申报项目共计30余个。', ''],
    ['没有政府性基金收入。', 'without governmentFunds'],
    ['没有使用国有资本经营预算安排的支出。', 'without stateCapital'],
    ['全部完成绩效目标。', 'all done'],
    ['各项绩效目标均已完成。', 'all done'],
    ['未全部完成绩效目标。', ''],
    ['部分绩效目标没有完成。', ''],
  ])('%s', (text, said) => {
    const facts = read(text);
    const lines = [
      ...facts.scores.map(({ score }) => `score ${score.toFixed()}`),
      ...facts.grades.map(({ grade }) => `grade ${grade}`),
      ...facts.projectCounts.map(({ count }) => `projects ${count}`),
      ...facts.without.map(({ about }) => `without ${about}`),
      ...facts.allDone.map(() => 'all done'),
    ];
    expect(lines.join(', ')).toBe(said);
  });

  test('无 under its heading', () => {
    expect(read('三、政府性基金预算支出情况\n无。').without.map(({ about }) => about)).toEqual(['governmentFunds']);
  });
});

describe('relations', () => {
  test.each<[text: string, said: string]>([
    ['收入406万元，比上年增加20.30万元，增长5.26%。', '406: +20.3 +5.26%'],
    ['收入合计400万元，较上年的380万元增长5.26%。', '400: from 380 +5.26%'],
    ['三公经费支出5.80万元。三公经费比上年减少0.30万元，下降4.92%。', '5.8: -0.3 -4.92%'],
    ['收入406万元，人员经费比上年增加2万元，增长5.26%。', ''],
    ['放款金额同比增长47.5%。', ''],
  ])('%s', (text, said) => {
    const lines = read(text).growths.map(({ currents, base, change, percent, rises }) => {
      const sign = rises ? '+' : '-';
      return [
        `${currents[0]?.amount.number.toFixed() ?? ''}:`,
        ...(base ? [`from ${base.number.toFixed()}`] : []),
        ...(change ? [`${sign}${change.number.toFixed()}`] : []),
        ...(percent ? [`${sign}${percent.number.toFixed()}%`] : []),
      ].join(' ');
    });
    expect(lines.join(', ')).toBe(said);
  });

  test.each<[text: string, said: string]>([
    ['总支出399.15万元，其中基本支出360.55万元，占90.33%。', '360.55 of 399.15: 90.33%'],
    ['总支出399.15万元。基本支出360.55万元，占总支出的90.33%。', '360.55 of 399.15: 90.33%'],
    ['其他资金8.00万元，占全年预算406.00万元的1.97%。', '8 of 406: 1.97%'],
    ['三公经费预算6.50万元，支出5.80万元，完成预算的89.23%。', '5.8 of 6.5: 89.23%'],
    ['总支出399.15万元，其中事业性支出12.00万元，占3.01%。', '12 of 399.15: 3.01%'],
  ])('%s', (text, said) => {
    const lines = read(text).shares.map(
      ({ part, bases, percent }) =>
        `${part.amount.number.toFixed()} of ${bases[0]?.amount.number.toFixed() ?? ''}: ${percent.number.toFixed()}%`,
    );
    expect(lines.join(', ')).toBe(said);
  });

  test('a count and the share of its task', () => {
    const [task] = read('完成职业技能培训3325人次，全年任务110.83%。').tasks;
    expect([task?.done, task?.unit, task?.percent.number.toFixed()]).toEqual([3325, '人次', '110.83']);
  });
});

describe('headings and lines', () => {
  test('项目支出 below a project’s own heading is that project’s', () => {
    const { amounts } = read(
      '（一）大厅运行经费\n项目支出39.20万元，主要用于设备维护。\n（二）监督测评经费\n项目支出23.40万元。',
    );
    expect(amounts.map(line)).toEqual([
      'project[大厅运行经费] executed 39.20万元',
      'project[监督测评经费] executed 23.40万元',
    ]);
  });

  test('a line that the width of a page broke goes on', () => {
    const { amounts } = read(
      '经县财政局批复，某县示范服务中心2023年度部门全年预算数为406.00万元，其中年初\n预算400.00万元，调整追加6.00万元。',
    );
    expect(amounts.map(line)).toEqual([
      'whole budget 406.00万元',
      'whole initial 400.00万元',
      'whole adjustment 6.00万元',
    ]);
  });

  test('rows of a table are no sentences', () => {
    expect(read('年初预算数\t全年预算数\t全年执行数\n400.00万元\t406.00万元\t399.15万元').amounts).toEqual([]);
    const text = '2023年度报告\n年初预算400万元。\n全年预算500万元。\n';
    const start = text.indexOf('全年');
    const { amounts } = readNarrative(text, { tables: [{ start, end: text.length }] });
    expect(amounts.map(line)).toEqual(['whole initial 400万元']);
  });

  test('every fact leads back to its place', () => {
    const text = '２０２３年度报告\r\n　年初预算　７８．９８　万元，其中“三公”经费 1.20万元。';
    for (const { place, sentence } of readNarrative(text).amounts) {
      expect(text.slice(place.start, place.end).trim()).toBe(place.quote);
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.quote);
    }
  });

  test('numbers of chapters and marks', () => {
    const { slips } = read('一、甲\n二、乙\n四、丁\n他说：“好。');
    expect(slips.map(({ kind, found, expected }) => `${kind} ${found} ${expected}`)).toEqual([
      'numbering 四、 三、',
      'unclosed “” ”',
    ]);
  });
});
