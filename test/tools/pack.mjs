/**
 * That the package works for somebody who has nothing but Node: packs it, installs it into an empty folder without a network, runs the
 * command line there and calls it as a library, with its types. `node test/tools/pack.mjs`; exit code 1 with what went wrong.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/build/build.mjs';

const MOST_BYTES = 600_000;

const folder = mkdtempSync(join(tmpdir(), 'heji-pack-'));
const say = (text) => process.stdout.write(`${text}\n`);

function run(command, args, cwd, expected = 0) {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.error) throw done.error;
  if (done.status !== expected)
    throw new Error(`${command} ${args.join(' ')} ended with ${done.status}\n${done.stdout}${done.stderr}`);
  return done.stdout;
}

function holds(condition, what) {
  if (!condition) throw new Error(`Not so: ${what}`);
  say(`✔ ${what}`);
}

const LIBRARY = `
import { checkFile, fillFile, formsOf, HejiError } from 'heji';
const checked = await checkFile('seed.xlsx');
const filled = await fillFile('seed.xlsx', { mode: 'all' });
const { forms } = await formsOf('seed.xlsx');
const refused = await checkFile('seed.xlsx', { profile: 'none' }).catch((error) => error instanceof HejiError && error.code);
console.log(JSON.stringify([checked.findings.length, filled.record.edits.length, forms.length, refused]));
`;

const TYPED = `
import { checkFile, fillFile, formsOf, HejiError, type FindingJson, type WorkbookJson } from 'heji';
export async function worst(file: string): Promise<readonly FindingJson[]> {
  const checked: WorkbookJson = await checkFile(file, { lang: 'en-US' });
  const filled = await fillFile(file, { mode: 'blanks' });
  const bytes: Uint8Array | undefined = filled?.bytes;
  const read = await formsOf(file);
  // @ts-expect-error: there is no such option
  await checkFile(file, { language: 'zh' });
  if (!bytes || read.error !== null) throw new HejiError('x', 'y');
  return checked.findings.filter(({ severity }) => severity === 'error');
}
`;

try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], root));
  const tarball = join(folder, packed.filename);
  const { size } = statSync(tarball);
  holds(size <= MOST_BYTES, `the package has ${size} of at most ${MOST_BYTES} bytes (${packed.files.length} files)`);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  holds(dependencies === undefined, 'it needs no other package');

  const home = join(folder, 'empty');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "name": "empty", "private": true }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], home);
  copyFileSync(join(root, 'assets/sample/seed.xlsx'), join(home, 'seed.xlsx'));

  const checked = JSON.parse(run('npx', ['--no-install', 'heji', 'check', '--json', 'seed.xlsx'], home, 1));
  const { findings, forms } = checked.workbooks[0];
  holds(findings.length > 0 && forms.length > 0, `npx heji check finds ${findings.length} in ${forms.length} forms`);
  run('npx', ['--no-install', 'heji', 'fill', 'seed.xlsx', '-o', 'filled.xlsx'], home);
  holds(statSync(join(home, 'filled.xlsx')).size > 0, 'npx heji fill writes a workbook');

  const schema = JSON.parse(run('npx', ['--no-install', 'heji', 'schema', 'check'], home));
  const own = JSON.parse(readFileSync(join(root, 'src/cli/schemas/check.schema.json'), 'utf8'));
  holds(JSON.stringify(schema) === JSON.stringify(own), 'npx heji schema prints the schema of the source');

  writeFileSync(join(home, 'library.mjs'), LIBRARY);
  const [found, edits, recognised, refused] = JSON.parse(run(process.execPath, ['library.mjs'], home));
  holds(found === findings.length && recognised === forms.length && edits > 0, 'as a library it finds the same');
  holds(refused === 'profileMissing', 'what it refuses has a code');

  writeFileSync(join(home, 'typed.ts'), TYPED);
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext'];
  run(process.execPath, [compiler, ...options, 'typed.ts'], home);
  holds(true, 'its types hold, and stand alone');

  // One file, carried away without its package.
  copyFileSync(join(root, 'dist/cli/heji.cjs'), join(folder, 'heji.cjs'));
  run(process.execPath, ['heji.cjs', 'check', 'empty/seed.xlsx'], folder, 1);
  holds(true, 'heji.cjs alone runs');
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
