/**
 * Runs the built command line from code that was compiled when it was built: reading one workbook takes less time than compiling what
 * reads it. What was compiled lies beside the built file, as V8 gives it, behind the check sum of the source it belongs to; V8 itself
 * refuses it where it comes from another version. Without it everything runs the same, only later. Further threads begin here, too.
 */
'use strict';

const { createHash } = require('node:crypto');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { isMainThread } = require('node:worker_threads');

const built = join(__dirname, '../../dist/cli/heji.cjs');
const compiled = `${built}.compiled`;
const SUM_BYTES = 32;

/**
 * A few hundred workbooks are done before V8's optimising compiler has paid for itself: left to its own thresholds it takes half as long
 * again as the work, on the very processors the work needs. These are V8's flags, not Node's, and were measured (`npm run bench --
 * check`); they change how fast the same code runs, nothing else.
 */
const PATIENT_COMPILER = ['--interrupt-budget=1000000', '--max-inlined-bytecode-size-cumulative=100'];

function compiledFor(sum) {
  if (!existsSync(compiled)) return undefined;
  const kept = readFileSync(compiled);
  return kept.subarray(0, SUM_BYTES).equals(sum) ? kept.subarray(SUM_BYTES) : undefined;
}

// Before anything is compiled: V8 takes no code that was compiled under other flags.
PATIENT_COMPILER.forEach((flag) => setFlagsFromString(flag));
const source = readFileSync(built);
const sum = createHash('sha256').update(source).digest();
const script = new Script(wrap(source.toString()), { filename: built, cachedData: compiledFor(sum) });
const made = { exports: {} };
script.runInThisContext().call(made.exports, made.exports, createRequire(built), made, __filename, dirname(built));
// A further thread is started with this very file, and runs what it was started for.
if (isMainThread) void made.exports.main(process.argv.slice(2));

// Set by the build alone (src/build/build.mjs): at the end all that a check needs has been compiled.
if (process.env.HEJI_KEEP_COMPILED === '1') {
  process.on('exit', () => {
    writeFileSync(compiled, Buffer.concat([sum, script.createCachedData()]));
  });
}
