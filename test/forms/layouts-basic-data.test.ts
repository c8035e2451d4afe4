import { inUnit, LISTED_LINES, SINGLE_LINES } from '../../src/forms';
import { BASIC, basicIn, replaced, reworded } from '../fixtures/base';
import { at, value } from './support/read';

describe('15 the basic data form', () => {
  test('all of it', () => {
    const form = basicIn(BASIC);
    expect(form.earmarkedProjects.map((line) => value(line.label))).toEqual(['大厅运行经费', '监督测评经费']);
    expect(form.officeDetails.map((line) => line.path)).toEqual([
      'officeExpenses 办公经费',
      'officeExpenses 水费、电费、差旅费',
      'officeExpenses 会议费、培训费',
    ]);
    expect(value(form.budgetAdjustment?.previousFinal)).toBe('notApplicable');
    expect(form.years.map(({ of, year }) => `${of} ${year}`)).toEqual([
      'title 2023',
      'staff 2023',
      'previousFinal 2022',
      'budget 2023',
      'final 2023',
      'buildings 2023',
    ]);
    expect(form.buildings).toHaveLength(1);
    expect(at(form.thrift)).toBe('B26 严格执行中央八项规定');
    expect(form.notes.map(at)).toEqual(['A27 说明：“项目支出”需要填报基本支出以外的所有项目支出情况。']);
  });

  test.each([
    ['公车运行维护', '公车运行维护 | #4.80 | < | #5.00 | < | #4.60 | <'],
    ['2、出国经费', '2、出国经费 | #0.00 | < | #0.00 | < | #0.00 | <'],
    ['大厅运行经费', '大厅运行经费 | #38.00 | < | #40.00 | < | #39.20 | <'],
    ['公用经费', '公用经费 | #36.50 | < | #38.00 | < | #37.20 | <'],
  ])('a remark put above %s ends nothing: the lines below it are read as before', (label, line) => {
    const before = basicIn(BASIC);
    for (const remark of ['备注：含车辆保险', '注：另有说明', '说明：见附件']) {
      for (const row of [`${remark} | < | < | < | < | < | <`, `${remark} |  |  |  |  |  | `]) {
        const form = basicIn(replaced(BASIC, { [label]: `${row}\n${line}` }));
        for (const key of SINGLE_LINES) expect(value(form[key]?.final)).toBe(value(before[key]?.final));
        for (const key of LISTED_LINES)
          expect(form[key].map(({ path }) => path)).toEqual(before[key].map(({ path }) => path));
        expect(form.unread).toEqual(before.unread);
        expect(form.buildings).toHaveLength(1);
      }
    }
  });

  test('a remark behind the last line ends them, also where figures without a known name follow', () => {
    const form = basicIn(
      replaced(BASIC, { 部门基本支出预算调整: '备注：以下为往来款\n往来款 | #1.00 | < | #2.00 | < | #3.00 | <' }),
    );
    expect(value(form.budgetAdjustment?.final)).toBe(value(undefined));
    expect(form.officeDetails).toHaveLength(3);
  });

  test.each([
    ['三公经费', 'threePublic'],
    ['公车运行维护', 'vehicleRunning'],
    ['项目支出：', 'projectExpenditure'],
    ['公用经费', 'officeExpenses'],
  ] as const)('%s, whatever it is called: told by its place among the lines', (label, key) => {
    const before = basicIn(BASIC);
    for (const other of ['甲乙丙', '日常运转支出']) {
      const form = basicIn(reworded(BASIC, { [label]: other }));
      expect(at(form[key]?.final)).toBe(at(before[key]?.final));
      expect(form.earmarkedProjects).toHaveLength(before.earmarkedProjects.length);
    }
  });

  test.each([
    ['业务工作专项（一个项目一行）', '运行维护专项', '3、省级专项资金（一个专项一行）', '部门整体支出预算调整'],
    ['1.业务工作经费', '2.运行维护经费', '3.专项资金', '基本支出预算调整'],
    ['①业务工作经费', '②运行维护经费', '③专项资金（每个专项一行', '部门基本支出预算调整（万元）'],
    ['(1)业务工作经费', '(2)运行维护经费', '(3)各级专项资金(一个专项一行)', '部门基本支出预算调整'],
  ])('rows called %s, %s, %s, %s', (task, maintenance, earmarked, adjustment) => {
    const form = basicIn(
      reworded(BASIC, {
        '1、业务工作经费': task,
        '2、运行维护经费': maintenance,
        '3、专项资金（一个专项一行）': earmarked,
        部门基本支出预算调整: adjustment,
      }),
    );
    expect(
      [form.taskFunds, form.maintenanceFunds, form.earmarked, form.budgetAdjustment].map((line) => value(line?.final)),
    ).toEqual(['0 万元 (2 decimals)', '0 万元 (2 decimals)', '62.6 万元 (2 decimals)', '6 万元 (2 decimals)']);
    expect(form.earmarkedProjects).toHaveLength(2);
  });

  test('lines below every kind of project, and kinds beside 专项资金', () => {
    const form = basicIn(
      replaced(BASIC, {
        '1、业务工作经费':
          '1、业务工作专项（一个项目一行） | #3.00 | < | #3.00 | < | #3.00 | <\n执法办案经费 | #3.00 | < | #3.00 | < | #3.00 | <\n…… |  | < |  | < |  | <',
        监督测评经费:
          '监督测评经费 | #22.00 | < | #24.00 | < | #23.40 | <\n…… |  | < |  | < |  | <\n4、市级专项资金（一个专项一行） | #1.00 | < | #1.00 | < | #1.00 | <\n园区专项 | #1.00 | < | #1.00 | < | #1.00 | <\n5、其他资金 | #2.00 | < | #2.00 | < | #2.00 | <',
      }),
    );
    const labels = (lines: readonly { path: string }[]) => lines.map((line) => line.path);
    expect(labels(form.taskProjects)).toEqual(['project 执法办案经费']);
    expect(labels(form.earmarkedProjects)).toEqual(['project 大厅运行经费', 'project 监督测评经费']);
    expect(labels(form.projectSiblings)).toEqual(['project 市级专项资金(一个专项一行)', 'project 其他资金']);
    expect(labels(form.siblingProjects)).toEqual(['project 园区专项']);
  });

  test('numbered 专项 are one list, whatever their numbers', () => {
    const form = basicIn(
      replaced(BASIC, {
        大厅运行经费:
          '1、甲 | #1 | < | #1 | < | #1 | <\n2、乙 | #1 | < | #1 | < | #1 | <\n3、丙 | #1 | < | #1 | < | #1 | <\n4、丁 | #1 | < | #1 | < | #1 | <\n5、戊 | #1 | < | #1 | < | #1 | <',
        监督测评经费: '',
      }),
    );
    expect(form.earmarkedProjects.map((line) => line.label.value)).toEqual([
      '1、甲',
      '2、乙',
      '3、丙',
      '4、丁',
      '5、戊',
    ]);
    expect(form.projectSiblings).toEqual([]);
  });

  test.each([
    ['2022年', '2023年', 'B7 6.1 万元 (2 decimals)', 'F7 5.8 万元 (2 decimals)'],
    ['2023年度', '2022年度', 'F7 5.8 万元 (2 decimals)', 'B7 6.1 万元 (2 decimals)'],
  ])('heads over two rows, the years above: %s and %s', (left, right, previousFinal, final) => {
    const heads = `经费控制情况（万元） | ${left} | < | 2023年 | < | ${right} | <\n^ | 决算数 | < | 预算数 | < | 决算数 | <`;
    const lines = basicIn(replaced(BASIC, { '2022年决算数': heads }));
    expect([lines.threePublic?.previousFinal, lines.threePublic?.final].map(at)).toEqual([previousFinal, final]);
    expect(lines.years.map(({ of, year, cell }) => `${of} ${year} row ${cell.row}`)).toEqual(
      expect.arrayContaining(['previousFinal 2022 row 4', 'budget 2023 row 4', 'final 2023 row 4']),
    );
  });

  test('columns in another order, heads that say 上年 and 本年', () => {
    const turned = reworded(BASIC, { '2022年决算数': '2023年决算数', '2023年决算数': '2022年决算数' });
    expect(
      [basicIn(turned).threePublic?.previousFinal, basicIn(turned).threePublic?.final].map((field) => at(field)),
    ).toEqual(['F6 5.8 万元 (2 decimals)', 'B6 6.1 万元 (2 decimals)']);
    const words = reworded(BASIC, {
      '2022年决算数': '本年决算数',
      '2023年预算数': '本年预算数',
      '2023年决算数': '上年决算数',
    });
    expect(at(basicIn(words).threePublic?.previousFinal)).toBe('F6 5.8 万元 (2 decimals)');
  });

  test('labels in two columns', () => {
    const rows = BASIC.map((row, index) =>
      index < 4 || index > 22
        ? [row[0] ?? '', '', ...row.slice(1)]
        : index === 4
          ? [row[0] ?? '', '<', ...row.slice(1)]
          : ['', row[0] ?? '', ...row.slice(1)],
    );
    const form = basicIn(rows);
    expect(at(form.threePublic?.final)).toBe('G6 5.8 万元 (2 decimals)');
    expect(form.earmarkedProjects).toHaveLength(2);
  });

  test('no block of buildings, several buildings, a building that waits', () => {
    const gone = { '楼堂馆所控制情况（2023年完工项目）': '', '#300.00': '' };
    expect(basicIn(replaced(BASIC, gone)).buildings).toEqual([]);
    const two = basicIn(
      replaced(BASIC, {
        '#300.00':
          '^ | #300.00 | #294.00 | #98.00% | #30.00 | #29.40 | #98.00%\n^ | 200㎡ | 190平方米 | 95% | 20万元 | 19 | 95%',
      }),
    );
    expect(two.buildings.map((building) => value(building.actualArea))).toEqual([
      '294 (2 decimals)',
      '190 (0 decimals)',
    ]);
    const none = basicIn(replaced(BASIC, { '#300.00': '^ |  |  |  |  |  |' }));
    expect(none.buildings.map((building) => at(building.approvedArea))).toEqual(['B25 blank']);
  });

  test('a blank template', () => {
    const blank = BASIC.map((row) => row.map((cell) => (cell.startsWith('#') ? '' : cell)));
    const form = basicIn(blank);
    expect(
      [form.authorisedPosts, form.threePublic?.final, form.earmarkedProjects[0]?.budget].map((field) => at(field)),
    ).toEqual(['B4 blank', 'F6 blank', 'D16 blank']);
  });
});

