import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { writeEdits } from '../../src/files';
import { edit } from '../files/office-parts';
import { cellsIn, CLEAN, differences, heji, LAUNCHER, SAMPLE, scratch } from './support/launcher';
import { withLockedCell, withLockedSheet } from './support/locked';

const { folder, fresh, file } = scratch('heji-fill-');
const seed = () => file(readFileSync(SAMPLE));

interface Content {
  value: unknown;
  formula?: string;
  format?: string;
}
interface FillEdit {
  sheet: string;
  cell: string;
  label: string;
  before: unknown;
  after: unknown;
  formula: string | null;
  arithmetic: string;
  kind: string;
  group: string;
  rule: string;
  doubtful: string[];
  written: boolean;
  refused: string | null;
  beforeContent: Content;
  afterContent: Content;
}
interface Json {
  file: string;
  out: string | null;
  backup: string | null;
  dryRun: boolean;
  converted: boolean;
  edits: FillEdit[];
  ownFormulas: Record<string, string>[];
}
const json = (output: string) => JSON.parse(output) as Json;
const place = ({ sheet, cell }: { sheet: string; cell: string }) => `${sheet}!${cell}`;
const written = (edits: readonly FillEdit[]) => edits.filter((one) => one.written).map(place);

/** The blank totals of the sample and what its lines add up to: 三公经费, 项目支出, 专项资金; 2021 final, 2022 budget, 2022 final. */
const BLANKS: Readonly<Record<string, string>> = {
  '附件1-1!B6': '0',
  '附件1-1!D6': '0',
  '附件1-1!F6': '0',
  '附件1-1!B12': '4',
  '附件1-1!D12': '2.80',
  '附件1-1!F12': '8.80',
  '附件1-1!B15': '4',
  '附件1-1!D15': '2.80',
  '附件1-1!F15': '8.80',
};
const PLACES = Object.keys(BLANKS).sort();

/** 6 ÷ 11, and 15 × 99 %, 10 × 89/90, 5 × 99 %, 10 × 99 %, on 1-2 and on 1-3. */
const DIFFERS: Readonly<Record<string, number>> = {
  '附件1-1!F4': 0.5455,
  '1-2!H15': 14.85,
  '1-2!H19': 9.89,
  '1-2!H21': 4.95,
  '1-2!H22': 9.9,
  '项目支出自评表（项目督察）!H14': 14.85,
  '项目支出自评表（项目督察）!H18': 9.89,
  '项目支出自评表（项目督察）!H20': 4.95,
  '项目支出自评表（项目督察）!H21': 9.9,
};

