import { a1, a1Area } from '../../src/workbook';
import { BASIC, DEPARTMENT, formsIn, PROJECT, projectIn, replaced } from '../fixtures/base';
import { at, NAMES, names, value } from './support/read';
import { type Table } from '../fixtures/table';

describe('13 several forms', () => {
  test.each([[0], [1], [3]])('all three on one sheet, twice over, %i empty rows between them', (gap) => {
    const empty = Array.from({ length: gap }, () => ['']);
    const forms = formsIn([...BASIC, ...empty, ...DEPARTMENT, ...empty, ...PROJECT, ...empty, ...PROJECT]);
    expect(forms.map((form) => form.kind)).toEqual(['1-1', '1-2', '1-3', '1-3']);
    let top = 0;
    for (const [index, rows] of [BASIC, DEPARTMENT, PROJECT, PROJECT].entries()) {
      expect(forms[index]?.area).toMatchObject({ top, bottom: top + rows.length - 1 });
      top += rows.length + gap;
    }
  });

  test('stacked without captions and titles', () => {
    const bare = (rows: Table) => rows.slice(2);
    const forms = formsIn([...bare(BASIC), ...bare(DEPARTMENT), ...bare(PROJECT), ...bare(PROJECT)]);
    expect(forms.map((form) => form.kind)).toEqual(['1-1', '1-2', '1-3', '1-3']);
  });

  test('填报单位 below a form is its footer, above one its head', () => {
    const footer = [['填报单位：某县事务中心（盖章）', '', '', '负责人：李四']];
    const below = formsIn([...PROJECT, ...footer, [''], ...PROJECT, ...footer]);
    expect(below.map((form) => a1Area(form.area))).toEqual(['A1:I21', 'A23:I43']);
    const above = formsIn([...PROJECT, [''], ['填报单位：某县事务中心'], ...PROJECT.slice(1)]);
    expect(above.map((form) => a1Area(form.area))).toEqual(['A1:I20', 'A22:I41']);
  });

  test('a second project named on one form', () => {
    const rows = replaced(PROJECT, {
      主管部门:
        '项目名称 | 监督测评经费 | < | < | < | < | < | < | <\n主管部门 | 某办 | < | < | 实施单位 | < | 某中心 | < | <',
    });
    expect(projectIn(rows).furtherProjects.map(value)).toEqual(['监督测评经费']);
  });

  test.each([
    ['the next page leaves its heading out, the third prints it again', ['', '绩效指标']],
    ['the next page prints it, the third leaves it out', ['绩效指标', '']],
  ])('%s: one table', (_, headings) => {
    const at = ['时效指标', '社会效益指标'].map((key) => PROJECT.findIndex((row) => row.includes(key)));
    const head = PROJECT.find((row) => row.includes('三级指标')) ?? [];
    const rows = PROJECT.flatMap((row, index) => {
      const page = at.indexOf(index);
      const own = row.map((cell) => (cell === '^' && at[0] === index ? '产出指标(50分)' : cell));
      return page < 0
        ? [row]
        : [
            [headings[page] ?? '', ...head.slice(1)],
            ['', ...own.slice(1)],
          ];
    });
    const form = projectIn(rows);
    expect(form.groups).toHaveLength(1);
    expect(names(form)).toEqual(NAMES);
    expect(new Set(form.indicators.map(({ level1 }) => level1?.cell.row)).size).toBe(3);
  });

  test('two 1-1 beside each other, with nothing but their titles and an empty column between them', () => {
    const forms = formsIn(
      BASIC.map((row) => [...row, ...Array.from({ length: 7 - row.length }, () => ''), '', ...row]),
    );
    expect(forms.map((form) => [form.kind, a1Area(form.area)])).toEqual([
      ['1-1', `A1:G${BASIC.length}`],
      ['1-1', `I1:O${BASIC.length}`],
    ]);
  });

  test('forms side by side do no harm', () => {
    const both = PROJECT.map((row) => [...row, '', ...row]);
    expect(formsIn(both).length).toBeGreaterThan(0);
  });
});

