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
import { differences, heji, LAUNCHER, SAMPLE, scratch } from './support/launcher';
import { PLACES } from './support/filled';
import { PATIENCE_MS } from '../support/patience';

const { folder, fresh, file } = scratch('heji-refused-');
const seed = () => file(readFileSync(SAMPLE));

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
    ['a file that is none', () => [file('姓名,金额'), '--in-place'], '这不是工作簿（.xlsx'],
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

/** Runs the command under a shell's limit or redirection. */
function shell(script: string, ...args: string[]) {
  return spawnSync('sh', ['-c', script, process.execPath, LAUNCHER, ...args], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
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
