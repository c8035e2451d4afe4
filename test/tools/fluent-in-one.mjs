/**
 * What the pane and its tests take of Fluent, in one file: its 2,300 modules, read one by one, took each test file longer than what it
 * tests, and all of them in one file still a fifth of a second. React stays outside, since there must be one of it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const require = createRequire(import.meta.url);
const FLUENT = '@fluentui/react-components';

/** Of each package that counts: what is made of other versions has another name. */
const versions = [FLUENT, 'esbuild'].map((name) => {
  const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8'));
  return version;
});

const IMPORT = new RegExp(`import \\{([^}]*)\\} from '${FLUENT}'`, 'gu');
const project = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Every name that the code and its tests import from it. */
function taken() {
  const files = ['src', 'test/taskpane'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => readFileSync(join(project, folder, name), 'utf8')),
  );
  const names = files.flatMap((text) => [...text.matchAll(IMPORT)].flatMap(([, list]) => list.split(',')));
  const values = names.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '));
  return [...new Set(values)].sort().join(', ');
}

const exported = `export { ${taken()} } from '${FLUENT}';`;
const mark = createHash('sha256').update(exported).digest('hex').slice(0, 8);
const root = dirname(dirname(require.resolve('jest/package.json')));
/** Where jest finds it: what is made of other names has another name, too. */
export const fluentInOne = join(root, '.cache/heji', `fluent-${versions.join('-')}-${mark}.cjs`);

/** jest's globalSetup of the pane's project. */
export default function setup() {
  if (existsSync(fluentInOne)) return;
  buildSync({
    stdin: { contents: exported, resolveDir: dirname(root) },
    outfile: fluentInOne,
    bundle: true,
    format: 'cjs',
    external: ['react', 'react-dom'],
    logLevel: 'warning',
  });
}
