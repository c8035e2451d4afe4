import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { asValue } from '../../src/fill';
import { FileProblem, readWorkbookFile } from '../../src/files';
import { readWordFile, writeWordEdits } from '../../src/files/word';
import { readNarrative } from '../../src/narrative';
import { body, document, down, p, r, span, t, tbl, tc, tr } from '../files/word/support/document';
import { definition, level, list, lists, on } from '../files/word/support/lists';
import { byHand } from '../files/word/support/made';
import type { Mutant } from './mutants';
import { lookedThrough } from './pipeline';

/** Word documents changed at random, and some made to do harm. */

const seed = readWorkbookFile(new Uint8Array(readFileSync(join(__dirname, '../../assets/sample/seed.xlsx'))));

/** One of everything that tables come with. */
const tangled = tbl(
  [
    tr([tc('2022年度项目支出绩效自评表', span(4))]),
    tr([tc('项目名称', down('restart')), tc(p(r(t('甲'), '<w:b/>') + r('<w:footnoteReference w:id="2"/>')), span(3))]),
    tr([tc('', down('continue')), '年初预算数', '全年执行数', '得分'], '<w:gridAfter w:val="0"/>'),
    tr(['78.98', '54.54%', tc(tbl([tr(['1', '2'])]) + p())], '<w:gridBefore w:val="1"/>'),
    tr([
      tc(
        p(`<w:ins w:id="4" w:author="a">${r(t('7'))}</w:ins><w:del w:id="5">${r('<w:delText>9</w:delText>')}</w:del>`),
      ),
      tc('', '<w:hMerge w:val="restart"/>'),
      tc('', '<w:hMerge w:val="continue"/>'),
      tc(
        p(
          `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${r(t('6'))}</w:sdtContent></w:sdt>`,
        ),
      ),
    ]),
  ],
  [1000, 2000, 3000, 1000],
);
const LISTS = lists(
  definition(0, level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H"/>') + level(1, 'decimal', '%1.%2')),
  list(1, 0, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride>'),
  '<w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="H"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  ['settings', 'footnotes'],
);
const NOTES = {
  ...LISTS,
  'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${p(r('<w:footnoteReference w:id="2"/>'))}</w:footnote></w:footnotes>`,
  'word/settings.xml':
    '<w:settings xmlns:w="w"><w:documentProtection w:edit="trackedChanges" w:enforcement="1"/></w:settings>',
};

const REPORTS: Readonly<Record<string, Uint8Array>> = {
  'seed.docx': byHand(seed, ['一、基本情况', '2022年支出101.81万元，其中基本支出101.81万元。']),
  'tangled.docx': document(
    p('2022年支出78.98万元。', on(1)) +
      p('工资', '<w:pStyle w:val="H"/>') +
      tangled +
      tbl([tr([tc(tangled + p('甲', on(1, 1)))])]),
    NOTES,
  ),
};
const unzipped = Object.fromEntries(Object.entries(REPORTS).map(([of, bytes]) => [of, unzipSync(bytes)]));

/** What is put into the XML of a part. */
const TOKENS = [
  '<', '>', '"', '&', '/', ']]>', '<!--', '<![CDATA[', '\u0000', '\ud800', '&#x0;', '&#1114112;', '&e;',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  '<w:tbl>', '</w:tbl>', '<w:tr>', '</w:tr>', '<w:tc>', '</w:tc>', '<w:p>', '</w:p>', '<w:p/>', '<w:r>', '</w:r>', '<w:t>', '</w:t>',
  '<w:tbl/>', '<w:tr/>', '<w:tc/>',
  '<w:gridSpan w:val="99999999"/>', '<w:gridSpan w:val="-3"/>', '<w:gridSpan w:val="1e9"/>', '<w:gridSpan/>',
  '<w:vMerge/>', '<w:vMerge w:val="restart"/>', '<w:hMerge w:val="continue"/>',
  '<w:gridBefore w:val="900"/>', '<w:gridCol w:w="-1"/>', '<w:gridCol w:w="999999999999"/>', '<w:tcW w:w="0" w:type="dxa"/>',
  '<w:ins w:id="2147483647">', '</w:ins>', '<w:del>', '</w:del>', '<w:ins/>', '<w:moveFrom/>',
  '<w:sdt>', '</w:sdt>', '<w:sdtContent>', '<w:sdtPr><w:dataBinding/></w:sdtPr>',
  '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="separate"/>', '<w:fldChar w:fldCharType="end"/>', '<w:instrText>TOC</w:instrText>',
  '<w:footnoteReference w:id="2"/>', '<w:altChunk/>', '<w:rPr><w:vanish/></w:rPr>',
  '<mc:AlternateContent>', '<mc:Choice>', '<w:txbxContent>',
  '<m:oMath><m:t>1</m:t></m:oMath>', '<w:sym w:char="F0B3" w:font="Symbol"/>', '<w:sym w:char="zz"/>', '<w:tab/>', '<w:br w:type="page"/>',
  '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>', '<w:numId w:val="0"/>', '<w:lvlText w:val="%9%9%1"/>', '<w:start w:val="999999999"/>', '<w:numStyleLink w:val="H"/>', '<w:basedOn w:val="H"/>', '<w:startOverride w:val="-1"/>',
  ' xmlns:w="urn:other"', ' xmlns=""', '__proto__', '长'.repeat(33_000),
]; // prettier-ignore

const of = fc.constantFrom(...Object.keys(REPORTS));
const place = fc.nat(1_000_000);

const turned = fc
  .record({ of, changes: fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 12 }) })
  .map(({ of: own, changes }): Mutant => {
    const bytes = (REPORTS[own] ?? new Uint8Array()).slice();
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return { of: own, how: `bytes ${JSON.stringify(changes)}`, bytes };
  });

