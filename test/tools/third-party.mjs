/**
 * THIRD_PARTY.md: whatever of others is shipped in dist/, with its licence. From the lists that the builds write (dist/licences).
 *
 *   node test/tools/third-party.mjs            builds what is stale and writes the file anew
 *   node test/tools/third-party.mjs --check    exit 1 when the file is not what the present builds ship
 *   node test/tools/third-party.mjs --package  writes dist/cli/THIRD_PARTY.md, of the command line alone: what the npm package contains
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale, dist, root } from '../../src/build/build.mjs';

const PARTS = { addin: '面板 pane', preview: '网页 page', cli: '命令行 command line' };
const target = join(root, 'THIRD_PARTY.md');

/** A file served beside the bundle, which no bundler lists. */
function officeJs() {
  const folder = join(root, 'node_modules/@microsoft/office-js');
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return {
    name,
    version,
    // The package names a file instead of a licence.
    license: /^LICENSE|^SEE/i.test(license) ? 'Microsoft (see its text)' : license,
    repository: 'https://github.com/OfficeDev/office-js',
    licenseText: file ? readFileSync(join(folder, file), 'utf8') : '',
  };
}

function shipped(parts) {
  const packages = new Map();
  const add = (entry, part) => {
    const key = `${entry.name}@${entry.version}`;
    const known = packages.get(key);
    if (known) known.parts.add(part);
    else packages.set(key, { ...entry, parts: new Set([part]) });
  };
  for (const part of parts) {
    const list = join(dist, 'licences', `${part}.json`);
    if (!existsSync(list)) throw new Error(`${list} is not there: npm run build`);
    for (const entry of JSON.parse(readFileSync(list, 'utf8'))) add(entry, part);
  }
  if (parts.includes('addin')) add(officeJs(), 'addin');
  return [...packages.values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
  );
}

const plain = (text) => text.replaceAll('\r\n', '\n').trim();
const address = (repository) =>
  (repository ?? '')
    .replace(/^git\+/, '')
    .replace(/^git:\/\//, 'https://')
    .replace(/\.git$/, '');

/** A line above the permission itself: the licence's name, or whose copyright it is. */
const isHeading = (line) => /^\W*(?:copyright\b.*|(?:the )?mit licen[cs]e(?: \(mit\))?)?\W*$/iu.test(line);

/** Texts with the packages they are of. What is the same but for its line breaks and the lines above it stands once, below the lines of all. */
function licenceTexts(packages) {
  const byPermission = new Map();
  for (const { name, version, licenseText, license } of packages) {
    const lines = (plain(licenseText ?? '') || `${license} (the package carries no text of it)`).split('\n');
    const begin = lines.findIndex((line) => !isHeading(line));
    const permission = lines.slice(begin).join('\n');
    const key = permission.replace(/\s+/gu, ' ');
    const one = byPermission.get(key) ?? { names: [], headings: [], permission };
    byPermission.set(key, one);
    one.names.push(`${name} ${version}`);
    one.headings.push(...lines.slice(0, begin).filter((line) => line.trim() !== ''));
  }
  return [...byPermission.values()].map(({ names, headings, permission }) => ({
    names,
    text: [...new Set(headings), ...(headings.length > 0 ? [''] : []), permission].join('\n'),
  }));
}

function markdown(packages, whole) {
  const rows = packages.map(
    ({ name, version, license, repository, parts }) =>
      `| ${name} | ${version} | ${license} | ${[...parts].map((part) => PARTS[part]).join(', ')} | ${address(repository)} |`,
  );
  const texts = licenceTexts(packages).map(
    ({ names, text }) => `### ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``,
  );
  return `# 随附的第三方软件 · Third-party software

核绩的${whole ? '加载项、网页和命令行' : '命令行'}里含有下列软件。由 \`npm run licences\` 从构建结果生成，不要手改。
What ${whole ? 'the add-in, the page and the command line contain' : 'the command line contains'}. Written by \`npm run licences\` from what the builds contain; not edited by hand.

| | version | licence | part | source |
|---|---|---|---|---|
${rows.join('\n')}

## 许可文本 · Licence texts

${texts.join('\n\n')}
`;
}

const say = (text) => process.stderr.write(`${text}\n`);
const ofPackage = process.argv.includes('--package');
buildStale(ofPackage ? ['cli'] : ['cli', 'addin', 'preview'], { say });
const text = markdown(shipped(ofPackage ? ['cli'] : Object.keys(PARTS)), !ofPackage);
if (ofPackage) writeFileSync(join(dist, 'cli/THIRD_PARTY.md'), text);
else if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (!existsSync(target) || plain(readFileSync(target, 'utf8')) !== plain(text)) {
  process.stderr.write('THIRD_PARTY.md is not what the builds ship: npm run licences\n');
  process.exitCode = 1;
}
