import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { readWorkbookFile } from '../../src/files';
import { keptParts, withKept } from '../../src/web/page/kept-part';

const SEED = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample/seed.xlsx')));
const KEPT = new Map([
  ['heji.explanations', JSON.stringify({ stamp: 1, parts: 1 })],
  ['heji.explanations/1/0', JSON.stringify('年中追加：<b>“依据”</b> & ＝1+1 \u2028😀')],
]);

test('what was kept comes back from the file, whatever its letters', () => {
  expect(keptParts(withKept(SEED, KEPT))).toEqual(KEPT);
});

test('nothing to keep: the file is the one that was opened', () => {
  expect(withKept(SEED, new Map())).toBe(SEED);
  expect(keptParts(SEED)).toEqual(new Map());
});

test('it is a part of its own: every other but the lists of relations and of types stays as it is', () => {
  const [before, after] = [unzipSync(SEED), unzipSync(withKept(SEED, KEPT))];
  const changed = Object.keys(after).filter(
    (name) => !before[name] || Buffer.compare(before[name], after[name]!) !== 0,
  );
  expect(changed.sort()).toEqual(['[Content_Types].xml', 'customXml/item1.xml', 'xl/_rels/workbook.xml.rels']);
  expect(Object.keys(before).filter((name) => !after[name])).toEqual([]);
  expect(readWorkbookFile(withKept(SEED, KEPT))).toEqual(readWorkbookFile(SEED));
});

test('kept anew it takes the place of the former; with nothing left to keep it goes', () => {
  const once = withKept(SEED, KEPT);
  const other = new Map([['heji.reportText', '"正文"']]);
  const twice = withKept(once, other);
  expect(keptParts(twice)).toEqual(other);
  expect(Object.keys(unzipSync(twice)).filter((name) => name.startsWith('customXml'))).toEqual(['customXml/item1.xml']);
  const none = withKept(twice, new Map());
  expect(Object.keys(unzipSync(none)).some((name) => name.startsWith('customXml'))).toBe(false);
  expect(strFromU8(unzipSync(none)['xl/_rels/workbook.xml.rels']!)).not.toContain('customXml');
});

test('what is no .xlsx carries nothing', () => {
  expect(keptParts(new Uint8Array([1, 2, 3]))).toEqual(new Map());
});
