import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import * as whole from '@e965/xlsx';
import { transformSync } from '@swc/core';
import { recordsOf } from '../../src/files/package/container';

/** The library for .xls and .xlsb is built in without the two dozen other kinds of files that it knows. */
const fewBooks = jest.requireActual<(source: string) => string>('../../src/build/few-books.cjs');
const PATH = join(__dirname, '../../node_modules/@e965/xlsx/xlsx.mjs');
const SOURCE = readFileSync(PATH, 'utf8');

function loaded(source: string): typeof whole {
  const { code } = transformSync(source, { jsc: { target: 'es2022' }, module: { type: 'commonjs' }, swcrc: false });
  const own = { exports: {} };
  const run = compileFunction(code, ['module', 'exports', 'require']) as (...args: unknown[]) => void;
  run(own, own.exports, createRequire(PATH));
  return own.exports as typeof whole;
}

const few = loaded(fewBooks(SOURCE));

const sheet = whole.utils.aoa_to_sheet([
  ['附件1-2', 2024, 96.5],
  ['年初预算数', 1200.5, true],
]);
sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
sheet.B2 = { t: 'n', v: 1200.5, z: '#,##0.00', f: 'B1/2' };
const book = whole.utils.book_new();
whole.utils.book_append_sheet(book, sheet, '自评表');
const bytes = (bookType: whole.BookType) =>
  new Uint8Array(whole.write(book, { type: 'array', bookType }) as ArrayBuffer);
const OPTIONS = { type: 'array', cellStyles: true, cellNF: true, cellFormula: true } as const;

test.each(['biff8', 'biff5', 'biff2', 'xlsb'] as const)('%s is read as the whole library reads it', (bookType) => {
  const own = few.read(recordsOf(bytes(bookType)), OPTIONS);
  const expected = whole.read(bytes(bookType), OPTIONS);
  expect(own.SheetNames).toEqual(expected.SheetNames);
  expect(own.Sheets).toEqual(expected.Sheets);
  expect(Object.keys(own.Sheets[own.SheetNames[0] ?? ''] ?? {})).toContain('B2');
});

test('an .xlsx is written as the whole library writes it', () => {
  const options = { type: 'array', bookType: 'xlsx', bookSST: true } as const;
  expect(new Uint8Array(few.write(book, options) as ArrayBuffer)).toEqual(
    new Uint8Array(whole.write(book, options) as ArrayBuffer),
  );
});

test('what files are packed in, and code pages, are there', () => {
  const compound = few.CFB.read(bytes('biff8'), { type: 'array' });
  expect(few.CFB.find(compound, 'Workbook')).not.toBeNull();
  expect(few.set_cptable).toBeDefined();
});

test('a compound file is not opened: its records are taken out of it before', () => {
  expect(() => few.read(bytes('biff8'), OPTIONS)).toThrow('a kind of file that is not read here');
});

test.each(['csv', 'html', 'dbf', 'rtf', 'fods', 'sylk', 'xlml', 'ods', 'prn'] as const)('%s is refused', (bookType) => {
  const other = whole.write(book, { type: 'buffer', bookType }) as Buffer;
  expect(() => few.read(other, { type: 'buffer' })).toThrow('a kind of file that is not read here');
  expect(() => few.write(book, { type: 'buffer', bookType })).toThrow('a kind of file that is not read here');
});

test('a library that has changed where it is cut ends the build', () => {
  expect(() => fewBooks(SOURCE.replace('return DIF.to_workbook(d, o); break;', 'return DIF.read(d, o);'))).toThrow(
    '@e965/xlsx is otherwise than expected',
  );
  expect(() => fewBooks(SOURCE.replace('book_append_sheet: book_append_sheet', 'append: book_append_sheet'))).toThrow(
    'other helpers than expected',
  );
});
