import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write, type BookType } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Real files, changed at random: bytes turned, left out, put elsewhere; the XML within made to say something else. */

const root = join(__dirname, '../..');
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, name)));

/** The sample as another program writes it. */
function as(bookType: BookType): Uint8Array {
  const book = read(file('assets/sample/seed.xlsx'), { type: 'array', cellStyles: true, cellNF: true });
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

const BOOKS: Readonly<Record<string, Uint8Array>> = {
  'seed.xlsx': file('assets/sample/seed.xlsx'),
  'clean.xlsx': file('assets/sample/clean.xlsx'),
  'forms.xlsx': file('assets/templates/forms.xlsx'),
  'older.xls': file('test/files/older.xls'),
  'seed.xls': as('biff8'),
  'seed.xlsb': as('xlsb'),
};

/** A file that may be none any longer. */
export interface Mutant {
  readonly of: string;
  readonly how: string;
  readonly bytes: Uint8Array;
}

const name = fc.constantFrom(...Object.keys(BOOKS));
const place = fc.nat(1_000_000);

const turned = fc
  .record({ of: name, changes: fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 12 }) })
  .map(({ of, changes }): Mutant => {
    const bytes = (BOOKS[of] ?? new Uint8Array()).slice();
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return { of, how: `bytes ${JSON.stringify(changes)}`, bytes };
  });

const cut = fc.record({ of: name, at: place }).map(({ of, at }): Mutant => {
  const bytes = BOOKS[of] ?? new Uint8Array();
  return { of, how: `cut at ${String(at)}`, bytes: bytes.slice(0, at % bytes.length) };
});

const moved = fc
  .record({ of: name, from: place, to: place, length: fc.integer({ min: 1, max: 4000 }) })
  .map(({ of, from, to, length }): Mutant => {
    const bytes = (BOOKS[of] ?? new Uint8Array()).slice();
    bytes.copyWithin(to % bytes.length, from % bytes.length, (from % bytes.length) + length);
    return { of, how: `moved ${String(length)} from ${String(from)} to ${String(to)}`, bytes };
  });

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'.charAt(at)} "${`&${'abcdefghi'.charAt(at)};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>';

/** What is put into the XML of a part, instead of so many characters of it. */
const TOKENS = [
  '<',
  '>',
  '"',
  '&',
  '/',
  ']]>',
  '<!--',
  '<![CDATA[',
  '\u0000',
  '\ud800',
  '&#x0;',
  '&#xD800;',
  '&#1114112;',
  '&j;',
  '&e;',
  ENTITIES,
  OUTSIDE,
  ' r="XFD1048576"',
  ' r="XFE1"',
  ' r="A0"',
  ' r="A99999999999"',
  ' r=""',
  ' s="99999999"',
  ' s="-1"',
  ' t="s"',
  ' t="e"',
  ' t="zz"',
  ' t="str"',
  '<v>-1</v>',
  '<v>99999999</v>',
  '<v>1e999</v>',
  '<v>NaN</v>',
  '<v>45291.5</v>',
  '<v>#REF!</v>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<mergeCell ref="C3:B2"/>',
  '<mergeCell ref="A1:A1"/>',
  '<mergeCell ref="XFE1:ZZZ9"/>',
  '<mergeCell/>',
  '<f>1/0</f>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:XFD1048576">1</f>',
  '<f>[1]Sheet1!A1</f>',
  '<f>WEBSERVICE("http://127.0.0.1:9/")</f>',
  ' hidden="1"',
  '<row r="1048577"/>',
  '<col min="0" max="4294967295" hidden="1"/>',
  '<sheetProtection sheet="1"/>',
  '<Relationship Id="rId1" Type="x/externalLink" Target="file:///etc/passwd" TargetMode="External"/>',
  '<Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/>',
  '<sheet name="__proto__" sheetId="1" id="rId1"/>',
  '<sheet name="constructor" sheetId="1"/>',
  ' name="__proto__"',
  'toString',
  '=cmd|calc!A1',
  '长'.repeat(33_000),
];

