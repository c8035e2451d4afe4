import { dirname, join } from 'node:path';
import fc from 'fast-check';

/** Web pages are built in with fewer names of signs than the library knows. */
const few = jest.requireActual<{
  (this: { resourcePath: string }, source: string): string;
  readonly NAMES: readonly string[];
  readonly fewNames: (decode: (text: string) => string) => Uint16Array;
}>('../../src/build/few-entities.cjs');

const library = join(dirname(require.resolve('htmlparser2')), '../..');
const entities = dirname(require.resolve('entities/decode', { paths: [library] }));
interface Decoder {
  startEntity(mode: number): void;
  write(text: string, at: number): number;
  end(): number;
}
const { EntityDecoder, DecodingMode, decodeHTML, htmlDecodeTree } = jest.requireActual<{
  readonly EntityDecoder: new (tree: Uint16Array, emit: (code: number) => void) => Decoder;
  readonly DecodingMode: Readonly<Record<'Legacy' | 'Strict' | 'Attribute', number>>;
  readonly decodeHTML: (text: string) => string;
  readonly htmlDecodeTree: Uint16Array;
}>(join(entities, 'decode.js'));

const tree = few.fewNames(decodeHTML);

/** A text read by a tree, as the library's tokenizer does. */
function read(by: Uint16Array, text: string, mode: number): string {
  let said = '';
  const decoder = new EntityDecoder(by, (code) => (said += String.fromCodePoint(code)));
  for (let at = 0; at < text.length;) {
    const from = at;
    if (text[at] === '&') {
      decoder.startEntity(mode);
      const taken = decoder.write(text, at + 1);
      at += taken < 0 ? decoder.end() : taken;
    }
    if (at === from) said += text[at++] ?? '';
  }
  return said;
}

const modes = Object.entries({ ...DecodingMode }).filter(
  (entry): entry is [string, number] => typeof entry[1] === 'number',
);

/** Without its semicolon the whole tree reads `&notin` in an attribute as ¬in, and `&eta=` as ë, against the standard. */
const ALIKE = few.NAMES.filter((name) => !['notin', 'eta'].includes(name));

describe.each(modes)('names read %s', (_, mode) => {
  it.each(ALIKE)('&%s; and what looks like it is read as by the whole tree', (name) => {
    for (const text of [`3&${name};5`, `&${name}`, `&${name} 5`, `&${name}=5`, `&${name}&${name};`, `&Zz${name};`])
      expect([text, read(tree, text, mode)]).toEqual([text, read(htmlDecodeTree, text, mode)]);
  });

  it('numbers are read as ever, and what is no name stays', () => {
    const text = '&#215;&#xd7;&#;&;&&zz;&128;';
    expect(read(tree, text, mode)).toBe(read(htmlDecodeTree, text, mode));
  });
});

it('any text of names, letters and signs is read, or left as it stands', () => {
  const piece = fc.oneof(
    fc.constantFrom(...few.NAMES.map((name) => `&${name};`)),
    fc.constantFrom('&', ';', '#', '5', '万'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(read(tree, text, DecodingMode.Legacy)).toBe(read(htmlDecodeTree, text, DecodingMode.Legacy));
    }),
    { seed: 20_261_201 },
  );
});

it('a name that is not among them stays as it is written', () => {
  expect(read(htmlDecodeTree, '&gtrapprox;', DecodingMode.Legacy)).not.toBe('&gtrapprox;');
  expect(read(tree, '3&bsol;4', DecodingMode.Legacy)).toBe('3&bsol;4');
});

it('a library that keeps its tree elsewhere ends the build', () => {
  const here = { resourcePath: join(library, 'node_modules/entities/dist/esm/generated/decode-data-html.js') };
  expect(() => few.call(here, 'export const tree = 1;')).toThrow('stands elsewhere');
});
