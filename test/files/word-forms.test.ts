import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/files';
import { readWordForms } from '../../src/files/word-forms';
import { type NarrativeProblem } from '../../src/files/narrative-file';
import { compoundFile } from './compound-file';
import { found } from './word/support/found';
import { document, p } from './word/support/document';
import { byHand } from './word/support/made';

const seed = readWorkbookFile(new Uint8Array(readFileSync(join(__dirname, '../../assets/sample/seed.xlsx'))));

test('a report’s tables as a workbook of their own, in which the same is found', async () => {
  const { workbook, bookOf } = readWordForms(byHand(seed, ['一、基本情况']));
  const names = workbook.sheets.map(({ name }) => name);
  const bytes = new Uint8Array(Buffer.from(await bookOf(names), 'base64'));
  expect(readWorkbookFile(bytes).sheets.map(({ name }) => name)).toEqual(names);
  expect(found(readWorkbookFile(bytes))).toEqual(found(seed));
});

test('only the sheets asked for', async () => {
  const { workbook, bookOf } = readWordForms(byHand(seed));
  const [, second] = workbook.sheets.map(({ name }) => name);
  const bytes = new Uint8Array(Buffer.from(await bookOf([second ?? '']), 'base64'));
  expect(readWorkbookFile(bytes).sheets.map(({ name }) => name)).toEqual([second]);
});

test.each([
  ['a text', new TextEncoder().encode('文字'), 'notAReport'],
  ['a .doc', compoundFile({ WordDocument: new Uint8Array(5000) }), 'oldWord'],
  ['a broken .docx', document('', { 'word/document.xml': '<x>' }), 'damaged'],
  ['a .docx without tables is read: there is nothing in it', document(p('x')), undefined],
])('%s', (_, bytes, code) => {
  if (code === undefined) expect(readWordForms(bytes).workbook.sheets).toEqual([]);
  else expect(() => readWordForms(bytes)).toThrow(expect.objectContaining({ code }) as NarrativeProblem);
});
