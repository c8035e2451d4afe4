/**
 * Runs the benchmarks of this folder: `npm run bench`, or `npm run bench -- check` for one of them; those that take minutes only by name. They
 * print ratios and counts. Times belong to the machine, so nothing is asserted of them, but of the ratios in test/tools/budget.json (`budget`);
 * `faults` and `hostile` end with exit code 1 when something was lost, crashed or took more than is allowed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transformSync } from '@swc/core';
import setUp from '../tools/e2e-setup.mjs';
import tearDown from '../tools/e2e-teardown.mjs';

const require = createRequire(import.meta.url);

/** TypeScript as it stands, without types: what jest does too. */
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    sourceMaps: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};

const wanted = process.argv.slice(2);
/** These take minutes. */
const byNameOnly = new Set([
  'faults',
  'hostile',
  'corpus',
  'rewrites',
  'desk',
  'recall',
  'cards',
  'fixes',
  'page',
  'pane',
]);
/** These need the built pages, served, and a browser. */
const inBrowser = new Set(['page', 'pane']);
const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.bench.ts'));
for (const file of files) {
  const name = file.slice(0, -'.bench.ts'.length);
  if (wanted.length > 0 ? !wanted.includes(name) : byNameOnly.has(name)) continue;
  console.log(`\n${name}`);
  if (inBrowser.has(name)) await setUp();
  await require(`./${file}`).run();
  if (inBrowser.has(name)) await tearDown();
}
