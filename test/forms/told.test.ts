import { keptTold, ofSame, recognise, type Form, type Told, type ToldColumn } from '../../src/forms';
import { BASIC, PROJECT, replaced, reworded } from '../fixtures/base';
import { sheet, table, workbook, type Table } from '../fixtures/table';

/** Heads that mean nothing, above columns whose figures leave open what they are: two scores are far below their weights. */
const SCORED = replaced(PROJECT, {
  设备维护台次: '^ | 产出指标⏎(50分) | 数量指标 | 设备维护台次 | ≥60台次 | 62台次 | #20 | #2 |',
  故障修复时间: '^ | ^ | 时效指标 | 故障修复时间 | ≤24小时 | 20小时 | #15 | #1 |',
  群众等候时间: '^ | 效益指标（30分） | 社会效益指标 | 群众等候时间 | ≤15分钟 | 16分钟 | #30 | #10 | 窗口设备更新',
});

function withHead(rows: Table, heads: Readonly<Record<string, string>>): Table {
  const head = rows.findIndex((line) => line.includes('三级指标'));
  return rows.map((line, index) => (index === head ? line.map((cell) => heads[cell] ?? cell) : line));
}

const column = (told: Partial<ToldColumn> & Pick<ToldColumn, 'head' | 'role'>): Told => ({
  form: '1-3',
  table: 'indicators',
  ...told,
});

function read(rows: Table, ...told: readonly Told[]): Form {
  const [form] = recognise(workbook(sheet(rows)), told).all;
  if (!form) throw new Error('no form');
  return form;
}

function columns(form: Form): string {
  return form.columns
    .filter(({ ground }) => ground === 'told')
    .map(({ head, role }) => `${head} ${role}`)
    .join(', ');
}

function unread(form: Form): string {
  return form.unread
    .map(({ head, couldBe, told }) => [head, ...couldBe, ...(told ? [`not ${told}`] : [])].join(' '))
    .join(', ');
}

const scores = (form: Form) =>
  form.kind === '1-1' ? [] : form.indicators.map(({ score }) => score?.value?.number.toFixed() ?? score?.problem);

describe('what a column is told to be', () => {
  test.each<[string, Table, readonly Told[], string, string]>([
    ['nothing told', withHead(SCORED, { 得分: '甲数' }), [], '', '甲数 score'],
    ['a score', withHead(SCORED, { 得分: '甲数' }), [column({ head: '甲数', role: 'score' })], '甲数 score', ''],
    [
      'the head is told with brackets and blanks',
      withHead(SCORED, { 得分: '甲 数（分）' }),
      [column({ head: '甲数', role: 'score' })],
      '甲数(分) score',
      '',
    ],
    [
      'of another kind of form',
      withHead(SCORED, { 得分: '甲数' }),
      [column({ form: '1-2', head: '甲数', role: 'score' })],
      '',
      '甲数 score',
    ],
    [
      'of another table',
      withHead(SCORED, { 得分: '甲数' }),
      [column({ table: 'funds', head: '甲数', role: 'score' })],
      '',
      '甲数 score',
    ],
    [
      'two columns',
      withHead(SCORED, { 得分: '甲数', 分值: '乙数' }),
      [column({ head: '甲数', role: 'score' }), column({ head: '乙数', role: 'weight' })],
      '乙数 weight, 甲数 score',
      '',
    ],
    [
      'the later of two that were told of one head',
      withHead(SCORED, { 得分: '甲数' }),
      [column({ head: '甲数', role: 'aside' }), column({ head: '甲数', role: 'score' })],
      '甲数 score',
      '',
    ],
    [
      'a column without a head, by the one left of it',
      withHead(SCORED, { 得分: '' }),
      [column({ head: '', after: '分值', role: 'score' })],
      ' score',
      '',
    ],
    [
      'no check needs it',
      withHead(SCORED, { 得分: '甲数' }),
      [column({ head: '甲数', role: 'aside' })],
      '',
      '甲数 not aside',
    ],
    [
      'a label above the tables',
      reworded(PROJECT, { 实施单位: '甲方', 主管部门: '乙方' }),
      [column({ table: 'identity', head: '甲方', role: 'implementer' })],
      '甲方 implementer',
      '',
    ],
    [
      'last year of 1-1: the others follow from their order',
      reworded(BASIC, { '2022年决算数': '甲数', '2023年预算数': '乙数', '2023年决算数': '丙数' }),
      [column({ form: '1-1', table: 'lines', head: '甲数', role: 'previousFinal' })],
      '甲数 previousFinal',
      '',
    ],
    [
      'the posts of 1-1',
      reworded(BASIC, { 编制数: '甲数', '2023年实际在职人数': '乙数' }),
      [column({ form: '1-1', table: 'staff', head: '甲数', role: 'authorisedPosts' })],
      '甲数 authorisedPosts',
      '',
    ],
  ])('%s', (_name, rows, told, as, open) => {
    const form = read(rows, ...told);
    expect([columns(form), unread(form)]).toEqual([as, open]);
  });

  test('is read like one with the head of the blank form', () => {
    const asTold = read(withHead(SCORED, { 得分: '甲数' }), column({ head: '甲数', role: 'score' }));
    expect(scores(asTold)).toEqual(scores(read(SCORED)));
    expect(scores(read(withHead(SCORED, { 得分: '甲数' })))).toContain('notUnderstood');
  });

  test('holds after rows were inserted, on another sheet, and in the head of the next page', () => {
    const rows = withHead(SCORED, { 得分: '甲数' });
    const head = rows.findIndex((line) => line.includes('三级指标'));
    const again = (rows[head] ?? []).map((cell, index) => (index === 0 ? '' : cell));
    const paged = [...rows.slice(0, head + 3), again, ...rows.slice(head + 3)].map((line) =>
      line.map((cell) => (cell === '^' ? '' : cell)),
    );
    const form = read([['', ''], ...paged], column({ head: '甲数', role: 'score' }));
    expect(scores(form)).toEqual(scores(read(SCORED)));
  });

  test('makes a form of a sheet that is none without it', () => {
    const rows = table(`
项目绩效自评表
项目名称 | 渠道清淤经费
一级指标 | 甲名 | 甲数 | 乙数 | 丙数 | 丁数
产出指标 | 清淤长度 | ≥3公里 | 3公里 | #50 | #50
效益指标 | 灌溉面积 | ≥200亩 | 210亩 | #50 | #50
总分 |  |  |  | #100 | #100
`);
    expect(recognise(workbook(sheet(rows))).all).toEqual([]);
    const told = [
      column({ head: '甲名', role: 'level3' }),
      column({ head: '甲数', role: 'target' }),
      column({ head: '乙数', role: 'actual' }),
      column({ head: '丙数', role: 'weight' }),
      column({ head: '丁数', role: 'score' }),
    ];
    expect(columns(read(rows, ...told))).toBe('甲名 level3, 甲数 target, 乙数 actual, 丙数 weight, 丁数 score');
  });
});

