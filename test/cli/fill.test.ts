import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { writeXlsx } from '../../src/files';
import { edit } from '../files/office-parts';
import { cellsIn, CLEAN, differences, heji, SAMPLE, scratch } from './support/launcher';
import { withLockedCell, withLockedSheet } from './support/locked';
import { BLANKS, DIFFERS, json, place, PLACES, written } from './support/filled';

const { folder, fresh, file } = scratch('heji-fill-');
const seed = () => file(readFileSync(SAMPLE));

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
      note: null,
      doubtful: [expect.stringMatching(/^B11-20\//u)],
      // It was one of three blanks of its line; the finding is at the first.
      solves: [{ rule: 'GEN-06', severity: 'hint', sheet: '附件1-1', cell: 'B15' }],
      eases: [],
      raises: [],
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
  // A form of whole points: nothing finer is written into it.
  expect(cells.get('1-2!H15')?.value).toBe(14);
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
      /^'附件1-1'!F15 {2}.*8\.80.*\n {6}存疑：B11-20 {2}'附件1-1'!F17 {2}项目.*本年决算却有 6\.00/mu,
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

function old(): string {
  return file(write(read(readFileSync(SAMPLE)), { type: 'buffer', bookType: 'biff8' }) as Buffer, '.xls');
}

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
    writeXlsx(readFileSync(SAMPLE), [edit("'附件1-1'!F15", '　', { value: 2.8, formula: '=F16' })]).bytes,
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

test('what would bring up a fault is not written: a score that is cut though nobody says why', () => {
  const reason = cellsIn(CLEAN).get('附件1-2!I15')?.value;
  const input = file(
    writeXlsx(readFileSync(CLEAN), [
      edit("'附件1-2'!H15", 9.83, { value: null }),
      edit("'附件1-2'!I15", String(reason), { value: null }),
    ]).bytes,
  );
  const out = fresh();
  const { status, stdout } = heji('fill', input, '-o', out, '--mode', 'all', '--json');
  expect([status, written(json(stdout).edits)]).toEqual([0, []]);
  expect(json(stdout).edits.filter(({ cell }) => cell === 'H15')).toEqual([
    expect.objectContaining({
      after: 9.83,
      kind: 'suggested',
      note: 'raises',
      raises: [{ rule: 'B12-15', severity: 'error', sheet: '附件1-2', cell: 'I15' }],
      refused: null,
    }),
  ]);
  const told = heji('fill', input, '--dry-run').stdout;
  expect(told).toMatch(/── 写入会出现新问题 1 处，不写\n'附件1-2'!H15 {2}解决企业诉求件数 得分：空白 → 9\.83/u);
  expect(told).toMatch(/\n {6}新问题：B12-15 {2}'附件1-2'!I15 {2}“解决企业诉求件数”扣了分/u);
});

test('where the cell’s own format rounds the figure away, the line says both', () => {
  const coarse = [edit("'附件1-1'!F4", 0.5454, { value: 0.5, format: '0%' })];
  const input = file(writeXlsx(readFileSync(SAMPLE), coarse).bytes);
  expect(heji('fill', input, '--dry-run').stdout).toContain(
    "'附件1-1'!F4  控制率：50% → 54.55%（按格式显示为 55%）  6 ÷ 11 = 54.5454…%",
  );
});
