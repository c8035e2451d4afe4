/**
 * Makes the portable edition, which opens by a double-click, without server or installation: `npm run portable` (and `npm run package`).
 *
 *   核绩.html            the page with spreadsheet, pane and samples
 *   核绩-批量审核.html    批量审核 alone
 *
 * Each is one of the served pages with all that it would fetch inside, as src/web/portable takes it out again. Its Content-Security-Policy names
 * every script and style by its digest, and allows nothing to be asked of anybody.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, dist, isMain, root } from './build.mjs';

/** The portable pages: the served page, and which of the built files stand in them. */
const EDITIONS = {
  '核绩.html': {
    page: 'index.html',
    frame: 'taskpane.html',
    carries: [
      /^preview\/(?!desk\.|boot\.).*\.js$/u,
      // A page from disk starts no worker of a file: there the pane does without, with the same rules that the worker has.
      /^pane\/(?!reading-worker\.|check-worker).*\.js$/u,
      /^samples\/.*\.xlsx$/u,
      /^assets\/icons\/(?:check|fill|pane)-32\.png$/u,
      /^assets\/notice\/too-old\.js$/u,
      // Of office.js what Excel on the web gets, which the page stands in for.
      /^office-[^/]+\/(?:office|excel-web-16\.00|(?:zh-cn|en-us)\/office_strings)\.js$/u,
    ],
  },
  '核绩-批量审核.html': { page: 'review.html', frame: null, carries: [] },
};

const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const LETTERS = [...Array(94).keys()]
  .map((index) => String.fromCharCode(33 + index))
  .filter((letter) => !'<>&"\'\\`-/'.includes(letter));

/** Bytes as letters that mean nothing to a page, five for every four bytes; src/web/portable/letters.ts reads them. */
export function lettersOf(bytes) {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  const groups = [];
  for (let at = 0; at < padded.length; at += 4) {
    let number = padded.readUInt32BE(at);
    let group = '';
    for (let place = 0; place < 5; place++) {
      group = LETTERS[number % 85] + group;
      number = Math.floor(number / 85);
    }
    groups.push(group);
  }
  return groups.join('').slice(0, Math.ceil((bytes.length * 5) / 4));
}

/** A file as a data block of the page. No time of today in it: the same files give the same page. */
function part(name, bytes) {
  return `<script type="application/gzip" data-part="${name}">${lettersOf(gzipSync(bytes, { level: 9 }))}</script>`;
}

/** A file that is as well served by another that is carried already. */
function same(name, as) {
  return `<script type="application/gzip" data-part="${name}" data-as="${as}"></script>`;
}

/** Nothing may end the element it stands in, or open a comment. */
function withinScript(text) {
  if (/<\/script|<!--/iu.test(text))
    throw new Error('The first script of the portable edition cannot stand in a page.');
  return text;
}

/** The scripts of a page as they are to be taken out of the document: with their addresses, but of a type that is not fetched. */
function standing(html) {
  return html.replaceAll(/<script\b([^>]*)\ssrc="([^"]+)"([^>]*)><\/script>/gu, (_, before, address, after) => {
    const defer = /\bdefer\b/u.test(before + after) ? ' data-defer=""' : '';
    return `<script type="text/plain" src="${address}"${defer}></script>`;
  });
}

/** A served page made to stand by itself: its style within, `first` the script that runs first. */
function alone(html, { served, first }) {
  const styles = [];
  const page = standing(html)
    .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, '')
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .replaceAll(/<link\b[^>]*\srel="icon"[^>]*>|<link\b[^>]*\shref="assets\/icons\/[^>]*>/gu, '')
    .replaceAll(/<link\b[^>]*\shref="([^"]+\.css)"[^>]*>/gu, (_, address) => {
      const style = readFileSync(join(served, address), 'utf8');
      styles.push(style);
      return `<style>${style}</style>`;
    })
    .replace('</head>', () => `<script>${first}</script></head>`);
  return { page, styles };
}

