import { existsSync, readFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';
import { writeXlsx } from '../../src/files';
import { edit } from '../files/office-parts';
import { cellsIn, differences, heji, SAMPLE, scratch } from './support/launcher';
import { place, PLACES } from './support/filled';

const { fresh, file } = scratch('heji-restore-');
const seed = () => file(readFileSync(SAMPLE));

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
    // Another score with decimals: a form scored in whole points would not be given 14.85.
    const other = cellsIn(SAMPLE).get('1-2!H14')?.value ?? null;
    const edits = [edit("'1-2'!H15", 14, { value: 14, format: '@' }), edit("'1-2'!H14", other, 14.25)];
    const input = file(writeXlsx(readFileSync(SAMPLE), edits).bytes);
    const [filled, record, back] = [fresh(), fresh('.json'), fresh()];
    heji('fill', input, '-o', filled, '--mode', 'all', '--journal', record);
    expect(cellsIn(filled).get('1-2!H15')?.value).toBe('14.85');
    expect(heji('restore', filled, '--journal', record, '-o', back).status).toBe(0);
    expect(cellsIn(back).get('1-2!H15')?.value).toBe(14);
    expect(differences(input, back)).toEqual([]);
  });

  test('cells edited since are left alone and named; the others are given back', () => {
    const edited = file(
      writeXlsx(readFileSync(out), [edit("'附件1-1'!F4", { value: 0.5455, formula: '=ROUND(D4/B4,4)' }, 0.6)]).bytes,
    );
    const back = fresh();
    const { status, stdout } = heji('restore', edited, '--journal', journal, '-o', back);
    expect([status, differences(SAMPLE, back)]).toEqual([2, ['附件1-1!F4']]);
    expect(cellsIn(back).get('附件1-1!F4')?.value).toBe(0.6);
    expect(stdout).toMatch(/1 个没有撤回：\n'附件1-1'!F4 .*其间被改成了 60/u);
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
