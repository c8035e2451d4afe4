/**
 * Fluent in one file for the tests of the pane: its 2,300 modules, read one by one, took each of their files longer than what it tests.
 * React stays outside, since there must be one of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

const require = createRequire(import.meta.url);
const FLUENT = '@fluentui/react-components';

/** Of each package that counts: what is made of other versions has another name. */
const versions = [FLUENT, 'esbuild'].map((name) => {
  const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8'));
  return version;
});

const root = dirname(dirname(require.resolve('jest/package.json')));
/** Where jest finds it. */
export const fluentInOne = join(root, '.cache/heji', `fluent-${versions.join('-')}.cjs`);

/** jest's globalSetup of the pane's project. */
export default function setup() {
  if (existsSync(fluentInOne)) return;
  buildSync({
    stdin: { contents: `export * from '${FLUENT}';`, resolveDir: dirname(root) },
    outfile: fluentInOne,
    bundle: true,
    format: 'cjs',
    external: ['react', 'react-dom'],
    logLevel: 'warning',
  });
}