describe('heji fill -o --json on the sample', () => {
  const input = seed();
  const out = fresh();
  const { status, stdout, stderr } = heji('fill', input, '-o', out, '--json');
  const result = json(stdout);

  test('exit code 0, and nothing on stderr', () => expect([status, stderr]).toEqual([0, '']));

  test('the blank totals are written, and no other cell changes', () => {
    expect(differences(input, out)).toEqual(PLACES);
    const cells = cellsIn(out);
    expect(Object.fromEntries(PLACES.map((cell) => [cell, cells.get(cell)?.text]))).toEqual(BLANKS);
    expect(written(result.edits).sort()).toEqual(PLACES);
  });

  test('the input is left as it was', () => expect(readFileSync(input).equals(readFileSync(SAMPLE))).toBe(true));

  test('what differs is listed with the computation, not written', () => {
    const differs = result.edits.filter(({ group, kind }) => group === 'differs' && kind === 'computed');
    expect(Object.fromEntries(differs.map((one) => [place(one), one.after]))).toEqual(DIFFERS);
    expect(differs.every((one) => !one.written && one.refused === null)).toBe(true);
  });

  test('an edit says what stood there, what stands there, how it is computed, and what it rests on', () => {
    expect(result.edits).toContainEqual({
      sheet: '附件1-1',
      cell: 'F15',
      label: expect.stringContaining('专项资金') as string,
      before: '　',
      after: 8.8,
      formula: '=SUM(F16:F17)',
      arithmetic: '2.80 + 6.00 = 8.8',
      kind: 'computed',
      group: 'blank',
      rule: 'B11-08',
      doubtful: [expect.stringMatching(/^B11-20\//u)],
      written: true,
      refused: null,
      beforeContent: { value: '　', format: expect.any(String) as string },
      afterContent: { value: 8.8, format: expect.any(String) as string },
    });
  });

  test('filled again, nothing is left to fill: a copy, byte for byte', () => {
    const again = fresh();
    const second = heji('fill', out, '-o', again, '--json');
    expect([second.status, written(json(second.stdout).edits)]).toEqual([0, []]);
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  });
});

test('--mode all writes what differs as well, and the totals that follow; suggestions stay suggestions', () => {
  const out = fresh();
  const { edits } = json(heji('fill', SAMPLE, '-o', out, '--mode', 'all', '--json').stdout);
  const cells = cellsIn(out);
  for (const [cell, value] of Object.entries(DIFFERS)) expect([cell, cells.get(cell)?.value]).toEqual([cell, value]);
  expect(cells.get('1-2!H23')?.value).toBe(99.59);
  expect(differences(SAMPLE, out)).toEqual(written(edits).sort());
  const suggested = edits.filter(({ kind }) => kind === 'suggested');
  expect(suggested.length).toBeGreaterThan(0);
  expect(suggested.some((one) => one.written)).toBe(false);
});

test('--formulas writes live formulas that give the same figures', () => {
  const out = fresh();
  const { edits } = json(heji('fill', SAMPLE, '-o', out, '--formulas', '--json').stdout);
  const cells = cellsIn(out);
  expect(cells.get('附件1-1!F15')).toMatchObject({ formula: '=SUM(F16:F17)', value: 8.8 });
  for (const one of edits.filter((each) => each.written)) {
    expect([place(one), cells.get(place(one))?.formula ?? null]).toEqual([place(one), one.formula]);
    expect(one.afterContent.formula ?? null).toBe(one.formula);
  }
});

describe('--dry-run', () => {
  const home = join(folder, 'dry');
  mkdirSync(home);
  writeFileSync(join(home, '自评表.xlsx'), readFileSync(SAMPLE));
  const run = (...args: string[]) => heji('fill', join(home, '自评表.xlsx'), '--dry-run', ...args);

  test.each([
    ['alone', []],
    ['with -o', ['-o', join(home, 'out.xlsx')]],
    ['with --in-place', ['--in-place']],
  ])('%s writes nothing and tells what it would', (_, args) => {
    const before = readFileSync(join(home, '自评表.xlsx'));
    const { status, stdout } = run('--json', ...args);
    const { out, dryRun, edits } = json(stdout);
    expect([status, out, dryRun, written(edits)]).toEqual([0, null, true, []]);
    expect(
      edits
        .filter(({ group, kind }) => group === 'blank' && kind === 'computed')
        .map(place)
        .sort(),
    ).toEqual(PLACES);
    expect(readdirSync(home)).toEqual(['自评表.xlsx']);
    expect(readFileSync(join(home, '自评表.xlsx')).equals(before)).toBe(true);
  });

  test('the text has a line a cell, the doubts below it, and says that no file was written', () => {
    const { stdout } = run();
    expect(stdout).toContain('── 将写入 9 个单元格');
    expect(stdout).toMatch(/^'附件1-1'!D15 {2}专项资金.*：空白 → 2\.80 {2}2\.80 \+ 0 = 2\.8$/mu);
    expect(stdout).toMatch(
      /^'附件1-1'!F15 {2}.*8\.80.*\n {6}存疑：B11-20 {2}'附件1-1'!F17 {2}专项.*没有预算却支出 6\.00/mu,
    );
    expect(stdout).toContain("'1-2'!H15  处理突发事件 得分：14 → 14.85  15 × 99 ÷ 100 = 14.85");
    expect(stdout).toContain('没有写任何文件');
  });

  test('in English as well', () => {
    const { stdout } = run('--lang', 'en-US');
    expect(stdout).toMatch(
      /^'附件1-1'!F15 {2}.*: blank → 8\.80 .*\n {6}In doubt: B11-20 {2}'附件1-1'!F17 {2}Project/mu,
    );
    expect(stdout).toContain('Dry run: no file was written');
    expect(stdout).not.toMatch(/写入|存疑|试算|建议/u);
  });
});

describe('--in-place', () => {
  test('rewrites the file and keeps what was as .bak; an older .bak is never overwritten', () => {
    const input = seed();
    writeFileSync(`${input}.bak`, 'older');
    chmodSync(input, 0o640);
    const { status, stdout } = heji('fill', input, '--in-place', '--json');
    const { out, backup } = json(stdout);
    expect([status, out, backup]).toEqual([0, input, `${input}.bak2`]);
    expect(readFileSync(`${input}.bak`, 'utf8')).toBe('older');
    expect(readFileSync(`${input}.bak2`).equals(readFileSync(SAMPLE))).toBe(true);
    expect(differences(SAMPLE, input)).toEqual(PLACES);
    expect(statSync(input).mode & 0o777).toBe(0o640);
    expect(readdirSync(dirname(input)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('the text names both files', () => {
    const input = seed();
    const { stdout } = heji('fill', input, '--in-place');
    expect(stdout).toContain(`已改写 ${input}；改写前的存为 ${input}.bak`);
  });

  test('through a symbolic link the file itself is rewritten, and the link stays one', () => {
    const input = seed();
    const link = fresh();
    symlinkSync(input, link);
    expect(heji('fill', link, '--in-place').status).toBe(0);
    expect(differences(SAMPLE, input)).toEqual(PLACES);
    expect(differences(link, input)).toEqual([]);
    expect(existsSync(`${input}.bak`)).toBe(true);
  });

  test('where nothing is to be filled, nothing is touched', () => {
    const input = file(readFileSync(CLEAN));
    const before = statSync(input).mtimeMs;
    const { status, stdout } = heji('fill', input, '--in-place');
    expect([status, statSync(input).mtimeMs, existsSync(`${input}.bak`)]).toEqual([0, before, false]);
    expect(stdout).toContain('没有写任何文件');
  });
});

describe('heji restore', () => {
  const out = fresh();
  const journal = fresh('.json');
  heji('fill', SAMPLE, '-o', out, '--mode', 'all', '--formulas', '--journal', journal);

  test('gives every cell back as it was: values, types, formats', () => {
    const back = fresh();
    const { status, stdout } = heji('restore', out, '--journal', journal, '-o', back);
    expect(differences(SAMPLE, out).length).toBeGreaterThan(PLACES.length);
    expect([status, differences(SAMPLE, back)]).toEqual([0, []]);
    expect(stdout).toMatch(/'附件1-1'!F15.*：8\.80 → 空白/u);
  });

  test.each([
    ['as it is', (text: string) => Buffer.from(text)],
    ['as PowerShell stores it', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('takes the output of fill --json %s, in place too', (_, stored) => {
    const input = seed();
    const record = file(stored(heji('fill', input, '--in-place', '--json').stdout), '.json');
    const { status, stdout } = heji('restore', input, '--journal', record, '--in-place', '--json');
    const told = JSON.parse(stdout) as { restored: { sheet: string; cell: string }[]; backup: string };
    expect([status, told.restored.map(place).sort(), told.backup]).toEqual([0, PLACES, `${input}.bak2`]);
    expect(differences(SAMPLE, input)).toEqual([]);
  });

  test('a number in a cell of text comes back as the number it was', () => {
    const input = file(writeEdits(readFileSync(SAMPLE), [edit("'1-2'!H15", 14, { value: 14, format: '@' })]).bytes);
    const [filled, record, back] = [fresh(), fresh('.json'), fresh()];
    heji('fill', input, '-o', filled, '--mode', 'all', '--journal', record);
    expect(cellsIn(filled).get('1-2!H15')?.value).toBe('14.85');
    expect(heji('restore', filled, '--journal', record, '-o', back).status).toBe(0);
    expect(cellsIn(back).get('1-2!H15')?.value).toBe(14);
    expect(differences(input, back)).toEqual([]);
  });

  test('cells edited since are left alone and named; the others are given back', () => {
    const edited = file(
      writeEdits(readFileSync(out), [edit("'附件1-1'!F4", { value: 0.5455, formula: '=ROUND(D4/B4,4)' }, 0.6)]).bytes,
    );
    const back = fresh();
    const { status, stdout } = heji('restore', edited, '--journal', journal, '-o', back);
    expect([status, differences(SAMPLE, back)]).toEqual([2, ['附件1-1!F4']]);
    expect(cellsIn(back).get('附件1-1!F4')?.value).toBe(0.6);
    expect(stdout).toMatch(/1 个没有恢复：\n'附件1-1'!F4 .*其间被改成了 60/u);
  });

  test('a sheet that is gone is named, and nothing is written when nothing can be', () => {
    const book = read(readFileSync(out));
    book.SheetNames = book.SheetNames.map((name) => `${name}旧`);
    book.Sheets = Object.fromEntries(Object.entries(book.Sheets).map(([name, sheet]) => [`${name}旧`, sheet]));
    delete book.Workbook;
    const renamed = file(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const back = fresh();
    const { status, stdout } = heji('restore', renamed, '--journal', journal, '-o', back, '--lang', 'en-US');
    expect([status, existsSync(back)]).toEqual([2, false]);
    expect(stdout).toContain('the sheet was deleted or renamed');
    expect(stdout).toContain('No file was written');
  });

  test.each([
    ['no record', () => [] as string[], '没有给出记录'],
    ['a record that is not there', () => ['--journal', fresh('.json')], '找不到这个文件'],
    ['a record that is none', () => ['--journal', file('{"edits": 1}', '.json')], '不是 heji fill 的记录'],
    [
      'a cell that is none',
      () => ['--journal', file(JSON.stringify({ edits: [BAD_CELL] }), '.json')],
      '不是 heji fill 的记录',
    ],
    ['nowhere to write', () => ['--journal', journal, '!'], '没有说写到哪里'],
  ])('refuses %s', (_, args, sentence) => {
    const back = fresh();
    const given = args();
    const { status, stdout, stderr } = heji(
      'restore',
      out,
      ...given.filter((one) => one !== '!'),
      ...(given.includes('!') ? [] : ['-o', back]),
    );
    expect([status, stdout, existsSync(back)]).toEqual([2, '', false]);
    expect(stderr).toContain(sentence);
  });
});

const BAD_CELL = {
  sheet: '1-2',
  cell: 'nowhere',
  label: '',
  arithmetic: '',
  kind: 'computed',
  written: true,
  beforeContent: { value: null },
  afterContent: { value: 1 },
};

describe('refuses, with a sentence, and leaves every file as it was', () => {
  const existing = () => file('mine');
  const readOnly = () => {
    const path = seed();
    chmodSync(path, 0o444);
    return path;
  };
  const linked = (link: (from: string, to: string) => void) => {
    const [input, name] = [seed(), fresh()];
    link(input, name);
    return [input, '-o', name];
  };
  test.each<[string, () => string[], string]>([
    ['no place to write to', () => [seed()], '-o 新文件.xlsx'],
    ['a mode there is not', () => [seed(), '--dry-run', '--mode', 'some'], '--mode 只能是'],
    ['no file', () => ['--dry-run'], '没有给出文件'],
    ['two files', () => [seed(), seed(), '--dry-run'], '只能用于一个工作簿'],
    ['both places', () => [seed(), '-o', fresh(), '--in-place'], '只能用一个'],
    [
      '-o naming the input',
      () =>
        linked((input) => input)
          .slice(0, 2)
          .concat('?'),
      '就是原文件',
    ],
    ['-o naming the input by a symbolic link', () => linked(symlinkSync), '就是原文件'],
    ['-o naming the input by a hard link', () => linked(linkSync), '就是原文件'],
    ['a target that is there', () => [seed(), '-o', existing()], '--force'],
    ['a target that is a folder', () => [seed(), '-o', folder, '--force'], '不是普通文件'],
    ['a folder that is not there', () => [seed(), '-o', join(folder, 'none/out.xlsx')], '文件夹'],
    ['a name of another kind', () => [seed(), '-o', fresh('.xls')], '只能写成 .xlsx'],
    ['a read-only file in place', () => [readOnly(), '--in-place'], '只读'],
    ['a read-only target', () => [seed(), '-o', readOnly(), '--force'], '只读'],
    ['an old workbook in place', () => [old(), '--in-place'], '不能原地改写'],
    ['a damaged file', () => [file(readFileSync(SAMPLE).subarray(0, 4000)), '--in-place'], '文件已损坏'],
    ['a file that is none', () => [file('姓名,金额'), '--in-place'], '这不是 Excel 工作簿'],
    ['a file that is not there', () => [fresh(), '--in-place'], '找不到这个文件'],
    ['a workbook without the forms', () => [file(other()), '--in-place'], '没有认出'],
    ['a record of a dry run', () => [seed(), '--dry-run', '--journal', fresh('.json')], '不能与 --journal 同用'],
    ['a record over the target', () => ['-o', '=', '--journal', '='], '记录不能写到'],
    ['a record that is there', () => [seed(), '-o', fresh(), '--journal', file('mine', '.json')], '--force'],
  ])('%s', (_, make, sentence) => {
    const args = settled(make());
    const before = contents();
    const { status, stdout, stderr } = heji('fill', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\bat \w+|Error:|\b(?:ENOENT|EACCES|EEXIST|EISDIR|ENOTDIR|EPERM|ENOSPC|EROFS|EFBIG)\b/u);
    expect(contents()).toEqual(before);
  });

  /** `?` stands for the input, `=` for one new name in both places. */
  function settled(args: string[]): string[] {
    if (args.includes('=')) {
      const name = fresh();
      return [seed(), ...args.map((one) => (one === '=' ? name : one))];
    }
    return args.includes('?') ? [args[0] ?? '', '-o', args[0] ?? ''] : args;
  }
});

function old(): string {
  return file(write(read(readFileSync(SAMPLE)), { type: 'buffer', bookType: 'biff8' }) as Buffer, '.xls');
}

function other(): Buffer {
  return write(
    { SheetNames: ['表'], Sheets: { 表: { '!ref': 'A1', A1: { t: 's', v: '你好' } } } },
    { type: 'buffer' },
  ) as Buffer;
}

/** Every file of the scratch folder with its content. */
function contents(): Record<string, string> {
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

test('--force replaces a target that is there', () => {
  const out = file('mine');
  expect(heji('fill', SAMPLE, '-o', out, '--force').status).toBe(0);
  expect(differences(SAMPLE, out)).toEqual(PLACES);
});

test('an old .xls goes out as .xlsx, and what that costs is said', () => {
  const out = fresh();
  const { status, stdout } = heji('fill', old(), '-o', out);
  expect(status).toBe(0);
  expect(stdout).toContain('已转成 .xlsx');
  expect(cellsIn(out).get('附件1-1!F15')?.value).toBe(8.8);
});

describe('protected cells', () => {
  test('a locked sheet: nothing is written, every cell is named, exit code 2', () => {
    const out = fresh();
    const { status, stdout } = heji('fill', file(withLockedSheet(readFileSync(SAMPLE))), '-o', out, '--json');
    const refused = json(stdout).edits.filter((one) => one.refused !== null);
    expect([status, existsSync(out), json(stdout).out]).toEqual([2, false, null]);
    expect(refused.map((one) => [place(one), one.refused]).sort()).toEqual(
      PLACES.map((cell) => [cell, 'protectedSheet']),
    );
  });

  test('one locked cell: the others are written, and no total counts on what could not be', () => {
    const input = file(withLockedCell(readFileSync(SAMPLE), 'F15'));
    const out = fresh();
    const { status, stdout } = heji('fill', input, '-o', out, '--json');
    const { edits } = json(stdout);
    expect([status, differences(input, out)]).toEqual([2, PLACES.filter((cell) => cell !== '附件1-1!F15')]);
    // 专项资金 8.80 is not there to be added: its lines are.
    expect(edits.find((one) => place(one) === '附件1-1!F12')?.arithmetic).toBe('0 + 0 + 2.80 + 6.00 = 8.8');
    expect(edits.find((one) => place(one) === '附件1-1!F15')?.refused).toBe('protectedSheet');
  });
});

test('a formula of the user’s own that disagrees is told and never replaced', () => {
  const own = file(
    writeEdits(readFileSync(SAMPLE), [edit("'附件1-1'!F15", '　', { value: 2.8, formula: '=F16' })]).bytes,
  );
  const out = fresh();
  const { status, stdout } = heji('fill', own, '-o', out, '--mode', 'all', '--json');
  expect(status).toBe(0);
  expect(json(stdout).ownFormulas).toContainEqual(
    expect.objectContaining({ sheet: '附件1-1', cell: 'F15', formula: '=F16', arithmetic: '2.80 + 6.00 = 8.8' }),
  );
  expect(cellsIn(out).get('附件1-1!F15')?.formula).toBe('=F16');
  expect(heji('fill', own, '--dry-run').stdout).toMatch(/您自己的公式 1 处.*\n'附件1-1'!F15 {2}.*=F16 显示/u);
});

test('where the cell’s own format rounds the figure away, the line says both', () => {
  const coarse = [edit("'附件1-1'!F4", 0.5454, { value: 0.5, format: '0%' })];
  const input = file(writeEdits(readFileSync(SAMPLE), coarse).bytes);
  expect(heji('fill', input, '--dry-run').stdout).toContain(
    "'附件1-1'!F4  控制率：50% → 54.55%（按格式显示为 55%）  6 ÷ 11 = 54.5454…%",
  );
});

/** Runs the command under a shell's limit or redirection. */
function shell(script: string, ...args: string[]) {
  return spawnSync('sh', ['-c', script, process.execPath, LAUNCHER, ...args], { encoding: 'utf8' });
}

describe.each([
  ['-o', (input: string) => [input, '-o', join(dirname(input), 'out.xlsx')]],
  ['--in-place', (input: string) => [input, '--in-place']],
])('a disk that is full while writing, %s', (_, args) => {
  test('nothing is left behind and nothing is changed', () => {
    const home = join(folder, basename(fresh('')));
    mkdirSync(home);
    const input = join(home, '自评表.xlsx');
    writeFileSync(input, readFileSync(SAMPLE));
    // A limit of some kilobytes for each file fails in the middle of writing, as a full disk does.
    const { status, stderr } = shell('ulimit -f 8; exec "$0" "$@"', 'fill', ...args(input));
    expect([status, readdirSync(home)]).toEqual([2, ['自评表.xlsx']]);
    expect(stderr).toContain('磁盘满了');
    expect(readFileSync(input).equals(readFileSync(SAMPLE))).toBe(true);
  });
});

if (existsSync('/dev/full')) {
  test('a result that cannot be output is no success', () => {
    const { status, stderr } = shell('exec "$0" "$@" > /dev/full', 'fill', SAMPLE, '--dry-run', '--json');
    expect(status).toBe(2);
    expect(stderr).toContain('结果没有全部输出');
  });
}

if (existsSync('/sys/kernel')) {
  test('a folder that nothing can be written to', () => {
    const { status, stderr } = heji('fill', SAMPLE, '-o', '/sys/out.xlsx', '--lang', 'en-US');
    expect(status).toBe(2);
    expect(stderr).toContain('No permission to write "/sys/out.xlsx"');
  });
}
