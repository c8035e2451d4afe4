#!/usr/bin/env node
/**
 * The command `heji`: runs the built command line in this very process; in a checkout it first builds it when it is missing or older than
 * its sources. Anything said about that goes to stderr: standard output belongs to the command.
 */
import { existsSync } from 'node:fs';

// A package holds what is built, and nothing to build it with.
const builder = new URL('../build/build.mjs', import.meta.url);
try {
  if (existsSync(builder)) (await import(builder)).buildStale(['cli']);
} catch (error) {
  process.stderr.write(`heji: ${error.message}\n`);
  process.exit(2);
}

await import('./compiled.cjs');