/** Of the page's policy the styles it names; scripts are named by their digests, pictures are data. */
function policyFor(html, { scripts, styles }) {
  const [, kept = ''] = /style-src ([^;"]*)/u.exec(html) ?? [];
  const named = [...kept.trim().split(/\s+/u), ...styles.map(digest)].filter((source) => source.startsWith("'sha256-"));
  const directives = {
    'default-src': ["'none'"],
    'script-src': [...new Set(scripts.map(digest))],
    ...(named.length > 0 ? { 'style-src': named } : {}),
    'img-src': ['data:'],
    // Made by the page itself of what it carries: none can be started from a file.
    'worker-src': ['blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The chunks that a page's own scripts can ask for: their digests stand there, in webpack's list of them or in the name of the only one. */
function chunksOf(names, scripts) {
  return names.filter((name) => {
    const [, hash] = /^preview\/.+\.([0-9a-f]{10})\.js$/u.exec(name) ?? [];
    return hash !== undefined && scripts.some((script) => script.includes(hash));
  });
}

/** Both pages, made of the built files in `served`: their names with their HTML. `inHead` may put more into a page's head (a bureau's profile). */
export function portablePages({ served = dist, inHead = (html) => html } = {}) {
  const names = filesIn(served);
  // Without the mark at the beginning of some, which goes as a file is read as text.
  const text = (name) => readFileSync(join(served, name), 'utf8').replace(/^\uFEFF/u, '');
  const first = withinScript(text(names.find((name) => /^preview\/boot\.[0-9a-f]+\.js$/u.test(name))).trim());
  return Object.entries(EDITIONS).map(([name, { page: from, frame, carries }]) => {
    const html = text(from);
    const entries = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/gu)].map(([, address]) => address);
    const carried = frame
      ? names.filter((each) => carries.some((pattern) => pattern.test(each)))
      : [...entries, ...chunksOf(names, entries.map(text))];
    const own = alone(inHead(html), { served, first });
    const inner = frame ? alone(inHead(text(frame)), { served, first }) : { page: '', styles: [] };
    const scripts = [first, ...carried.filter((each) => each.endsWith('.js')).map(text)];
    const policy = policyFor(html, { scripts, styles: [...own.styles, ...inner.styles] });
    const [ofPane, ofPage] = ['pane', 'preview'].map((folder) =>
      names.find((each) => each.startsWith(`${folder}/reading-worker.`)),
    );
    const parts = [
      ...carried.map((each) => part(each, readFileSync(join(served, each)))),
      // The page's does all that the pane's does.
      ...(frame ? [same(ofPane, ofPage), part(frame, Buffer.from(inner.page))] : []),
    ];
    // First the letters, which have to be named within the first kilobyte; the policy before anything that it is to hold for.
    const meta = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const whole = own.page.replace(/<meta charset=[^>]*>/u, '').replace('<head>', () => `<head>${meta}`);
    if (!whole.includes(meta)) throw new Error(`${from} has no head for the policy of the portable edition.`);
    // In the head: the page makes its body anew.
    return { name, html: whole.replace('</head>', () => `\n${parts.join('\n')}\n</head>`) };
  });
}

/** Writes both pages into `out`; returns their paths. */
export function writePortable({ out, ...options }) {
  mkdirSync(out, { recursive: true });
  return portablePages(options).map(({ name, html }) => {
    const path = join(out, name);
    writeFileSync(path, html);
    return path;
  });
}

// node src/build/portable.mjs [FOLDER]: builds what is needed and writes both pages (default: package/portable).
if (isMain(import.meta.url)) {
  try {
    build(['addin', 'preview']);
    for (const path of writePortable({ out: process.argv[2] ?? join(root, 'package/portable') }))
      process.stdout.write(`${relative(root, path)} (${(statSync(path).size / 1024 / 1024).toFixed(1)} MB)\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
