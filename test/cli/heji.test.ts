import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rulesMarkdown } from '../../src/cli/rules';
import { nothingToDo } from '../rules/support/to-do';
import { PATIENCE_MS } from '../support/patience';

const root = resolve(__dirname, '../..');
const sample = join(root, 'assets/sample/seed.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'heji-'));
afterAll(() => rmSync(folder, { recursive: true }));

function heji(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/heji.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: PATIENCE_MS,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Json {
  heji: string;
  workbooks: {
    file: string;
    error: string | null;
    profile: string | null;
    milliseconds: number;
    forms: { form: string; sheet: string; range: string; title: string; year: number; subject: string }[];
    findings: Record<string, unknown>[];
    passed: Record<string, unknown>[];
    outcomes: Record<string, number>;
  }[];
}
const json = (output: string) => JSON.parse(output) as Json;

describe('heji check --json', () => {
  const { status, stdout } = heji('check', '--json', sample);
  const [book] = json(stdout).workbooks;

  test('exit code 1 when errors were found', () => expect(status).toBe(1));

  test('names the forms with sheet, range, title, year and subject', () => {
    expect(book?.forms).toEqual([
      {
        form: '1-1',
        sheet: '附件1-1',
        range: 'A1:G28',
        title: '2022年度部门整体支出绩效评价基础数据表',
        year: 2022,
        subject: '',
      },
      expect.objectContaining({ form: '1-2', range: 'A1:I24', subject: '某区优化营商环境协调事务中心' }),
      expect.objectContaining({ form: '1-3', range: 'A1:I24', subject: '项目督察' }),
    ]);
  });

  test('a finding has its identity, place, figures and sentence', () => {
    expect(book?.findings).toContainEqual({
      id: 'B11-01/1-1/controlRate',
      rule: 'B11-01',
      severity: 'hint',
      form: '1-1',
      sheet: '附件1-1',
      cell: 'F4',
      related: [
        { sheet: '附件1-1', cell: 'D4' },
        { sheet: '附件1-1', cell: 'B4' },
      ],
      expected: '54.55%',
      found: '54.54%',
      arithmetic: '6 ÷ 11 = 54.5454…%',
      message: '控制率四舍五入应为 54.55%，填的 54.54% 是直接截去尾数，请改正。',
      cause: null,
      place: null,
    });
  });

  test('what passed is listed with its arithmetic, and every outcome is counted', () => {
    expect(book?.passed).toContainEqual({
      rule: 'B12-21',
      result: 'pass',
      sheet: '1-2',
      cell: 'H23',
      arithmetic: '10 + 10 + 14 + 10 + 15 + 10 + 9 + 5 + 5 + 9 = 97',
    });
    expect(Object.keys(book?.outcomes ?? {}).sort()).toEqual([
      'fail',
      'notApplicable',
      'pass',
      'rounding',
      'unreadable',
    ]);
    expect(book?.outcomes['fail']).toBe(book?.findings.length);
  });
});

test('--rule and --severity leave out what was not asked for, not the exit code', () => {
  const only = heji('check', '--json', '--rule', 'B12-16', sample);
  expect(new Set(json(only.stdout).workbooks[0]?.findings.map((f) => f['rule']))).toEqual(new Set(['B12-16']));
  const errors = heji('check', '--json', '--severity', 'error', '--rule', 'B11-01', sample);
  expect(json(errors.stdout).workbooks[0]?.findings).toEqual([]);
  expect(errors.status).toBe(1);
});

test.each([
  ['a text in columns', () => file('text.xlsx', '姓名,金额\n张三,1'), '这是分列的文本，不是工作簿'],
  ['a text', () => file('words.xlsx', '自评表'), '这不是工作簿（.xlsx'],
  ['a page without a table', () => file('page.xls', '<html><p>自评表</p></html>'), '这是网页，里面没有能读的表格'],
  ['an empty file', () => file('empty.xlsx', ''), '文件是空的'],
  ['half a workbook', () => file('half.xlsx', readFileSync(sample).subarray(0, 4000)), '文件已损坏或不完整'],
  ['a file that is not there', () => join(folder, 'nowhere.xlsx'), '找不到这个文件'],
  ['a folder', () => folder, '这是一个文件夹'],
])('%s is reported, and the others are checked all the same', (_, path, sentence) => {
  const { status, stdout, stderr } = heji('check', '--json', path(), sample);
  const [bad, good] = json(stdout).workbooks;
  expect(status).toBe(2);
  expect(bad?.error).toContain(sentence);
  expect([bad?.forms, bad?.findings, bad?.passed]).toEqual([[], [], []]);
  expect(good?.forms).toHaveLength(3);
  expect(stderr).toBe('');
});

test('the text output groups the findings, names the verdict and speaks both languages', () => {
  const copy = join(folder, '自评表.xlsx');
  copyFileSync(sample, copy);
  const zh = heji('check', copy).stdout;
  expect(zh).toContain('不可报送');
  expect(zh).toMatch(/── 1-1 基础数据表\n错误 {2}X-04 {2}'附件1-1'!A17[^\n]*\n {2}↳ 错误 {2}X-03 {2}'1-2'!F8/u);
  expect(zh).toContain('↳');
  expect(heji('check', '--lang', 'en-US', copy).stdout).toContain('Not ready');
});

test.each([
  [['check'], '没有给出文件'],
  [['check', '--colour', 'x.xlsx'], '不认识的参数'],
  [['check', '--rule', 'B99-01', 'x.xlsx'], '没有编号为“B99-01”的规则'],
  [['check', '--severity', 'bad', 'x.xlsx'], '--severity 只能是'],
  [['check', '--lang', 'fr', 'x.xlsx'], '--lang 只能是'],
  [['check', '--profile', 'nowhere', 'x.xlsx'], '找不到方案“nowhere”'],
  [['fly'], '没有“fly”这个命令'],
])('wrong usage is refused with a sentence: heji %j', (args, sentence) => {
  const { status, stdout, stderr } = heji(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/\bat .*:\d+/u);
});

test('a profile file that is wrong is refused entry by entry', () => {
  const hunan = JSON.parse(readFileSync(join(root, 'src/rules/profiles/hunan.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const path = file('profile.json', JSON.stringify({ ...hunan, reverse: 'sideways', colour: 'red' }));
  const { status, stderr } = heji('check', '--profile', path, sample);
  expect(status).toBe(2);
  expect(stderr).toContain('reverse 应为 "linear" / "ratio" / "zero"，写的是 "sideways"');
  expect(stderr).toContain('没有 colour 这一项');
  const { grades: _, ...rest } = hunan;
  expect(heji('check', '--profile', file('short.json', JSON.stringify(rest)), sample).stderr).toContain('缺少 grades');
  expect(heji('check', '--profile', file('broken.json', '{'), sample).stderr).toContain('不是正确的 JSON');
});

test('a profile changes severities and turns rules off', () => {
  const hunan = JSON.parse(readFileSync(join(root, 'src/rules/profiles/hunan.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const path = file('own.json', JSON.stringify({ ...hunan, id: 'own', rules: { 'B12-16': 'warning', 'X-03': 'off' } }));
  const [book] = json(heji('check', '--json', '--profile', path, sample).stdout).workbooks;
  expect(book?.profile).toBe('own');
  expect(new Set(book?.findings.filter((f) => f['rule'] === 'B12-16').map((f) => f['severity']))).toEqual(
    new Set(['warning']),
  );
  expect(book?.findings.filter((f) => f['rule'] === 'X-03')).toEqual([]);
});

test('many workbooks, on several threads: in the order given, each as if it were alone', () => {
  const broken = file('broken.xlsx', 'no workbook');
  const files = Array.from({ length: 30 }, (_, index) => (index === 11 ? broken : sample));
  const { status, stdout } = heji('check', '--json', ...files);
  expect(status).toBe(2);
  const { workbooks } = json(stdout);
  expect(workbooks.map((book) => book.file)).toEqual(files);
  const [alone] = json(heji('check', '--json', sample).stdout).workbooks;
  for (const book of workbooks) {
    if (book.file === broken) expect(book.error).not.toBeNull();
    else expect(book.findings).toEqual(alone?.findings);
  }
});

test('a command that is refused is refused once, however many workbooks it names', () => {
  const files = Array.from({ length: 30 }, () => sample);
  const { status, stdout, stderr } = heji('check', '--severity', 'grave', ...files);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.match(/grave/gu)).toHaveLength(1);
});

describe('heji forms', () => {
  test('shows every field with its cell', () => {
    const { status, stdout } = heji('forms', '--json', sample);
    const { forms } = JSON.parse(stdout) as { forms: { fields: Record<string, unknown>[] }[] };
    expect(status).toBe(0);
    expect(forms[0]?.fields).toContainEqual({
      path: 'controlRate',
      cell: 'F4',
      raw: '54.54%',
      state: 'read',
      value: '54.54%',
      problem: null,
    });
    const { stdout: printed } = heji('forms', sample);
    expect(printed).toMatch(/绩效指标｜三级指标 → 三级指标（按列头）/u);
    expect(printed).toContain('F17   project 优化营商三高要素保障工作经费/final: 6万元');
  });

  test('shows what each column was read as, and why', () => {
    const { forms } = JSON.parse(heji('forms', '--json', sample).stdout) as {
      forms: { form: string; columns: Record<string, unknown>[] }[];
    };
    const department = forms.find(({ form }) => form === '1-2');
    expect(department?.columns).toContainEqual(
      expect.objectContaining({ table: 'indicators', head: '得分', role: 'score', ground: 'head', couldBe: [] }),
    );
  });

  test('a file that cannot be read is exit code 2', () => {
    expect(heji('forms', file('not.xlsx', 'x')).status).toBe(2);
  });
});

test('RULES.md is what the declarations say', () => {
  const lines = new Set(readFileSync(join(root, 'RULES.md'), 'utf8').split('\n'));
  const lacking = rulesMarkdown()
    .split('\n')
    .filter((line) => !lines.has(line));
  nothingToDo(
    lacking.slice(0, 3).map((line) => `RULES.md lacks “${line.slice(0, 120)}”: npm run rules writes it anew.`),
  );
  expect(readFileSync(join(root, 'RULES.md'), 'utf8')).toBe(rulesMarkdown());
});
