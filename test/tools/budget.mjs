/** Compares the built pane, and the portable edition, with test/tools/budget.json: npm run budget. Exit 1 when something is over, or was not built. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist } from '../../src/build/build.mjs';
import { portablePages } from '../../src/build/portable.mjs';

const budget = JSON.parse(readFileSync(new URL('./budget.json', import.meta.url), 'utf8'));

function sizeOf(file) {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
}

const html = readFileSync(join(dist, 'taskpane.html'), 'utf8');
const initial = [...html.matchAll(/<script[^>]* src="(pane\/[^"]+)"/g)].map((match) => match[1]);
const named = Object.entries({ ...budget.worker, ...budget.ownThread }).map(([name, bound]) => ({
  name,
  bound,
  pattern: new RegExp(`/${name}\\.`),
}));
const later = [...budget.later.map((pattern) => new RegExp(pattern)), ...named.map(({ pattern }) => pattern)];
const scripts = readdirSync(join(dist, 'pane'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `pane/${file}`);
const chunks = scripts.filter((file) => !initial.includes(file) && !later.some((pattern) => pattern.test(file)));

if (initial.length === 0)
  throw new Error('dist/taskpane.html loads no script of the pane: build it first (npm run build)');

const sum = (files) => files.map(sizeOf).reduce((total, size) => total + size, 0);
const usable = sum(initial);
const measured = { usable, firstResult: usable + sum(chunks) };

function compare(name, size, bound, what) {
  const over = size > bound;
  process.stdout.write(`${name}: ${size} of ${bound} ${what}${over ? '  ← over' : ''}\n`);
  if (over) process.exitCode = 1;
}

for (const [name, size] of Object.entries(measured)) compare(name, size, budget[name], 'bytes gzip');
for (const { name, bound, pattern } of named)
  compare(name, sum(scripts.filter((file) => pattern.test(file))), bound, 'bytes gzip');
for (const { name, html } of portablePages()) compare(name, Buffer.byteLength(html), budget.portable[name], 'bytes');