describe('14 the total row', () => {
  test.each([
    ['总分 | < | < | < | < | < | #100 | #97.80 | 优', 'G18 100, H18 97.8, I18 优, regular'],
    ['总分 | < | < | < | < | < | #100 | #97.80 |', 'G18 100, H18 97.8, regular'],
    ['总分 |  |  |  |  |  |  | #97.80 |', 'H18 97.8, regular'],
    ['总分 | #100 | #97.80 |  |  |  |  |  |', 'B18 100, C18 97.8, irregular'],
    ['#97.80 |  | 总分 |  |  |  |  |  |', 'A18 97.8, irregular'],
    ['#97.80 | #100 | 总分 |  |  |  |  |  |', 'B18 100, A18 97.8, irregular'],
    ['优 | #97.80 | #100 | < | < | < | < | < | 总分', 'C18 100, B18 97.8, A18 优, irregular'],
    ['合计 | < | < | < | < | < | #100 | #97.80 | 良好', 'G18 100, H18 97.8, I18 良好, regular'],
    ['总分 | < | < | < | < | < | #97.80 | < |', 'G18 97.8, regular'],
    ['自评总分：97.80分 | < | < | < | < | < | < | < | <', 'A18 97.8, regular'],
    ['自评总分（97.80） | < | < | < | < | < | < | < | <', 'A18 97.8, regular'],
    ['自评得分：97.80 | < | < | < | < | < | < | < | <', 'A18 97.8, regular'],
    ['合计得分 97.8分 | < | < | < | < | < | < | < | <', 'A18 97.8, regular'],
    ['总分 | < | < | < | < | < | ’100 | ’97.80 |', 'G18 100, H18 97.8, regular'],
    ["合计 | < | < | < | < | < | '100 | '97.80 |", 'G18 100, H18 97.8, regular'],
    ['总分 | < | < | < | < | < | 100 | 97.80 | 等级：优', 'G18 100, H18 97.8, I18 优, regular'],
    ['总分 | < | < | < | < | < | 100 | 97.80 | 优☑ 良□ 中□ 差□', 'G18 100, H18 97.8, I18 优, regular'],
  ])('%s', (line, expected) => {
    const { total } = projectIn(replaced(PROJECT, { 总分: line }));
    const said = [total?.weight, total?.score, total?.grade].flatMap((field) => {
      if (field?.state !== 'read') return [];
      const text = typeof field.value === 'string' ? field.value : (field.value?.number.toFixed() ?? '');
      return [`${a1(field.cell.row, field.cell.column)} ${text}`];
    });
    expect([...said, total?.regular ? 'regular' : 'irregular'].join(', ')).toBe(expected);
  });

  test('a label that says what there is to get holds no score', () => {
    const { total } = projectIn(replaced(PROJECT, { 总分: '总分（100分） | < | < | < | < | < |  |  |' }));
    expect([total?.score?.value, total?.weight?.value]).toEqual([null, null]);
  });

  test('no total at all', () => {
    expect(projectIn(replaced(PROJECT, { 总分: '' })).total).toBeNull();
  });

  test('the grade in a row of its own', () => {
    const line = '总分 | < | < | < | < | < | #100 | #97.80 |\n自评等级 | < | 优 |  |  |  |  |  |';
    expect(at(projectIn(replaced(PROJECT, { 总分: line })).total?.grade)).toBe('C19 优');
  });

  test('below the remarks', () => {
    const form = projectIn(
      replaced(PROJECT, {
        总分: '其他需要说明事项 | < | 无 | < | < | < | < | < | <\n总分 | < | < | < | < | < | #100 | #96 | 优',
      }),
    );
    expect([at(form.total?.score), ...form.remarks.map(at)]).toEqual([
      'H19 96 (0 decimals)',
      'C18 无',
      'A20 一个一级项目支出一张表。',
    ]);
  });
});