const cut = fc.record({ of, at: place }).map(({ of: own, at }): Mutant => {
  const bytes = REPORTS[own] ?? new Uint8Array();
  return { of: own, how: `cut at ${String(at)}`, bytes: bytes.slice(0, at % bytes.length) };
});

const change = fc.record({ at: place, token: fc.constantFrom(...TOKENS), instead: fc.nat(30), atTag: fc.boolean() });
const said = fc
  .record({ of, inBody: fc.boolean(), part: place, changes: fc.array(change, { minLength: 1, maxLength: 5 }) })
  .map(({ of: own, inBody, part, changes }): Mutant => {
    const parts = unzipped[own] ?? {};
    const names = Object.keys(parts);
    const name = inBody ? 'word/document.xml' : (names[part % names.length] ?? '');
    let text = strFromU8(parts[name] ?? new Uint8Array());
    for (const { at, token, instead, atTag } of changes) {
      const from = atTag ? Math.max(0, text.indexOf('<', at % text.length)) : at % text.length;
      text = text.slice(0, from) + token + text.slice(from + (atTag ? 0 : instead));
    }
    const how = `${name}: ${changes.map(({ at, token }) => `${String(at)} ${token.slice(0, 40)}`).join(', ')}`;
    return { of: own, how, bytes: zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 }) };
  });

/** Whole elements left out, doubled or put elsewhere: XML that is sound and says something odd. */
const shuffled = fc
  .record({
    of,
    name: fc.constantFrom('tbl', 'tr', 'tc', 'tcPr', 'p', 'r', 'tblGrid'),
    which: place,
    to: place,
    how: fc.nat(2),
  })
  .map(({ of: own, name, which, to, how }): Mutant => {
    const parts = unzipped[own] ?? {};
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const all = [...text.matchAll(new RegExp(`<w:${name}>(?:(?!<w:${name}>)[\\s\\S])*?</w:${name}>`, 'gu'))];
    const one = all[which % Math.max(all.length, 1)];
    const target = all[to % Math.max(all.length, 1)];
    if (!one || !target) return { of: own, how: 'as it is', bytes: REPORTS[own] ?? new Uint8Array() };
    const without = how === 0 ? text : text.slice(0, one.index) + text.slice(one.index + one[0].length);
    const at = Math.min(target.index, without.length);
    const changed = how === 2 ? without : without.slice(0, at) + one[0] + without.slice(at);
    return {
      of: own,
      how: `${['doubled', 'moved', 'left out'][how] ?? ''} ${name} ${String(which)} to ${String(to)}`,
      bytes: zipSync({ ...parts, 'word/document.xml': strToU8(changed) }, { level: 1 }),
    };
  });

