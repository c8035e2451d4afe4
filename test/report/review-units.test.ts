import { recognise } from '../../src/forms';
import { readNarrative } from '../../src/narrative';
import {
  checkedUnit,
  REVIEW_TEXTS,
  reviewedFile,
  reviewUnits,
  type ReviewedFile,
  type ReviewRow,
} from '../../src/report';
import { type Sheet, SheetBuilder } from '../../src/workbook';
import { book, type Change } from '../rules/support/book';

const UNIT = '某县示范服务中心';

/** A unit's workbook with 1-1 and 1-2; its 1-1 lists 社区助老服务经费 and 便民服务站维护经费. */
const main = (name: string, folder = '', change: Change = {}) =>
  reviewedFile(name, { folder, name }, book({ care: null, station: null, ...change }));

/** A file with one project's form: 社区助老服务经费 unless `project` says otherwise. */
const project = (name: string, implementer: string | null, parts: { project?: string; folder?: string } = {}) => {
  const change = { implementer, ...(parts.project === undefined ? {} : { project: parts.project }) };
  const workbook = book({ '1-1': null, '1-2': null, station: null, care: change });
  return reviewedFile(name, { folder: parts.folder ?? '', name }, workbook);
};

const lines = (files: readonly (ReviewedFile | ReviewRow)[]) =>
  reviewUnits<ReviewedFile, ReviewRow>(files).map((unit) =>
    'row' in unit ? unit.row.files.join('+') : [unit.main, ...unit.others].map(({ file }) => file).join('+'),
  );

