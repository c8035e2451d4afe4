import { readWordFile, sourceOf } from '../../../src/files/word';
import { document, down, p, r, span, t, tbl, tc, tr } from './support/document';
import { prose, shown } from './support/shown';

const TITLE_1_3 = '2023年度项目支出绩效自评表';
const HEAD = ['一级指标', '三级指标', '指标值', '完成值'];
const row = (name: string) => tr([name, `${name}项`, '≥3次', '3次']);

describe('which table, and which lines, make a form', () => {
  const file = (inner: string) => readWordFile(document(inner));

  test('caption, title and unit above it, notes and signatures below it', () => {
    const read = file(
      p('二、绩效情况良好，各项工作按计划完成。') +
        p('附件1-3') +
        p(TITLE_1_3) +
        p('单位：万元') +
        tbl([tr(HEAD), row('产出')]) +
        p() +
        p('备注：一个项目一张表。') +
        p('填表人：甲    联系电话：1') +
        p('三、存在的问题：编制不细。'),
    );
    expect(read.workbook.sheets.map(({ name }) => name)).toEqual(['附件1-3']);
    expect(shown(read.workbook.sheets[0]).map(([first]) => first)).toEqual([
      '附件1-3',
      TITLE_1_3,
      '单位：万元',
      '一级指标',
      '产出',
      '备注：一个项目一张表。',
      '填表人：甲    联系电话：1',
    ]);
    expect(prose(read)).toBe('二、绩效情况良好，各项工作按计划完成。\n三、存在的问题：编制不细。\n');
  });

  test('a title over two lines, and a page between it and what stands before', () => {
    const read = file(
      p('报告到此为止') +
        p(r('<w:br w:type="page"/>')) +
        p('2023年度部门整体支出') +
        p('绩效自评表') +
        tbl([tr(HEAD), row('产出')]),
    );
    expect(shown(read.workbook.sheets[0]).map(([first]) => first)).toEqual([
      '2023年度部门整体支出',
      '绩效自评表',
      '一级指标',
      '产出',
    ]);
  });

  test('the figures of a line above a table of the text stay in the text', () => {
    const read = file(p('2023年支出107.28万元，构成如下：') + tbl([tr(['项', '万元']), tr(['基本', '101.81'])]));
    expect(prose(read)).toContain('107.28');
  });

  test('cut in two at a page: with its head again, without, with 续表 between, with a merge that goes on', () => {
    const first = [
      tr([tc('绩', down('restart')), ...HEAD]),
      tr([tc('', down('continue')), '产出', '产出项', '1', '1']),
    ];
    const again = tr([tc('绩'), ...HEAD]);
    const rest = tr([tc('', down('continue')), '效益', '效益项', '2', '2']);
    for (const [between, next] of [
      [p(), [rest]],
      [p(), [again, rest]],
      [p('附件1-3（续）') + p(TITLE_1_3.replace('表', '表（续）')), [again, rest]],
      [p('- 2 -'), [tr(['', '效益', '效益项', '2', '2'])]],
    ] as const) {
      const read = file(p(TITLE_1_3) + tbl(first) + between + tbl(next));
      expect(read.workbook.sheets).toHaveLength(1);
      expect(shown(read.workbook.sheets[0]).map((cells) => cells[1])).toEqual(['', '一级指标', '产出', '效益']);
    }
  });

  test('a table that a form begins is one of its own, though nothing stands between', () => {
    const other = tbl([tr([tc('2023年度部门整体支出绩效自评表', span(4))]), tr(HEAD), row('产出')]);
    expect(file(p(TITLE_1_3) + tbl([tr(HEAD), row('效益')]) + other).workbook.sheets).toHaveLength(2);
    const named = tbl([tr(['项目名称', tc('甲', span(3))]), tr(HEAD), row('产出')]);
    expect(file(named + p() + named).workbook.sheets).toHaveLength(2);
  });

  test('several forms in one table are a sheet each', () => {
    const title = (text: string) => tr([tc(text, span(4))]);
    const read = file(
      tbl([
        title('附件1-2'),
        title('2023年度部门整体支出绩效自评表'),
        tr(HEAD),
        row('产出'),
        title('附件1-3'),
        title(TITLE_1_3),
        tr(HEAD),
        row('效益'),
      ]),
    );
    expect(read.workbook.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['附件1-2', 4],
      ['附件1-3', 4],
    ]);
  });

  test('frames are opened, a small table in a cell is a part of what the cell says', () => {
    const inner = tbl([tr(HEAD), row('产出')]);
    const framed = file(tbl([tr([tc(p('附件1-3') + p(TITLE_1_3) + inner + p('填表人：甲'))])]));
    expect(shown(framed.workbook.sheets[0]).map(([first]) => first)).toEqual([
      '附件1-3',
      TITLE_1_3,
      '一级指标',
      '产出',
      '填表人：甲',
    ]);
    const twice = file(tbl([tr([tc(tbl([tr([tc(inner)])]) + p())])]));
    expect(shown(twice.workbook.sheets[0])).toHaveLength(2);
    const small = file(tbl([tr(HEAD), tr([tc(tbl([tr(['目标', '1'])]) + p()), '甲', '乙', '丙']), row('产出')]));
    expect(shown(small.workbook.sheets[0])[1]?.[0]).toBe('目标 1');
  });

  test.each<[string, string[][], number]>([
    ['a numbered heading beside its sentences', [['二、收支情况', '全年支出1264.90万元，其中项目支出185.60万元。']], 0],
    [
      'sentences below each other',
      [['（一）基本支出按月拨付，没有超支。'], ['（二）项目支出185.60万元，已经完成。']],
      0,
    ],
    [
      'figures among them',
      [
        ['二、收支情况', '全年支出1264.90万元，全部完成。'],
        ['合计', '1264.90'],
      ],
      1,
    ],
    ['a form’s goals beside their label', [['年度总体目标', '完成清淤二十公里，水质有所改善。']], 1],
    ['words alone', [['项目', '负责人']], 1],
  ])('a table of %s', (_, rows, tables) => {
    const read = file(p('正文。') + tbl(rows.map((cells) => tr(cells))) + p('完。'));
    expect(read.text.tables).toHaveLength(tables);
    for (const cell of rows.flat()) expect(read.text.text).toContain(cell);
  });

  test('a table in a text box is one like others', () => {
    const boxed = p(
      r(`<w:pict><v:textbox><w:txbxContent>${tbl([tr(HEAD), row('产出')])}${p()}</w:txbxContent></v:textbox></w:pict>`),
    );
    expect(file(boxed).workbook.sheets).toHaveLength(1);
  });

  test('a table of contents is no text of the report', () => {
    const contents = p(
      `${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText> TOC \\o "1-3" </w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${r(`${t('一、基本情况')}<w:tab/>${t('1')}`)}`,
    );
    const read = file(
      contents +
        p(r(`${t('二、预算')}<w:tab/>${t('2')}`)) +
        p(r('<w:fldChar w:fldCharType="end"/>')) +
        p('一、基本情况'),
    );
    expect(prose(read).trim()).toBe('一、基本情况');
  });

  test('a place leads back to its table, row and cell', () => {
    const read = file(
      tbl([tr(['x', 'y'])]) + p('正文。') + p(TITLE_1_3) + tbl([tr(HEAD), tr(['a', tc('b', span(2)), 'c'])]),
    );
    const source = sourceOf(read, '项目支出绩效自评表'.replace(/^/u, '2023年度'), 2, 3);
    expect(source).toMatchObject({ kind: 'cell', table: 2, row: 2, cell: 3 });
  });

  test('what holds a workbook or comes from elsewhere is counted, not read', () => {
    const object = p(r('<w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>'));
    expect(file(`${object}<w:altChunk/>`).embedded).toBe(2);
  });
});