describe('what was told against the form is said, not done', () => {
  test.each<[string, Table, readonly Told[], string]>([
    [
      'words are no score',
      withHead(SCORED, { 偏差原因分析及改进措施: '甲注' }),
      [column({ head: '甲注', role: 'weight' })],
      '甲注 reason not weight',
    ],
    [
      'another head says that it is the score',
      withHead(SCORED, { 年度指标值: '甲数' }),
      [column({ head: '甲数', role: 'score' })],
      '甲数 not score',
    ],
    ['a head of the blank forms says what it is', SCORED, [column({ head: '得分', role: 'aside' })], '得分 not aside'],
    [
      'scores above their weights',
      withHead(SCORED, { 得分: '甲数', 分值: '乙数' }),
      [column({ head: '乙数', role: 'score' }), column({ head: '甲数', role: 'weight' })],
      '乙数 weight score not score',
    ],
  ])('%s', (_name, rows, told, said) => {
    const [plain, form] = [read(rows), read(rows, ...told)];
    expect(unread(form)).toContain(said);
    expect(scores(form)).toEqual(scores(plain));
    expect(columns(form)).toBe('');
  });
});

describe('what is kept', () => {
  const score = column({ head: '甲数', role: 'score' });
  const row: Told = { form: '1-3', row: '州级专款', within: '财政拨款' };

  test.each<[string, string | undefined, readonly Told[]]>([
    ['nothing', undefined, []],
    ['what was told', JSON.stringify([score, row]), [score, row]],
    ['no JSON', '[', []],
    ['no list', '{}', []],
    ['a role that the table does not have', JSON.stringify([{ ...score, role: 'executed' }]), []],
    ['a form that there is not', JSON.stringify([{ ...score, form: '1-4' }]), []],
    ['a column without a head and without one left of it', JSON.stringify([{ ...score, head: '' }]), []],
    ['something of another version beside it', JSON.stringify([7, null, { form: '1-3' }, row]), [row]],
  ])('%s', (_name, told, list) => {
    expect(keptTold({ sheets: [], ...(told === undefined ? {} : { told }) })).toEqual(list);
  });

  test('with the workbook goes before what the profile says', () => {
    const book = workbook(sheet(withHead(SCORED, { 得分: '甲数' })));
    const told = JSON.stringify([score]);
    const [form] = recognise({ ...book, told }, [column({ head: '甲数', role: 'aside' })]).all;
    expect(form && columns(form)).toBe('甲数 score');
  });

  test.each<[Told, Told, boolean]>([
    [score, { ...column({ head: '甲 数(分)', role: 'weight' }) }, true],
    [score, column({ head: '乙数', role: 'score' }), false],
    [score, column({ form: '1-2', head: '甲数', role: 'score' }), false],
    [row, { form: '1-3', row: '1、州级专款', within: '' }, true],
    [row, score, false],
    [column({ head: '', after: '分值', role: 'score' }), column({ head: '', after: '得分', role: 'score' }), false],
  ])('%j and %j are of the same: %s', (a, b, same) => {
    expect(ofSame(a, b)).toBe(same);
  });
});