describe('which files of a folder are one line of the review', () => {
  test('the clean workbook is what it is said to be', () => {
    expect(recognise(book()).basicData[0]?.earmarkedProjects.map(({ label }) => label.value)).toEqual([
      '社区助老服务经费',
      '便民服务站维护经费',
    ]);
  });

  test.each<[string, string | null, string | undefined, boolean]>([
    ['实施单位 is the unit', UNIT, undefined, true],
    ['with spaces and a bracket', '某县 示范服务中心（本级）', undefined, true],
    ['a part of the unit', `${UNIT}社区科`, undefined, true],
    ['the unit’s, of a project that 1-1 does not list', UNIT, '新来的一件事', true],
    ['another unit', '某县水利局', undefined, false],
    ['another unit whose project has a name in the list', '某县文化馆', '社区助老服务经费', false],
    ['no unit, a listed project', null, undefined, true],
    ['本单位, a listed project', '本单位', undefined, true],
    ['no unit, another project', null, '汛前安全检查经费', false],
    ['the unit without its county, a listed project', '示范服务中心', undefined, true],
    ['the unit without its county, another project', '示范服务中心', '汛前安全检查经费', false],
  ])('%s', (_, implementer, name, joins) => {
    const files = [main('单位.xlsx'), project('项目.xlsx', implementer, name === undefined ? {} : { project: name })];
    expect(lines(files)).toEqual(joins ? ['单位.xlsx+项目.xlsx'] : ['单位.xlsx', '项目.xlsx']);
  });

  test('of two units in one folder each has its own projects', () => {
    const other = { '1-2': { department: '某县水利局' } };
    expect(
      lines([
        main('中心.xlsx'),
        main('水利局.xlsx', '', other),
        project('a.xlsx', UNIT),
        project('b.xlsx', '某县水利局', { project: '河道清淤' }),
        project('c.xlsx', '某县教育局', { project: '校舍维修' }),
      ]),
    ).toEqual(['中心.xlsx+a.xlsx', '水利局.xlsx+b.xlsx', 'c.xlsx']);
  });

  test('of two units that both list the project, and no 实施单位, neither is guessed', () => {
    const other = { '1-2': { department: '某县水利局' } };
    const files = [main('中心.xlsx'), main('水利局.xlsx', '', other), project('a.xlsx', null)];
    expect(lines(files)).toEqual(['中心.xlsx', '水利局.xlsx', 'a.xlsx']);
  });

  test('a unit and the school below it: the longer name counts', () => {
    const school = { '1-2': { department: `${UNIT}第一小学` } };
    expect(lines([main('中心.xlsx'), main('小学.xlsx', '', school), project('a.xlsx', `${UNIT}第一小学`)])).toEqual([
      '中心.xlsx',
      '小学.xlsx+a.xlsx',
    ]);
  });

  describe('a 1-1, a 1-2 and project forms in files of their own', () => {
    const basic = (name: string, unit?: string, year?: string) => {
      const change = { ...(unit ? { A1: `单位名称：${unit}` } : {}), ...(year ? { A2: `${year}年度基础数据表` } : {}) };
      const workbook = book({ '1-1': change, '1-2': null, care: null, station: null });
      return reviewedFile(name, { folder: '', name }, workbook);
    };
    const department = (name: string, unit = UNIT) => main(name, '', { '1-1': null, '1-2': { department: unit } });

    test.each<[string, readonly ReviewedFile[], readonly string[]]>([
      [
        'are one line, where the folder has no other unit',
        [basic('附件1-1.xlsx'), department('附件1-2.xlsx'), project('附件1-3.xlsx', UNIT)],
        ['附件1-2.xlsx+附件1-1.xlsx+附件1-3.xlsx'],
      ],
      [
        'also when the form of the project names no unit: the 1-1 lists it',
        [project('a.xlsx', null), department('b.xlsx'), basic('c.xlsx')],
        ['b.xlsx+c.xlsx+a.xlsx'],
      ],
      [
        'of two units by their names',
        [
          basic('a.xlsx', '某县水利局'),
          basic('b.xlsx', UNIT),
          department('c.xlsx'),
          department('d.xlsx', '某县水利局'),
        ],
        ['c.xlsx+b.xlsx', 'd.xlsx+a.xlsx'],
      ],
      [
        'are not joined by guess: two units, and a 1-1 that names none',
        [basic('a.xlsx'), department('c.xlsx'), department('d.xlsx', '某县水利局')],
        ['a.xlsx', 'c.xlsx', 'd.xlsx'],
      ],
      ['nor with another unit’s', [basic('a.xlsx', '某县教育局'), department('c.xlsx')], ['a.xlsx', 'c.xlsx']],
      [
        'nor two 1-1 of one name with one 1-2',
        [basic('a.xlsx', UNIT), basic('b.xlsx', UNIT), department('c.xlsx')],
        ['a.xlsx', 'b.xlsx', 'c.xlsx'],
      ],
    ])('%s', (_, files, expected) => {
      expect(lines(files)).toEqual(expected);
    });
  });

  describe('a 1-1 that prints no unit, of several units’ files', () => {
    const nameless = (name: string) =>
      reviewedFile(name, { folder: '', name }, book({ '1-2': null, care: null, station: null }));
    const department = (name: string, unit: string) => main(name, '', { '1-1': null, '1-2': { department: unit } });

    test.each<[string, readonly string[], readonly string[]]>([
      [
        'belongs to the unit that its file names',
        ['某县文化馆-基础数据表.xlsx', '附件1-1某县水利局.xlsx'],
        ['文.xlsx+某县文化馆-基础数据表.xlsx', '水.xlsx+附件1-1某县水利局.xlsx'],
      ],
      [
        'whatever stands behind the name: a kind of form, a year, a bracket',
        ['2024某县文化馆基础数据表.xlsx', '某县水利局（2024年）.xlsx'],
        ['文.xlsx+2024某县文化馆基础数据表.xlsx', '水.xlsx+某县水利局（2024年）.xlsx'],
      ],
      [
        'but not to one whose name only begins so, nor to any by a name that is none of theirs',
        ['某县文化馆分馆基础数据表.xlsx', '基础数据表.xlsx'],
        ['某县文化馆分馆基础数据表.xlsx', '基础数据表.xlsx', '文.xlsx', '水.xlsx'],
      ],
      [
        'nor are two of one name told apart',
        ['某县文化馆1.xlsx', '某县文化馆2.xlsx'],
        ['某县文化馆1.xlsx', '某县文化馆2.xlsx', '文.xlsx', '水.xlsx'],
      ],
    ])('%s', (_, names, expected) => {
      const files = [...names.map(nameless), department('文.xlsx', '某县文化馆'), department('水.xlsx', '某县水利局')];
      expect(lines(files)).toEqual(expected);
    });
  });

  test.each([
    ['01某县示范服务中心', '01某县示范服务中心/项目'],
    ['a', 'a/附件1-3 项目支出绩效自评表'],
    ['a', 'a/项目支出自评表'],
    ['县/a', '县/a/附件/3、项目'],
  ])('folders by kinds of forms are their unit’s: %s and %s', (folder, below) => {
    const files = [main('单位.xlsx', folder), project('项目.xlsx', UNIT, { folder: below })];
    expect(lines(files)).toEqual(['单位.xlsx+项目.xlsx']);
    // What does not say that it is the unit's stays by itself there, too.
    const other = [main('单位.xlsx', folder), project('项目.xlsx', '某县水利局', { folder: below })];
    expect(lines(other)).toEqual(['单位.xlsx', '项目.xlsx']);
  });

  test('another folder is another matter', () => {
    expect(lines([main('单位.xlsx', 'a'), project('项目.xlsx', UNIT, { folder: 'b' })])).toEqual([
      '单位.xlsx',
      '项目.xlsx',
    ]);
  });
});

