import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFill } from '../../../src/fill';
import { readWorkbookFile } from '../../../src/files';
import { readWordFile, writeWordEdits } from '../../../src/files/word';
import { checkWorkbook, HUNAN } from '../../../src/rules';
import type { Workbook } from '../../../src/workbook';
import { published, PUBLISHED } from '../../fixtures/published';
import { document } from './support/document';
import { found } from './support/found';
import { byHand, byLibrary } from './support/made';
import { NUMBERED } from './support/numbered';
import { openOffice } from './support/office';
import { richDocument } from './support/rich';
import { shown } from './support/shown';

/** What another program makes of Word documents, and this one of its. Where LibreOffice is not installed, nothing of it can be said. */

const TIME = 900_000;
const office = openOffice();
afterAll(() => office?.end());
const read = (name: string): Workbook =>
  readWorkbookFile(new Uint8Array(readFileSync(join(__dirname, '../../../assets', name))));

const contents = (document: Uint8Array) => readWordFile(document).workbook.sheets.map((sheet) => shown(sheet));
const text = (document: Uint8Array) => readWordFile(document).text.text;

/** What `heji fill` would write into a document: all of it, so that there are figures, texts and blanks among it. */
function filled(document: Uint8Array) {
  const { workbook } = readWordFile(document);
  const result = checkWorkbook(workbook, { profile: HUNAN });
  const { edits } = planFill(workbook, result, { profile: HUNAN, chosen: 'all' });
  const written = writeWordEdits(document, edits, { tracked: true, author: '核绩', date: new Date(0) });
  expect(written.result.refused).toEqual([]);
  expect(written.result.written.length).toBeGreaterThan(9);
  return written.bytes;
}

if (office === undefined) {
  test('without LibreOffice: what it would be given is read here', () => {
    const document = byHand(read('sample/seed.xlsx'));
    expect(contents(filled(document))).not.toEqual(contents(document));
  });
} else {
  test(
    'documents as LibreOffice writes them: the same findings',
    async () => {
      const books = [read('sample/seed.xlsx'), read('sample/clean.xlsx'), ...PUBLISHED.map(published)];
      const documents = await Promise.all(books.map((book) => byLibrary(book)));
      const again = office.resaved(documents, 'docx');
      expect(again.map((document) => found(readWordFile(document).workbook))).toEqual(
        documents.map((document) => found(readWordFile(document).workbook)),
      );
    },
    TIME,
  );

  test(
    'LibreOffice prints the numbers of lists that are read here',
    () => {
      const cases = Object.values(NUMBERED).filter(({ elsewhere }) => elsewhere === undefined);
      const texts = office.resaved(
        cases.map(({ body, parts }) => document(body, parts)),
        'txt',
      );
      const lines = (said: string) =>
        said
          .replace(/[ \t\ufeff\r]/gu, '')
          .trimEnd()
          .split('\n');
      expect(texts.map((bytes) => lines(new TextDecoder().decode(bytes)))).toEqual(
        cases.map(({ printed }) => lines(printed.join('\n'))),
      );
    },
    TIME,
  );

  test(
    'LibreOffice accepts all of what was written, and rejects all of it: what was meant, and what was there',
    async () => {
      const seed = read('sample/seed.xlsx');
      const documents = [byHand(seed, ['一、基本情况']), await byLibrary(seed), await richDocument(seed, false)];
      const changed = documents.map(filled);
      const accepted = office.settled(changed, 'accept');
      const rejected = office.settled(changed, 'reject');
      const untouched = office.resaved(documents, 'docx');
      documents.forEach((document, index) => {
        const [yes, no] = [accepted[index], rejected[index]];
        if (!yes || !no) throw new Error('a document did not come back');
        expect(readWordFile(yes).hasTrackedChanges).toBe(false);
        expect(readWordFile(no).hasTrackedChanges).toBe(false);
        expect(contents(yes)).toEqual(contents(changed[index] ?? document));
        expect(contents(no)).toEqual(contents(document));
        expect(text(no)).toBe(text(untouched[index] ?? document));
      });
    },
    TIME,
  );
}