describe('15 lines of other forms among those of this one', () => {
  const line = (label: string, final = '#1.00') => `${label} | #1.00 | < | #1.00 | < | ${final} | <`;
  const office = (label: string) => `${label} | #36.50 | < | #38.00 | < | #37.20 | <`;
  const paths = (form: ReturnType<typeof basicIn>) => LISTED_LINES.map((key) => form[key].map(({ path }) => path));

  test.each([
    [
      '基本支出, of people and of office',
      ['基本支出', '（一）人员经费', '其中：工资福利支出', '对个人和家庭的补助'],
      '（二）公用经费',
    ],
    ['人员经费 alone', ['人员经费'], '公用经费'],
    ['基本支出合计 alone', ['2.基本支出合计'], '日常公用经费'],
  ])('between the projects and 公用经费, none of them is a project: %s', (_, labels, own) => {
    const before = basicIn(BASIC);
    const rows = [...labels.map((label) => line(label)), office(own)].join('\n');
    const form = basicIn(replaced(BASIC, { 公用经费: rows }));
    expect(paths(form)).toEqual(paths(before));
    expect(value(form.officeExpenses?.final)).toBe(value(before.officeExpenses?.final));
    expect(form.unread).toEqual([]);
  });

  test.each(['专项资金小计', '市级专项资金合计', '3、专项经费小计（一个专项一行）'])(
    '%s below its projects is their sum',
    (label) => {
      const rows = {
        '3、专项资金（一个专项一行）': '大厅运行经费 | #38.00 | < | #40.00 | < | #39.20 | <',
        大厅运行经费: '监督测评经费 | #22.00 | < | #24.00 | < | #23.40 | <',
        监督测评经费: `${label} | #60.00 | < | #64.00 | < | #62.00 | <`,
      };
      const form = basicIn(replaced(BASIC, rows));
      expect(form.earmarkedProjects.map(({ path }) => path)).toEqual(['project 大厅运行经费', 'project 监督测评经费']);
      expect(form.maintenanceProjects).toEqual([]);
      expect(value(form.earmarked?.final)).toBe('62 万元 (2 decimals)');
    },
  );

  test.each([
    [
      'of two levels',
      {
        '3、专项资金（一个专项一行）': line('省级专项资金小计'),
        大厅运行经费: line('大厅运行经费'),
        监督测评经费: line('县级专项资金小计'),
      },
    ],
    [
      'below a heading without figures',
      {
        '3、专项资金（一个专项一行）': '3、专项资金（一个专项一行） |  | < |  | < |  | <',
        大厅运行经费: line('大厅运行经费'),
        监督测评经费: line('小计'),
      },
    ],
    [
      'below a heading with figures',
      {
        大厅运行经费: line('大厅运行经费'),
        监督测评经费: line('专项合计'),
      },
    ],
  ])('a further sum among the projects is none of them, and of what it is the sum is asked: %s', (_, rows) => {
    const form = basicIn(replaced(BASIC, rows));
    expect(form.earmarkedProjects.map(({ path }) => path)).toEqual(['project 大厅运行经费']);
    expect(form.earmarked?.final).toMatchObject({ state: 'unreadable', problem: 'notUnderstood' });
    expect(form.unread.map(({ couldBe }) => couldBe)).toEqual([['earmarked']]);
  });

  test.each(['政府采购执行情况', '政府采购预算完成情况', '政府采购实施金额（货物、工程、服务）'])(
    '%s, with its kinds below it',
    (label) => {
      const own = `${label} | —— | < | #21.00 | < | #20.40 | <`;
      const form = basicIn(
        replaced(BASIC, { 政府采购金额: [own, line('其中：货物类'), line('服务类', '#2.00')].join('\n') }),
      );
      expect(value(form.procurement?.final)).toBe('20.4 万元 (2 decimals)');
      expect(value(form.budgetAdjustment?.final)).toBe('6 万元 (2 decimals)');
      expect(form.officeDetails).toHaveLength(3);
      expect(form.unread).toEqual([]);
    },
  );

  test('projects as columns, with the years for lines: that they were not understood is said', () => {
    const rows = {
      '项目支出：': '项目支出情况（万元） | 合计 | 业务工作 | 运行维护 | 大厅运行 | 监督测评 | ',
      '1、业务工作经费': '2022年决算数 | #60.00 | #0.00 | #0.00 | #38.00 | #22.00 | ',
      '2、运行维护经费': '2023年预算数 | #64.00 | #0.00 | #0.00 | #40.00 | #24.00 | ',
      '3、专项资金（一个专项一行）': '2023年决算数 | #62.60 | #0.00 | #0.00 | #39.20 | #23.40 | ',
    };
    const form = basicIn(
      replaced(BASIC, rows).filter(([label]) => label !== '大厅运行经费' && label !== '监督测评经费'),
    );
    expect(form.projectExpenditure?.final).toMatchObject({ state: 'unreadable', problem: 'notUnderstood' });
    expect(form.unread.map(({ couldBe }) => couldBe)).toEqual([['projectExpenditure']]);
    expect(value(form.reception?.final)).toBe('1.2 万元 (2 decimals)');
  });

  test('thousands of yuan', () => {
    const form = basicIn(reworded(BASIC, { '经费控制情况（万元）': '经费控制情况（千元）' }));
    expect(value(form.threePublic?.final)).toBe('5.8 千元 (2 decimals)');
    const { value: amount } = form.threePublic?.final ?? {};
    expect(amount && inUnit(amount, '万元').number.toString()).toBe('0.58');
  });
});
