/**
 * Puts together what an intranet needs to offer Heji, as a folder and a zip of it: `npm run package`.
 *
 *   ADDIN_URL=https://server/heji/ npm run package                    the address it will be served from; stamped into the manifest
 *   ADDIN_URL=… npm run package -- --out FOLDER                        default: package/
 *
 *   heji-VERSION/web         static files for any web server: the add-in, the page for those without Office add-ins, check.html
 *   heji-VERSION/manifest    the manifest to hand to Microsoft 365, to a SharePoint catalogue or to a shared folder
 *   heji-VERSION/server      sample configurations of nginx and IIS
 *   heji-VERSION/部署说明.md  what to do with it
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { build, dist, isMain, root } from './build.mjs';

/** What is built but not served: the command line, the lists of licences. */
const NOT_SERVED = new Set(['cli', 'licences', '.building']);

/** A mistake of the person who packages, told without a stack. */
class PackageProblem extends Error {}

/** Every file below `folder`, as paths with `/`, in order. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Makes the package in `out` from what is in `served` (the built files). Returns its folder and the zip's path.
 */
export function assemble({ version, served = dist, out }) {
  const folder = join(out, `heji-${version}`);
  rmSync(folder, { recursive: true, force: true });
  const web = join(folder, 'web');
  mkdirSync(web, { recursive: true });
  cpSync(served, web, { recursive: true, filter: (path) => !NOT_SERVED.has(relative(served, path).split(sep)[0]) });
  for (const name of ['check.html', 'check.js', 'check.css'])
    cpSync(join(root, 'assets/deploy', name), join(web, name));
  const listed = filesIn(web).map((name) => {
    const bytes = readFileSync(join(web, name));
    return { name, bytes: bytes.length, sha256: sha256(bytes) };
  });
  writeFileSync(join(web, 'files.json'), JSON.stringify({ version, files: listed }, null, 1));

  mkdirSync(join(folder, 'manifest'));
  cpSync(join(served, 'manifest.xml'), join(folder, 'manifest/heji.xml'));
  mkdirSync(join(folder, 'server'));
  for (const name of ['nginx.conf', 'web.config'])
    cpSync(join(root, 'assets/deploy', name), join(folder, 'server', name));
  // IIS reads it from the folder it serves.
  cpSync(join(root, 'assets/deploy/web.config'), join(web, 'web.config'));
  for (const name of ['部署说明.md', 'DEPLOYMENT.md']) cpSync(join(root, 'assets/deploy', name), join(folder, name));
  for (const name of ['LICENSE', 'THIRD_PARTY.md']) cpSync(join(root, name), join(folder, name));

  const zip = join(out, `heji-${version}.zip`);
  writeFileSync(zip, zipOf(folder, `heji-${version}`));
  return { folder, zip };
}

/** The same files give the same zip, byte for byte: no times of today in it. */
function zipOf(folder, name) {
  const mtime = new Date('2020-01-01T00:00:00');
  const entries = filesIn(folder).map((file) => [`${name}/${file}`, [readFileSync(join(folder, file)), { mtime }]]);
  return zipSync({ [`${name}/`]: [strToU8(''), { mtime }], ...Object.fromEntries(entries) }, { level: 9 });
}

function main() {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: join(root, 'package') } },
  });
  const url = process.env.ADDIN_URL;
  if (!url)
    throw new PackageProblem(
      '请用 ADDIN_URL 指明加载项将来的地址，例如 ADDIN_URL=https://内网服务器/heji/ npm run package\nSet ADDIN_URL to the address the add-in will be served from.',
    );
  build(['addin', 'preview']);
  if (!existsSync(join(root, 'THIRD_PARTY.md')))
    throw new PackageProblem('THIRD_PARTY.md is missing: npm run licences');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { folder, zip } = assemble({ version, out: values.out });
  const size = (statSync(zip).size / 1024 / 1024).toFixed(1);
  process.stdout.write(
    `${relative(root, folder)}\n${relative(root, zip)} (${size} MB)\n${new URL('check.html', url.endsWith('/') ? url : `${url}/`).href}\n`,
  );
}

if (isMain(import.meta.url)) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error instanceof PackageProblem ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
