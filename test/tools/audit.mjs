/**
 * Known vulnerabilities of what the project is made of and built with: `node test/tools/audit.mjs`. Asks npm's registry (npm audit), so it needs the
 * internet; what is known of a package counts by whether the package is in anything that is shipped (dist/licences, written by the builds).
 *
 *   shipped           any vulnerability fails
 *   only built with   high and critical ones fail, others are listed
 *   allowed           test/tools/audit-allowed.json: a package, why it may stay, and whether it must not be shipped for that to hold
 *
 * Exit 0: asked, and nothing is wrong. 1: something is. 3: the registry could not be asked, which is neither.
 *
 *   --report FILE     takes npm's answer from a file     --shipped FILE   takes the list of what is shipped from a file (names, JSON)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dist, root } from '../../src/build/build.mjs';

const NOT_ASKED = 3;

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const say = (text) => process.stdout.write(`${text}\n`);

/** npm's answer; undefined when there is none: no network, a registry that does not answer such questions. */
function answer() {
  const run = spawnSync('npm', ['audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 2 ** 26,
  });
  try {
    const told = JSON.parse(run.stdout);
    return told.vulnerabilities ? told : undefined;
  } catch {
    return undefined;
  }
}

/** Names of all packages of which something is in the builds; office.js, which is copied, and what comes with the builds' lists. */
function shippedNames() {
  const folder = join(dist, 'licences');
  if (!existsSync(folder)) throw new Error('dist/licences is not there: npm run build');
  const lists = readdirSync(folder).map((file) => json(join(folder, file)).map(({ name }) => name));
  return new Set(['@microsoft/office-js', ...lists.flat()]);
}

/** What is to be said of each vulnerable package: `fails` or not, and the line. */
function judged({ vulnerabilities }, shipped, allowed) {
  return Object.values(vulnerabilities).map(({ name, severity, via }) => {
    const isShipped = shipped.has(name);
    const titles = via.map((one) => (typeof one === 'string' ? `by ${one}` : one.title)).join('; ');
    const known = allowed.find((one) => one.name === name && !(one.onlyIfNotShipped && isShipped));
    const fails = !known && (isShipped || severity === 'high' || severity === 'critical');
    const where = isShipped ? 'shipped' : 'only built with';
    return {
      fails,
      line: `${fails ? '✘' : '·'} ${name} (${severity}, ${where}): ${titles}${known ? ` — allowed: ${known.why}` : ''}`,
    };
  });
}

function main() {
  const { values } = parseArgs({ options: { report: { type: 'string' }, shipped: { type: 'string' } } });
  const told = values.report ? json(values.report) : answer();
  if (!told?.vulnerabilities) {
    say(
      'npm audit: the registry is not reachable, or does not answer. Nothing was audited: neither passed nor failed.',
    );
    return NOT_ASKED;
  }
  const shipped = values.shipped ? new Set(json(values.shipped)) : shippedNames();
  const all = judged(told, shipped, json(new URL('./audit-allowed.json', import.meta.url)).allowed);
  for (const { line } of all) say(line);
  const failures = all.filter(({ fails }) => fails).length;
  say(`npm audit: ${all.length} packages with known vulnerabilities, ${failures} that may not be`);
  return failures === 0 ? 0 : 1;
}

process.exitCode = main();
