import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const root = resolve(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'heji-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A build in small: what is served, and what is not. */
function built(): string {
  const dist = join(folder, 'dist');
  for (const [name, text] of Object.entries({
    'taskpane.html': '<title>核绩</title>',
    'index.html': '<title>核绩</title>',
    'manifest.xml': '<OfficeApp/>',
    'pane/taskpane.0123456789.js': 'pane',
    'office-js/office.js': 'office',
    'cli/heji.cjs': 'cli',
    'licences/cli.json': '[]',
  })) {
    mkdirSync(join(dist, name, '..'), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  return dist;
}

/** The package as a new process makes it: src/package.mjs is a module of Node's own kind. */
function assemble(out: string): { folder: string; zip: string } {
  const options = JSON.stringify({ version: '1.2.3', served: built(), out: join(folder, out) });
  const script = `import { assemble } from ${JSON.stringify(join(root, 'src/package.mjs'))}; console.log(JSON.stringify(assemble(${options})));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as { folder: string; zip: string };
}

interface Listed {
  version: string;
  files: { name: string; bytes: number; sha256: string }[];
}

describe('the package for an intranet', () => {
  const made = assemble('plain');
  const read = (name: string) => readFileSync(join(made.folder, name), 'utf8');
  const listed = JSON.parse(read('web/files.json')) as Listed;

  test('serves the add-in, the page and the installation check; not the command line', () => {
    expect(listed.files.map(({ name }) => name)).toEqual([
      'check.css',
      'check.html',
      'check.js',
      'index.html',
      'manifest.xml',
      'office-js/office.js',
      'pane/taskpane.0123456789.js',
      'taskpane.html',
    ]);
  });

  test('lists every file with its size and digest', () => {
    const pane = listed.files.find(({ name }) => name.startsWith('pane/'));
    expect(pane).toEqual({
      name: 'pane/taskpane.0123456789.js',
      bytes: 4,
      sha256: createHash('sha256').update('pane').digest('hex'),
    });
  });

  test('brings the manifest, configurations, instructions and licences', () => {
    expect(read('manifest/heji.xml')).toBe('<OfficeApp/>');
    for (const name of [
      'server/nginx.conf',
      'server/web.config',
      'web/web.config',
      '部署说明.md',
      'DEPLOYMENT.md',
      'LICENSE',
      'THIRD_PARTY.md',
    ])
      expect(read(name).length).toBeGreaterThan(100);
  });

  test('the zip holds the same files, and is the same each time', () => {
    const entries = unzipSync(readFileSync(made.zip));
    const names = Object.keys(entries).filter((name) => !name.endsWith('/'));
    expect(names).toContain('heji-1.2.3/web/taskpane.html');
    expect(names).toContain('heji-1.2.3/部署说明.md');
    const again = assemble('again');
    expect(readFileSync(again.zip).equals(readFileSync(made.zip))).toBe(true);
  });
});

describe('npm run package', () => {
  const run = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/package.mjs'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, ADDIN_URL: '', ...env },
    });

  test('without an address it says how to give one', () => {
    const { status, stderr } = run({});
    expect(status).toBe(1);
    expect(stderr).toContain('ADDIN_URL');
    expect(stderr).not.toContain('    at ');
  });
});
