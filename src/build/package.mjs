/**
 * Puts together what an intranet needs to offer Heji, as a folder and a zip of it: `npm run package`.
 *
 *   ADDIN_URL=https://server/heji/ npm run package                    the address it will be served from; stamped into the manifest
 *   ADDIN_URL=… npm run package -- --out FOLDER                        default: package/
 *   ADDIN_URL=… npm run package -- --profile FILE                      the profile that holds where the user chose none (or HEJI_PROFILE)
 *
 *   heji-VERSION/web         static files for any web server: the add-in, the page for those without Office add-ins, check.html
 *   heji-VERSION/portable    two files that open by a double-click, for those who have neither (src/build/portable.mjs)
 *   heji-VERSION/manifest    the manifest to hand to Microsoft 365, to a SharePoint catalogue or to a shared folder
 *   heji-VERSION/server      sample configurations of nginx and IIS
 *   heji-VERSION/部署说明.md  what to do with it
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { build, dist, isMain, root } from './build.mjs';
import { writePortable } from './portable.mjs';

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

/** The pages that go by the bureau's profile: the pane, the page that stands in for Excel, 批量审核 by itself. */
const PAGES = ['taskpane.html', 'index.html', 'review.html'];

/**
 * The profile as a data block of a page (src/rules/profiles/deployed-profile.ts reads it): nothing is fetched for it, and as no script it needs no
 * leave of the page's Content-Security-Policy. Escaped so that no text in it can end the block.
 */
function withProfile(html, profile) {
  const json = JSON.stringify(profile).replaceAll('<', '\\u003c');
  const block = `<script type="application/json" id="heji-profile">${json}</script>`;
  // Not by a replacement text, in which $ would have a meaning.
  const at = html.indexOf('</head>');
  if (at < 0) throw new PackageProblem('A page has no </head> to put the profile before.');
  return html.slice(0, at) + block + html.slice(at);
}

/** The profile of that name or file, held against the schema by the command line. @throws PackageProblem naming each wrong entry */
function profileOf(name) {
  const told = (lang) => {
    const args = [join(root, 'src/cli/heji.mjs'), 'profile', name, '--json', '--lang', lang];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (run.error) throw run.error;
    return run;
  };
  const { status, stdout, stderr } = told('zh-CN');
  if (status !== 0) throw new PackageProblem(`${stderr.trim()}\n${told('en-US').stderr.trim()}`);
  return JSON.parse(stdout);
}

/**
 * Makes the package in `out` from what is in `served` (the built files), with the bureau's `profile` if it has one. Returns its folder
 * and the zip's path.
 */
export function assemble({ version, served = dist, out, profile }) {
  const folder = join(out, `heji-${version}`);
  rmSync(folder, { recursive: true, force: true });
  const web = join(folder, 'web');
  mkdirSync(web, { recursive: true });
  cpSync(served, web, { recursive: true, filter: (path) => !NOT_SERVED.has(relative(served, path).split(sep)[0]) });
  for (const name of ['check.html', 'check.js', 'check.css'])
    cpSync(join(root, 'assets/deploy', name), join(web, name));
  if (profile) {
    for (const name of PAGES)
      writeFileSync(join(web, name), withProfile(readFileSync(join(web, name), 'utf8'), profile));
  }
  const inHead = profile ? (html) => withProfile(html, profile) : undefined;
  writePortable({ served, out: join(folder, 'portable'), inHead });
  const listed = filesIn(web).map((name) => {
    const bytes = readFileSync(join(web, name));
    return { name, bytes: bytes.length, sha256: sha256(bytes) };
  });
  writeFileSync(join(web, 'files.json'), JSON.stringify({ version, files: listed }, null, 1));

  mkdirSync(join(folder, 'manifest'));
  cpSync(join(served, 'manifest.xml'), join(folder, 'manifest/heji.xml'));
  mkdirSync(join(folder, 'server'));
  cpSync(join(root, 'assets/deploy/nginx.conf'), join(folder, 'server/nginx.conf'));
  // IIS knows no patterns, and reads its configuration from the folder it serves.
  const office = readdirSync(web).find((name) => /^office-\d/.test(name)) ?? 'office-VERSION';
  const iis = readFileSync(join(root, 'assets/deploy/web.config'), 'utf8').replaceAll('office-VERSION', office);
  for (const place of [join(folder, 'server'), web]) writeFileSync(join(place, 'web.config'), iis);
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

function wishes() {
  const options = {
    out: { type: 'string', default: join(root, 'package') },
    profile: { type: 'string', default: process.env.HEJI_PROFILE || undefined },
  };
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new PackageProblem('用法 Usage: ADDIN_URL=… npm run package -- [--profile FILE] [--out FOLDER]');
  }
}

function main() {
  const values = wishes();
  const url = process.env.ADDIN_URL;
  if (!url)
    throw new PackageProblem(
      '请用 ADDIN_URL 指明加载项将来的地址，例如 ADDIN_URL=https://内网服务器/heji/ npm run package\nSet ADDIN_URL to the address the add-in will be served from.',
    );
  const profile = values.profile && profileOf(values.profile);
  build(['addin', 'preview']);
  if (!existsSync(join(root, 'THIRD_PARTY.md')))
    throw new PackageProblem('THIRD_PARTY.md is missing: npm run licences');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { folder, zip } = assemble({ version, out: values.out, profile });
  const size = (statSync(zip).size / 1024 / 1024).toFixed(1);
  if (profile) process.stdout.write(`本单位部署的方案 profile: ${profile.name['zh-CN']}\n`);
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
