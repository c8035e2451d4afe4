#!/usr/bin/env node
/**
 * The command `heji`: runs the built command line in this very process; in a checkout it first builds it when it is missing or older than
 * its sources. Anything said about that goes to stderr: standard output belongs to the command.
 */
import { buildStale } from '../build/build.mjs';

try {
  buildStale(['cli']);
} catch (error) {
  process.stderr.write(`heji: ${error.message}\n`);
  process.exit(2);
}

await import('./compiled.cjs');
