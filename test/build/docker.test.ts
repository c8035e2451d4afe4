import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PATIENCE_MS } from '../support/patience';

/** Docker is not needed here: what the Dockerfile says is held against what it names, and its own small steps are run. */
const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'heji-docker-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = readFileSync(join(root, 'Dockerfile'), 'utf8')
  .replace(/\\\n\s*/gu, ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ what: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }));
const of = (what: string) => lines.filter((line) => line.what === what).map(({ rest }) => rest);
const inShell = (command: string, cwd: string) =>
  spawnSync('sh', ['-ec', command], { cwd, encoding: 'utf8', timeout: PATIENCE_MS });
const engines = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } }).engines
  .node;

test('a stage for what builds, for the command line and for the page', () => {
  expect(of('FROM').map((from) => from.split(' AS ')[1])).toEqual(['build', 'command', 'page']);
});

test('Node is one that the project runs on', () => {
  const versions = of('FROM').flatMap((from) => /^node:(\d+)/u.exec(from)?.[1] ?? []);
  const least = Number(/^>=(\d+)$/u.exec(engines)?.[1]);
  expect(versions).toHaveLength(2);
  for (const version of versions) expect(Number(version)).toBeGreaterThanOrEqual(least);
});

test('what is copied into the build is there, and what is built or installed here stays out', () => {
  const own = of('COPY').filter((copy) => !copy.startsWith('--from'));
  const sources = own.flatMap((copy) => copy.split(' ').slice(0, -1));
  expect(sources).toEqual(['package.json', 'package-lock.json', '.']);
  for (const source of sources) expect(existsSync(join(root, source))).toBe(true);
  const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').trim().split('\n');
  for (const name of ['.git', 'node_modules', 'dist', 'package']) expect(ignored).toContain(name);
});

test('every script that is run is there; what it writes is what is copied out', () => {
  const scripts = of('RUN').flatMap((run) => [...run.matchAll(/\bnode (\S+)/gu)].map(([, script = '']) => script));
  expect(scripts).toEqual(['src/build/build.mjs', 'src/build/package.mjs']);
  for (const script of scripts) expect(existsSync(join(root, script))).toBe(true);
  const copied = of('COPY').flatMap((copy) => /^--from=build (\S+)/u.exec(copy)?.[1] ?? []);
  expect(copied).toEqual(['/heji/dist/cli/heji.cjs', '/out/nginx.conf', '/out/web']);
  expect(readFileSync(join(root, 'src/build/build.mjs'), 'utf8')).toContain("cli: { target: 'cli/heji.cjs'");
  expect(of('ENTRYPOINT')).toEqual(['["node", "/heji/heji.cjs"]']);
});

/** The steps of the shell that stand behind what builds, with the build's folder for the root. */
function step(name: string): string {
  const run = of('RUN').find((one) => one.includes(name));
  if (run === undefined) throw new Error(`no step with ${name}`);
  return run.replaceAll('/out', folder);
}

test('the package’s folder is found under whatever version', () => {
  mkdirSync(join(folder, 'heji-9.8.7/web'), { recursive: true });
  writeFileSync(join(folder, 'heji-9.8.7/web/index.html'), 'page');
  const [, move = ''] = step('package.mjs').split(' && ');
  expect(inShell(move, root)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(folder, 'web/index.html'), 'utf8')).toBe('page');
});

test('the page is served by the sample configuration, on the port that is named, without a certificate', () => {
  expect(inShell(step('nginx.conf'), root)).toMatchObject({ status: 0, stderr: '' });
  const sample = readFileSync(join(root, 'assets/deploy/nginx.conf'), 'utf8').split('\n');
  const made = readFileSync(join(folder, 'nginx.conf'), 'utf8').split('\n');
  expect(made.filter((line) => !sample.includes(line)).map((line) => line.trim())).toEqual([
    `listen ${of('EXPOSE').join('')};`,
    'server_name _;',
  ]);
  expect(made.join('\n')).not.toMatch(/ssl/u);
  expect(made).toContain('  root /srv/heji;');
});
