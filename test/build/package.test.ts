import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { HUNAN } from '../../src/rules';
import { PROFILE_BLOCK } from '../../src/rules/profiles/deployed-profile';
import { PATIENCE_MS } from '../support/patience';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'heji-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A build in small: what is served, and what is not. */
function built(): string {
  const dist = join(folder, 'dist');
  for (const [name, text] of Object.entries({
    'taskpane.html': '<head><title>核绩</title></head>',
    'index.html': '<head><title>核绩</title></head>',
    'review.html': '<head><title>核绩</title></head>',
    'preview/boot.0123456789.js': 'boot',
    'manifest.xml': '<OfficeApp/>',
    'pane/taskpane.0123456789.js': 'pane',
    'office-1.1.110/office.js': 'office',
    'cli/heji.cjs': 'cli',
    'licences/cli.json': '[]',
  })) {
    mkdirSync(join(dist, name, '..'), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  return dist;
}

/** The package as a new process makes it: src/build/package.mjs is a module of Node's own kind. */
function assemble(out: string, profile?: object): { folder: string; zip: string } {
  const options = JSON.stringify({ version: '1.2.3', served: built(), out: join(folder, out), profile });
  const script = `import { assemble } from ${JSON.stringify(join(root, 'src/build/package.mjs'))}; console.log(JSON.stringify(assemble(${options})));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
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
      'office-1.1.110/office.js',
      'pane/taskpane.0123456789.js',
      'preview/boot.0123456789.js',
      'review.html',
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
      'portable/核绩.html',
      'portable/核绩-批量审核.html',
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

describe('a bureau’s profile', () => {
  const profile = { ...HUNAN, id: 'bureau', name: { 'zh-CN': '某县</script><b>$&', 'en-US': '<!-- A county' } };
  const made = assemble('bureau', profile);
  const html = (name: string) => readFileSync(join(made.folder, 'web', name), 'utf8');

  test.each(['taskpane.html', 'index.html', 'review.html'])(
    'stands in %s as data, before the end of its head',
    (name) => {
      const [, before, block, after] =
        /^(.*)<script type="application\/json" id="([^"]+)">.*?<\/script>(.*)$/su.exec(html(name)) ?? [];
      expect([before, block, after]).toEqual(['<head><title>核绩</title>', PROFILE_BLOCK, '</head>']);
      const json = /<script[^>]*>(.*?)<\/script>/su.exec(html(name))?.[1] ?? '';
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual(profile);
    },
  );

  test('is part of what the installation check holds the files against', () => {
    const { files } = JSON.parse(html('files.json')) as Listed;
    for (const name of ['taskpane.html', 'index.html']) {
      const digest = createHash('sha256').update(html(name)).digest('hex');
      expect(files.find((file) => file.name === name)?.sha256).toBe(digest);
    }
  });

  test('without one the pages are as they were built', () => {
    const plain = assemble('without');
    expect(readFileSync(join(plain.folder, 'web/taskpane.html'), 'utf8')).toBe('<head><title>核绩</title></head>');
  });
});

describe('npm run package', () => {
  const run = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/build/package.mjs'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, ADDIN_URL: '', ...env },
      timeout: PATIENCE_MS,
    });

  test('without an address it says how to give one', () => {
    const { status, stderr } = run({});
    expect(status).toBe(1);
    expect(stderr).toContain('ADDIN_URL');
    expect(stderr).not.toContain('    at ');
  });

  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const { bands: _, ...lacking } = HUNAN;
  test.each([
    ['not there', '没有.json', '找不到方案'],
    ['no JSON', file('bad.json', '{'), '不是正确的 JSON'],
    ['a wrong entry', file('wrong.json', JSON.stringify({ ...HUNAN, executionPoints: '10' })), 'executionPoints 应为'],
    ['an entry missing', file('lacking.json', JSON.stringify(lacking)), '缺少 bands'],
    ['an unknown entry', file('more.json', JSON.stringify({ ...HUNAN, bonus: 1 })), '没有 bonus'],
    ['an unknown rule', file('rule.json', JSON.stringify({ ...HUNAN, rules: { 'B12-99': 'off' } })), 'rules.B12-99'],
  ])('a profile that cannot be used ends it, in both languages: %s', (_name, profile, sentence) => {
    const out = join(folder, 'not-made');
    const { status, stderr } = run({ ADDIN_URL: 'https://heji.example/' }, '--profile', profile, '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/cannot be used|not found|is not valid JSON/u);
    expect(stderr).not.toContain('    at ');
    expect(existsSync(out)).toBe(false);
  });

  test('an option it does not know is answered with those there are', () => {
    const { status, stderr } = run({ ADDIN_URL: 'https://heji.example/' }, '--profil', 'x.json');
    expect(status).toBe(1);
    expect(stderr).toContain('[--profile FILE] [--out FOLDER]');
    expect(stderr).not.toContain('    at ');
  });

  test('HEJI_PROFILE names it as well', () => {
    const { status, stderr } = run({ ADDIN_URL: 'https://heji.example/', HEJI_PROFILE: 'nowhere.json' });
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere.json');
  });
});
