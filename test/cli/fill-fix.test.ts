import { readFileSync } from 'node:fs';
import { cellsIn, differences, heji, SAMPLE, scratch } from './support/launcher';
import { json, place, written } from './support/filled';
import { withLockedCell } from './support/locked';

const { fresh, file } = scratch('heji-fix-');
const seed = () => file(readFileSync(SAMPLE));

/** heji fill --fix … --json, on a copy of the sample. */
function fixed(rules: string, input = seed()) {
  const out = fresh();
  const { status, stdout, stderr } = heji('fill', input, '--fix', rules, '-o', out, '--json');
  return { input, out, status, stderr, result: json(stdout) };
}

describe('heji fill --fix B11-01: the rate that was cut off', () => {
  const { input, out, status, stderr, result } = fixed('B11-01');

  test('only that cell is written', () => {
    expect([status, stderr]).toEqual([0, '']);
    expect(differences(input, out)).toEqual(['附件1-1!F4']);
    expect(cellsIn(out).get('附件1-1!F4')?.text).toBe('54.55%');
  });

  test('it says what was asked for, what the edit solves and raises, and that nothing is left', () => {
    const found = { rule: 'B11-01', severity: 'hint', sheet: '附件1-1', cell: 'F4' };
    expect(result).toMatchObject({ mode: 'fix', fix: ['B11-01'], left: [] });
    expect(result.edits).toMatchObject([{ solves: [found], raises: [], written: true, refused: null }]);
  });

  test('checked again, it is gone and nothing came in its place', () => {
    const rules = (workbook: string) => {
      const report = JSON.parse(heji('check', workbook, '--json').stdout) as {
        workbooks: { findings: { id: string }[] }[];
      };
      return report.workbooks[0]?.findings.map(({ id }) => id) ?? [];
    };
    const before = rules(input);
    const after = rules(out);
    expect(before.filter((id) => !after.includes(id))).toEqual([expect.stringMatching(/^B11-01\//u)]);
    expect(after.filter((id) => !before.includes(id))).toEqual([]);
  });
});

test('blank totals: each of a line’s cells says what they solve together, and what can be seen only then', () => {
  const { result } = fixed('GEN-06');
  const total = result.edits.find((one) => place(one) === '附件1-1!F12');
  expect(total?.solves.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['GEN-06 B12']);
  // 8.80 were spent, 2.80 budgeted: nobody sees that while the total is blank.
  expect(total?.raises.map(({ rule, cell }) => `${rule} ${cell}`)).toContain('B11-10 F12');
  // 公用经费 lists some of its parts only.
  expect(result.left.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['GEN-06 B18']);
});

test('what only a person can decide is left and named: a form of whole points takes no finer score', () => {
  const { input, out, status, result } = fixed('B12-16');
  expect(status).toBe(0);
  expect(differences(input, out)).toEqual([]);
  expect(result.edits).toEqual([]);
  expect(result.left.map(({ rule }) => rule)).toEqual(['B12-16', 'B12-16']);
});

test('several rules, by commas or by repeating the option', () => {
  const both = ['附件1-1!B6', '附件1-1!F4'];
  expect(written(fixed('B11-01,GEN-06').result.edits)).toEqual(expect.arrayContaining(both));
  const twice = heji('fill', seed(), '--fix', 'B11-01', '--fix', 'GEN-06', '--dry-run', '--json');
  expect(json(twice.stdout).edits.map(place)).toEqual(expect.arrayContaining(both));
});

test('in words: what is corrected, what that solves, and what is left', () => {
  const { status, stdout } = heji('fill', seed(), '--fix', 'B11-01,GEN-06', '--dry-run', '--lang', 'en-US');
  expect(status).toBe(0);
  expect(stdout).toMatch(/'附件1-1'!F4 .*54\.54% → 54\.55%/u);
  expect(stdout).toMatch(/Solves: B11-01 {2}'附件1-1'!F4/u);
  expect(stdout).toMatch(/Seen once it is written: B11-10/u);
  expect(stdout).toMatch(/── Left: 1;/u);
});

test('a cell that cannot be written leaves out the whole correction, and the exit code says so', () => {
  const { status, result } = fixed('GEN-06', file(withLockedCell(readFileSync(SAMPLE), 'D12')));
  expect(status).toBe(2);
  const refused = result.edits.filter((one) => one.refused !== null);
  expect(refused.map(place)).toEqual(['附件1-1!D12']);
  // The other cells of that line would leave a total half filled.
  expect(written(result.edits).filter((cell) => /!.12$/u.test(cell))).toEqual([]);
});

test.each([
  ['a rule that there is none of', ['--fix', 'B12-99', '--dry-run'], /B12-99/u],
  ['together with --mode', ['--fix', 'B11-01', '--mode', 'all', '--dry-run'], /--mode/u],
  ['nothing named', ['--fix', '', '--dry-run'], /“”|规则/u],
])('refused: %s', (_, options, words) => {
  const { status, stdout, stderr } = heji('fill', seed(), ...options);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(words);
});

test('taken back by its record', () => {
  const { input, out, result } = fixed('B11-01');
  const back = fresh();
  const { status } = heji('restore', out, '--journal', file(JSON.stringify(result), '.json'), '-o', back);
  expect(status).toBe(0);
  expect(differences(input, back)).toEqual([]);
});