interface Parts {
  readonly [name: string]: Uint8Array;
}
const unzipped: Readonly<Record<string, Parts>> = Object.fromEntries(
  Object.entries(BOOKS)
    .filter(([of]) => of.endsWith('.xlsx'))
    .map(([of, bytes]) => [of, unzipSync(bytes)]),
);

const said = fc
  .record({
    of: fc.constantFrom(...Object.keys(unzipped)),
    part: place,
    changes: fc.array(
      fc.record({ at: place, token: fc.constantFrom(...TOKENS), instead: fc.nat(30), atTag: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  })
  .map(({ of, part, changes }): Mutant => {
    const parts = unzipped[of] ?? {};
    const names = Object.keys(parts).filter((one) => /\.(?:xml|rels)$/u.test(one));
    const chosen = names[part % names.length] ?? '';
    let text = strFromU8(parts[chosen] ?? new Uint8Array());
    for (const { at, token, instead, atTag } of changes) {
      const from = atTag ? Math.max(0, text.indexOf('<', at % text.length)) : at % text.length;
      text = text.slice(0, from) + token + text.slice(from + (atTag ? 0 : instead));
    }
    const how = `${chosen}: ${changes.map(({ at, token }) => `${String(at)} ${token.slice(0, 40)}`).join(', ')}`;
    return { of, how, bytes: zipSync({ ...parts, [chosen]: strToU8(text) }, { level: 1 }) };
  });

/** Stands for `__proto__`, and is as long. */
const OWN_NAME = '~~proto~~';

/** Parts under other names: of each other (so that one name comes twice), of folders above, of an object's own. */
const renamed = fc
  .record({
    of: fc.constantFrom(...Object.keys(unzipped)),
    part: place,
    to: fc.constantFrom(
      '../../../etc/passwd',
      '/etc/passwd',
      'C:\\windows\\x',
      OWN_NAME,
      'xl/workbook.xml/',
      'XL/WORKBOOK.XML',
      'xl\\workbook.xml',
      '',
    ),
  })
  .map(({ of, part, to }): Mutant => {
    const entries = Object.entries(unzipped[of] ?? {});
    const chosen = part % entries.length;
    const renamedParts = entries.map(([own, bytes], index): [string, Uint8Array] => [
      index === chosen ? to : own,
      bytes,
    ]);
    // The library keeps names in objects: that of an object's own is put in behind it.
    const zipped = Buffer.from(zipSync(Object.fromEntries(renamedParts), { level: 1 }));
    for (let at = zipped.indexOf(OWN_NAME); at >= 0; at = zipped.indexOf(OWN_NAME, at + 1))
      zipped.write('__proto__', at);
    return { of, how: `${entries[chosen]?.[0] ?? ''} is named ${to}`, bytes: new Uint8Array(zipped) };
  });

/** The same name twice in the file's list: names are exchanged byte by byte, where they are of one length. */
const doubled = fc
  .record({ of: fc.constantFrom(...Object.keys(unzipped)), which: place })
  .map(({ of, which }): Mutant => {
    const parts = unzipped[of] ?? {};
    const names = Object.keys(parts);
    const pairs = names.flatMap((one) =>
      names.filter((other) => other !== one && other.length === one.length).map((other) => [one, other] as const),
    );
    const [from = '', to = ''] = pairs[which % Math.max(1, pairs.length)] ?? [];
    const bytes = zipSync(parts, { level: 1 });
    const text = Buffer.from(bytes);
    for (let at = text.indexOf(from); from !== '' && at >= 0; at = text.indexOf(from, at + 1)) text.write(to, at);
    return { of, how: `${from} is named ${to}, too`, bytes: new Uint8Array(text) };
  });

/** Any of them. */
export const mutant: fc.Arbitrary<Mutant> = fc.oneof(
  { weight: 3, arbitrary: turned },
  { weight: 1, arbitrary: cut },
  { weight: 1, arbitrary: moved },
  { weight: 6, arbitrary: said },
  { weight: 1, arbitrary: renamed },
  { weight: 1, arbitrary: doubled },
);