/** Any of them. */
export const wordMutant: fc.Arbitrary<Mutant> = fc.oneof(
  { weight: 2, arbitrary: turned },
  { weight: 1, arbitrary: cut },
  { weight: 6, arbitrary: said },
  { weight: 4, arbitrary: shuffled },
);

/**
 * What comes of a document on its whole way: the code of the sentence with which it is refused, or `read`. Anything but a refusal with a
 * reason is thrown, and so is a change to the bytes that came in, and a second fill that is not empty where the first was written whole.
 */
export function wordOutcomeOf(bytes: Uint8Array): string {
  const before = bytes.slice();
  const outcome = wayOf(bytes);
  if (Buffer.compare(bytes, before) !== 0) throw new Error('the bytes that came in were changed');
  return outcome;
}

function wayOf(bytes: Uint8Array): string {
  try {
    const { workbook, text } = readWordFile(bytes);
    readNarrative(text.text, { tables: text.tables });
    const edits = lookedThrough(workbook).plan.edits.map(asValue);
    for (const tracked of [true, false]) {
      const { bytes: written, result } = writeWordEdits(bytes, edits, { tracked, author: '核绩', date: new Date(0) });
      if (result.written.length + result.refused.length !== edits.length) throw new Error('an edit was lost');
      readWordFile(written);
    }
    return 'read';
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
}

const cells = (count: number) => Array.from({ length: count }, () => '1');
const nested = (depth: number, open: string, close: string) => document(open.repeat(depth) + close.repeat(depth));

/** Documents that ask for as much work as they can, with what becomes of them. */
export const WORD_EXTREMES: Readonly<Record<string, readonly [outcome: string, make: () => Uint8Array]>> = {
  'a body that unpacks to more than is looked at': [
    'tooLarge',
    () => document('', { 'word/document.xml': body(' '.repeat(140_000_000)) }),
  ],
  'a thousand tables': ['read', () => document(tbl([tr(cells(5)), tr(cells(5))]).repeat(1000) + p())],
  'a thousand forms': [
    'read',
    () =>
      document(
        (
          p('附件1-3') +
          p('2023年度项目支出绩效自评表') +
          tbl([tr(['一级指标', '三级指标', '指标值', '完成值']), tr(['产出', '次数', '≥3次', '3次'])])
        ).repeat(1000),
      ),
  ],
  'half a million cells': ['tooLarge', () => document(tbl([tr(cells(500))]).repeat(1000))],
  'tables in tables without end': ['tooLarge', () => nested(5000, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')],
  'content controls in one another without end': [
    'tooLarge',
    () => nested(5000, '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'),
  ],
  'unknown elements in one another without end': ['tooLarge', () => nested(5000, '<w:x>', '</w:x>')],
  'a million empty runs': ['read', () => document(p('<w:r/>'.repeat(1_000_000)))],
  'five million tags': ['tooLarge', () => document(p('<w:r/>'.repeat(5_000_000)))],
  'five million letters': ['tooLarge', () => document(p(r(t('长'.repeat(5_000_000)))))],
  'columns a thousand wide in a thousand rows, no two alike': [
    'read',
    () =>
      document(
        tbl(
          Array.from({ length: 300 }, (_, row) =>
            tr([tc('a', span(1 + (row % 900))), tc('b', span(999 - (row % 900)))]),
          ),
          Array.from({ length: 1000 }, (_, at) => 7 + (at % 13)),
        ),
      ),
  ],
  'merges down ten thousand rows': [
    'read',
    () =>
      document(
        tbl([
          tr([tc('a', down('restart')), '1']),
          ...Array.from({ length: 10_000 }, () => tr([tc('', down('continue')), '1'])),
        ]),
      ),
  ],
  'entities that stand for one another': [
    'damaged',
    () =>
      document('', {
        'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(10)}">]>${body(p('&b;'))}`,
      }),
  ],
  'a hundred thousand footnotes that refer to themselves': [
    'read',
    () => document(p('<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(100_000)), NOTES),
  ],
};
