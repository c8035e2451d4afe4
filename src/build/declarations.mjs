/**
 * Writes the types of what the command line offers to other programs (src/cli/api.ts) into one file without imports, beside the built
 * command line: for the package (`npm pack`), nothing here reads it.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dist, isMain, root } from './build.mjs';

export const declarations = join(dist, 'cli/heji.d.ts');

/** @throws Error with what the compiler says */
export function writeDeclarations() {
  const package_ = createRequire(import.meta.url).resolve('dts-bundle-generator/package.json');
  const args = ['--no-banner', '--export-referenced-types=false', '--project', 'src/build/api.tsconfig.json'];
  const run = spawnSync(
    process.execPath,
    [
      join(dirname(package_), 'dist/bin/dts-bundle-generator.js'),
      ...args,
      '--out-file',
      declarations,
      'src/cli/api.ts',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`The types could not be written.\n${run.stdout}${run.stderr}`);
}

if (isMain(import.meta.url)) {
  try {
    writeDeclarations();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
