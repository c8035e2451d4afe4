/** That the lint really refuses what it is there to refuse: wrong things are planted and must be found. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PATIENCE_MS } from './support/patience';

const root = join(__dirname, '..');
const module_ = (file: string): string => join(root, 'node_modules', file);

interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

/** The rules broken by a tree of files (name → text), as "rule: from → to". */
function cruise(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'heji-architecture-'));
  try {
    const common = {
      'package.json': '{ "dependencies": { "react": "*", "@e965/xlsx": "*", "@microsoft/office-js": "*" } }',
      'tsconfig.json': '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "Bundler" } }',
    };
    for (const [name, text] of Object.entries({ ...common, ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const run = spawnSync(
      process.execPath,
      [
        module_('dependency-cruiser/bin/dependency-cruise.mjs'),
        'src',
        '--config',
        join(root, '.dependency-cruiser.cjs'),
        '--output-type',
        'json',
      ],
      { cwd: folder, encoding: 'utf8', timeout: PATIENCE_MS },
    );
    const { summary } = JSON.parse(run.stdout) as Cruise;
    return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const folders = [
  'workbook',
  'formula',
  'forms',
  'narrative',
  'rules',
  'fill',
  'messages',
  'report',
  'review',
  'host',
  'excel',
  'files',
  'taskpane',
  'commands',
  'cli',
  'emulator',
  'web',
];
/** These are entered by their index. */
const file = (name: string): string => `${name}/${['forms', 'rules'].includes(name) ? 'index' : 'a'}`;
const modules = Object.fromEntries(folders.map((name) => [`src/${file(name)}.ts`, 'export const a = 1;']));
const imports = (...targets: string[]): string => targets.map((name) => `import '../${file(name)}';`).join('\n');

describe('import directions', () => {
  test('what is allowed passes', () => {
    expect(
      cruise({
        ...modules,
        'src/messages/b.ts': imports('workbook', 'forms', 'narrative', 'rules', 'fill'),
        'src/fill/b.ts': imports('rules', 'narrative', 'forms', 'workbook'),
        'src/excel/b.ts': imports('workbook', 'forms', 'host'),
        'src/taskpane/index.tsx': imports('excel', 'messages', 'commands'),
        'src/commands/index.ts': imports('excel', 'taskpane'),
        'src/cli/b.ts': imports('files', 'messages'),
        'src/emulator/b.ts': imports('files', 'workbook'),
        'src/web/b.ts': imports('files', 'messages', 'emulator'),
        'src/rules/engine/b.ts': 'export const b = 1;',
        'src/rules/scoring/b.ts': "import '../engine/b';\nexport const b = 1;",
        'src/rules/check.ts': "import './scoring/b';",
        'src/rules/workings.ts': "export * from './scoring/b';",
        'src/rules/text/index.ts': "import '../check';",
        'src/rules/words.zh-CN.ts': 'export const words = 1;',
        'src/fill/c.ts': "import '../rules/workings';",
        'src/cli/c.ts': "import '../rules/text';",
        'src/messages/c.ts': "import '../rules/words.zh-CN';",
      }),
    ).toEqual([]);
  });

  test('in the rules no arrow goes up, and nobody else comes in past the doors', () => {
    expect(
      cruise({
        ...modules,
        'src/rules/engine/b.ts': "import '../scoring/b';",
        'src/rules/scoring/b.ts': "import '../evaluation/b';",
        'src/rules/evaluation/b.ts': 'export const b = 1;',
        'src/rules/relations/b.ts': "import '../check';",
        'src/rules/check.ts': 'export const check = 1;',
        'src/report/b.ts': "import '../rules/scoring/b';\nimport '../forms/sheet/b';\nimport '../rules/check';",
        'src/forms/sheet/b.ts': 'export const b = 1;',
        'src/fill/b.ts': "import '../rules/check';",
        'src/rules/workings.ts': 'export const a = 1;',
        'src/rules/words.zh-CN.ts': 'export const words = 1;',
        'src/review/b.ts': "import '../rules/workings';\nimport '../rules/words.zh-CN';",
      }),
    ).toEqual([
      'door-for-fill: src/review/b.ts → src/rules/workings.ts',
      'door-for-messages: src/review/b.ts → src/rules/words.zh-CN.ts',
      'door-forms: src/report/b.ts → src/forms/sheet/b.ts',
      'door-rules: src/fill/b.ts → src/rules/check.ts',
      'door-rules: src/report/b.ts → src/rules/check.ts',
      'door-rules: src/report/b.ts → src/rules/scoring/b.ts',
      'room-engine: src/rules/engine/b.ts → src/rules/scoring/b.ts',
      'room-relations: src/rules/relations/b.ts → src/rules/check.ts',
      'room-scoring: src/rules/scoring/b.ts → src/rules/evaluation/b.ts',
    ]);
  });

  test('a circle of types is one, too', () => {
    const files = {
      'src/forms/b.ts': "import type { C } from './c';\nexport type B = C;",
      'src/forms/c.ts': "import type { B } from './b';\nexport type C = B;",
    };
    expect(cruise(files)).toEqual(['no-circular: src/forms/b.ts → src/forms/c.ts']);
  });

  test('what is not allowed is refused', () => {
    expect(
      cruise({
        ...modules,
        'src/workbook/b.ts': imports('forms'),
        'src/forms/b.ts': imports('rules'),
        'src/rules/b.ts': `${imports('fill', 'messages')}\nimport 'node:fs';`,
        'src/excel/b.ts': imports('rules', 'taskpane'),
        'src/files/b.ts': imports('forms'),
        'src/taskpane/b.tsx': `${imports('excel', 'web', 'files')}\nimport '@e965/xlsx';`,
        'src/taskpane/index.tsx': imports('web'),
        'src/commands/index.ts': imports('web'),
        'src/cli/b.ts': `${imports('excel')}\nimport 'react';`,
        'src/emulator/b.ts': imports('web'),
        'src/web/b.ts': imports('taskpane'),
        'src/fill/b.ts': "import './c';\nimport 'webpack';\nexport const b = 1;",
        'src/fill/c.ts': "import './b';\nimport './nowhere';\nexport const c = 1;",
      }).map((line) => line.replace(/ → (\.\.\/)*.*node_modules\/((@[^/]+\/)?[^/]+).*/, ' → $2')),
    ).toEqual(
      [
        'direction-workbook: src/workbook/b.ts → src/forms/index.ts',
        'direction-forms: src/forms/b.ts → src/rules/index.ts',
        'direction-rules: src/rules/b.ts → src/fill/a.ts',
        'direction-rules: src/rules/b.ts → src/messages/a.ts',
        'pure-middle: src/rules/b.ts → fs',
        'direction-excel: src/excel/b.ts → src/rules/index.ts',
        'direction-excel: src/excel/b.ts → src/taskpane/a.ts',
        'direction-files: src/files/b.ts → src/forms/index.ts',
        'direction-taskpane: src/taskpane/b.tsx → src/excel/a.ts',
        'direction-taskpane: src/taskpane/b.tsx → src/web/a.ts',
        'direction-taskpane: src/taskpane/b.tsx → src/files/a.ts',
        'libraries-files: src/taskpane/b.tsx → @e965/xlsx',
        'direction-composition: src/taskpane/index.tsx → src/web/a.ts',
        'direction-composition: src/commands/index.ts → src/web/a.ts',
        'direction-cli: src/cli/b.ts → src/excel/a.ts',
        'libraries-screen: src/cli/b.ts → react',
        'direction-emulator: src/emulator/b.ts → src/web/a.ts',
        'direction-web: src/web/b.ts → src/taskpane/a.ts',
        'no-circular: src/fill/b.ts → src/fill/c.ts',
        'not-resolvable: src/fill/c.ts → ./nowhere',
        'contained-packages: src/fill/b.ts → webpack',
      ].sort(),
    );
  });
});

/** Effects, and whether the lint refuses them: what an effect returns is called when it ends. */
const EFFECTS: readonly (readonly [string, boolean])[] = [
  ['useEffect(() => node.current?.scrollIntoView(), []);', true],
  ['useEffect(() => node.focus());', true],
  ['useLayoutEffect(() => { return node.scrollIntoView(); }, []);', true],
  ['useEffect(() => { node.scrollIntoView(); }, []);', false],
  ['useEffect(() => void look(), []);', false],
  ['useEffect(() => () => stop(), []);', false],
  ['const pattern = /(?<=a)b/;', true],
];

/** An existing file of a folder: typed rules can be tried only in the place of a file the project knows. */
function someFile(folder: string): string {
  const file = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).find((name) =>
    /\.ts$/.test(name),
  );
  if (!file) throw new Error(`${folder} has no TypeScript file`);
  return join(root, folder, file);
}

test('outside src/excel nobody speaks of Excel; any, lost promises, long files and needless exceptions are refused; in it syncs are counted', () => {
  const anywhere = `
    export async function read(): Promise<void> {
      await Excel.run(() => Promise.resolve());
    }
    export function start(sheet: Excel.Worksheet, anything: any): void {
      read();
      console.log(sheet, anything);
    }
    // eslint-disable-next-line no-debugger
    ${'export {};\n'.repeat(340)}`;
  const inExcel = `
    export async function names(): Promise<string[]> {
      return Excel.run(async (context) => {
        const found: string[] = [];
        for (let index = 0; index < 3; index++) {
          const sheet = context.workbook.worksheets.getItem(String(index));
          found.push(sheet.name);
          await context.sync();
        }
        return found;
      });
    }`;
  const run = spawnSync(process.execPath, [join(__dirname, 'tools/lint-text.mjs')], {
    cwd: root,
    encoding: 'utf8',
    input: JSON.stringify([
      { file: someFile('src/workbook'), text: anywhere },
      { file: someFile('src/excel'), text: inExcel },
      ...EFFECTS.map(([effect]) => ({ file: someFile('src/taskpane'), text: effect })),
    ]),
    timeout: PATIENCE_MS,
  });
  const [broken, brokenInExcel, ...effects] = JSON.parse(run.stdout) as string[][];
  expect(effects.map((rules) => rules.includes('no-restricted-syntax'))).toEqual(EFFECTS.map(([, refused]) => refused));
  expect(broken).toEqual(
    expect.arrayContaining([
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-floating-promises',
      'max-lines',
      'no-console',
      'no-restricted-globals',
      'no-restricted-syntax',
      expect.stringContaining('Unused eslint-disable directive'),
    ]),
  );
  expect(brokenInExcel).toEqual(
    expect.arrayContaining(['office-addins/load-object-before-read', 'office-addins/no-context-sync-in-loop']),
  );
  expect(brokenInExcel).not.toContain('no-restricted-globals');
});
