import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { bytesOf, LETTERS } from '../../src/web/portable/letters';
import { PATIENCE_MS } from '../support/patience';

/** How the portable edition carries its files; that it works is tried in a browser (test/e2e/portable.test.ts). */

const SCRIPT = pathToFileURL(resolve(__dirname, '../../src/build/portable.mjs')).href;

/** The letters of each of these, as the build makes them: a module of Node's own kind, in a process of its own. */
function lettersOf(all: readonly Uint8Array[]): readonly string[] {
  const script = `import { lettersOf } from ${JSON.stringify(SCRIPT)};
    const all = JSON.parse(await new Promise((done) => { let text = ''; process.stdin.on('data', (part) => (text += part)).on('end', () => done(text)); }));
    console.log(JSON.stringify(all.map((each) => lettersOf(Buffer.from(each, 'base64')))));`;
  const input = JSON.stringify(all.map((each) => Buffer.from(each).toString('base64')));
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    input,
    timeout: PATIENCE_MS,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as string[];
}

test('there are eighty-five letters, of which none means anything to a page', () => {
  expect(new Set(LETTERS).size).toBe(85);
  expect(LETTERS).not.toMatch(/[<>&"'\\`/-]|[^!-~]/u);
});

test('what is carried comes out byte for byte, whatever it is and however long', () => {
  const all = [
    ...fc.sample(fc.uint8Array({ maxLength: 40 }), { numRuns: 300, seed: 23 }),
    ...[0, 1, 2, 3, 4, 5].flatMap((length) => [0, 1, 127, 128, 255].map((byte) => new Uint8Array(length).fill(byte))),
  ];
  const letters = lettersOf(all);
  expect(letters.map((each) => [...bytesOf(each)])).toEqual(all.map((each) => [...each]));
  for (const [index, each] of letters.entries()) {
    expect(each.length).toBe(Math.ceil(((all[index]?.length ?? 0) * 5) / 4));
    expect([...each].every((letter) => LETTERS.includes(letter))).toBe(true);
  }
});