describe('a file handed in twice', () => {
  const copy = (name: string) => main(name);

  test.each([
    '中心 - 副本.xlsx',
    '中心 - 副本 (2).xlsx',
    '中心(1).xlsx',
    '中心（2）.xlsx',
    'Copy of 中心.xlsx',
    '中心 - 复制.xlsx',
    '中心（副本）.xlsx',
    '复件 中心.xlsx',
    '中心 - Copy.xlsx',
  ])('%s is no second unit, and nothing of it is checked again', (name) => {
    const files = [copy(name), main('中心.xlsx')];
    expect(lines(files)).toEqual([`中心.xlsx+${name}`]);
    const [unit] = reviewUnits<ReviewedFile, ReviewRow>(files);
    if (!unit || 'row' in unit) throw new Error('no unit');
    const { row, result } = checkedUnit(unit, undefined, REVIEW_TEXTS['zh-CN']);
    expect(row.files).toEqual(['中心.xlsx', name]);
    expect(result.findings).toEqual(
      checkedUnit({ ...unit, others: [] }, undefined, REVIEW_TEXTS['zh-CN']).result.findings,
    );
  });

  test('with another figure it is another version, told by itself', () => {
    expect(lines([main('中心.xlsx'), main('中心(1).xlsx', '', { '1-2': { 'sum.score': '97.00' } })])).toEqual([
      '中心.xlsx',
      '中心(1).xlsx',
    ]);
  });

  const sheets = book({ care: null, station: null }).sheets;
  const beside = (value: string, formula?: string) => {
    const cell = { value, text: value, format: 'General', ...(formula === undefined ? {} : { formula }) };
    return new SheetBuilder().set(40, 30, cell).build({ name: '旁' });
  };
  const file = (name: string, ...more: readonly Sheet[]) =>
    reviewedFile(name, { folder: '', name }, { sheets: [...sheets, ...more] });

  test.each<[string, ReviewedFile, ReviewedFile]>([
    ['a sheet more, of which nothing is read', file('中心.xlsx'), file('中心(1).xlsx', beside('另册'))],
    ['another word where nothing is read', file('中心.xlsx', beside('一')), file('中心(1).xlsx', beside('二'))],
    ['a formula in place of a figure', file('中心.xlsx', beside('3')), file('中心(1).xlsx', beside('3', '=1+2'))],
  ])('%s: another version, told by itself', (_, one, other) => {
    expect(lines([one, other])).toEqual(['中心.xlsx', '中心(1).xlsx']);
    expect(lines([one, { ...one, file: '中心(1).xlsx', name: '中心(1).xlsx' }])).toEqual(['中心.xlsx+中心(1).xlsx']);
  });

  test('two reports with the same forms and another text are two', () => {
    const report = (name: string, text: string) =>
      reviewedFile(name, { folder: '', name }, { sheets }, { document: { facts: readNarrative(text), rules: [] } });
    expect(lines([report('报告.docx', '支出10万元。'), report('报告(1).docx', '支出12万元。')])).toEqual([
      '报告.docx',
      '报告(1).docx',
    ]);
    expect(lines([report('报告.docx', '支出10万元。'), report('报告(1).docx', '支出10万元。')])).toEqual([
      '报告.docx+报告(1).docx',
    ]);
  });

  test('two forms of one project in files of other names are both looked at', () => {
    const files = [main('中心.xlsx'), project('甲.xlsx', UNIT), project('乙.xlsx', UNIT)];
    const [unit] = reviewUnits<ReviewedFile, ReviewRow>(files);
    if (!unit || 'row' in unit) throw new Error('no unit');
    const { result } = checkedUnit(unit, undefined, REVIEW_TEXTS['zh-CN']);
    expect(result.findings.map(({ rule, message }) => `${rule} ${message}`)).toContain('B13-05 copy');
  });

  test('the same under another name, or in another folder, stays', () => {
    expect(lines([main('中心.xlsx'), main('水利局.xlsx')])).toEqual(['中心.xlsx', '水利局.xlsx']);
    expect(lines([main('中心.xlsx', 'a'), main('中心(1).xlsx', 'b')])).toEqual(['中心.xlsx', '中心(1).xlsx']);
  });

  test('a project’s file twice: both are the unit’s, once', () => {
    const files = [main('中心.xlsx'), project('项目.xlsx', UNIT), project('项目 - 副本.xlsx', UNIT)];
    expect(lines(files)).toEqual(['中心.xlsx+项目.xlsx+项目 - 副本.xlsx']);
  });
});
