/**
 * A process of its own that reads and checks one file, and says what came of it: `node test/hostile/reader.cjs FILE`. Times are of the processor, memory is the most
 * that the process ever held.
 */
'use strict';

const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    sourceMaps: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};

const { FileProblem, readWorkbookFile } = require('../../src/files/index.ts');
const { documentKind, readWordFile } = require('../../src/files/word/index.ts');
const { checkWorkbook } = require('../../src/rules/index.ts');

const bytes = new Uint8Array(readFileSync(process.argv[2]));
/** Where the system tells it, of this process alone: elsewhere the parent's counts as well until it has been exceeded. */
function memory() {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}
const idle = memory();
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1000);
};

const start = cpu();
let outcome = 'read';
let read = start;
try {
  const workbook = documentKind(bytes) === 'word' ? readWordFile(bytes).workbook : readWorkbookFile(bytes);
  read = cpu();
  checkWorkbook(workbook);
} catch (error) {
  read = cpu();
  outcome = error instanceof FileProblem ? error.code : `crashed: ${error.message}`;
}
process.stdout.write(
  JSON.stringify({
    outcome,
    fileMb: bytes.length / 2 ** 20,
    readMs: read - start,
    checkMs: cpu() - read,
    idleMb: idle,
    mostMb: memory(),
  }),
);
