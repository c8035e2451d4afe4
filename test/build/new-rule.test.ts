import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ts from 'typescript';

/** `npm run new-rule`: what it writes into a copy of the project. */

const ROOT = join(__dirname, '../..');
const TOOL = join(ROOT, 'test/tools/new-rule.mjs');
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'heji-new-rule-'));
  for (const folder of ['src/rules', 'test/rules']) cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (...args: readonly string[]) =>
  execFileSync(process.execPath, [TOOL, ...args], { cwd: copy, encoding: 'utf8', timeout: 60_000, stdio: 'pipe' });
const read = (file: string) => readFileSync(join(copy, file), 'utf8');

test('a rule in a new family file: the file, the registry, the words; the rest is as before', () => {
  const said = run('B11-98', 'basic-data/made-up');
  const written = said.split('\n\n')[0]?.split('\n') ?? [];
  expect(written).toEqual([
    'src/rules/basic-data/made-up.ts',
    'src/rules/registry.ts',
    ...['zh-CN', 'en-US'].flatMap((language) => [
      `src/rules/basic-data/made-up.${language}.ts`,
      `src/rules/words.${language}.ts`,
    ]),
    'test/rules/basic-data/made-up.cases.ts',
    'test/rules/tables.ts',
  ]);
  expect(read('test/rules/basic-data/made-up.cases.ts')).toMatch(
    /TABLES[^\n]*\n {2}table\(\n {4}'B11-98',[\s\S]*FAULTS/u,
  );
  expect(read('test/rules/tables.ts')).toMatch(
    /import \* as madeUp from '\.\/basic-data\/made-up\.cases';[\s\S]*\n {2}madeUp,\n\];/u,
  );
  for (const by of ['src/rules/basic-data/made-up.ts', 'made-up.zh-CN.ts', 'made-up.en-US.ts', 'made-up.cases.ts'])
    expect(said.split('\n\n')[1]).toContain(by);
  expect(read('src/rules/registry.ts')).toMatch(
    /import \* as madeUp from '\.\/basic-data\/made-up';[\s\S]*\n {2}madeUp,\n\]/u,
  );
  expect(read('src/rules/words.zh-CN.ts')).toMatch(
    /import \{ words as madeUp \} from '\.\/basic-data\/made-up\.zh-CN';[\s\S]*\n {2}\.\.\.madeUp,\n\};/u,
  );
  for (const file of written) {
    const source = read(file);
    const { diagnostics } = ts.transpileModule(source, { reportDiagnostics: true });
    expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
    // Nothing that stood there is gone.
    if (file.includes('/made-up.')) continue;
    const lines = new Set(source.split('\n'));
    expect(
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .filter((line) => !lines.has(line)),
    ).toEqual([]);
  }
});

test('a second rule of the file goes behind the first; its words stand in the order of ids', () => {
  run('B11-97', 'basic-data/made-up');
  expect(read('src/rules/basic-data/made-up.ts').match(/^ {2}id: '(?<id>[^']+)'/gmu)).toEqual([
    "  id: 'B11-98'",
    "  id: 'B11-97'",
  ]);
  expect(read('src/rules/basic-data/made-up.en-US.ts').match(/^ {2}'(?<id>[^']+)'/gmu)).toEqual([
    "  'B11-97'",
    "  'B11-98'",
  ]);
});

test('a rule of a family file that there is: its table goes behind the others, which stay', () => {
  const file = 'test/rules/across/footers.cases.ts';
  run('X-98', 'across/footers');
  const [text, before] = [read(file), readFileSync(join(ROOT, file), 'utf8')];
  expect(text).toMatch(/\n {2}table\(\n {4}'X-98',\n[^\n]*\n {2}\),\n\];/u);
  expect(text.replace(/ {2}table\(\n {4}'X-98',\n[^\n]*\n {2}\),\n/u, '')).toBe(before);
});

test.each([
  ['an id that there is', ['B11-01', 'basic-data/made-up'], 'there is a rule B11-01'],
  ['no id', ['B14-1', 'basic-data/made-up'], 'is no id of a rule'],
  ['no family', ['B11-96', 'engine/made-up'], 'is no family file'],
  ['a path', ['B11-96', 'basic-data/../x'], 'is no family file'],
])('%s is refused, and nothing is written', (_, args, why) => {
  const before = read('src/rules/words.zh-CN.ts');
  expect(() => run(...args)).toThrow(why);
  expect(read('src/rules/words.zh-CN.ts')).toBe(before);
  expect(read('src/rules/basic-data/basic-totals.zh-CN.ts')).toBe(
    readFileSync(join(ROOT, 'src/rules/basic-data/basic-totals.zh-CN.ts'), 'utf8'),
  );
});
