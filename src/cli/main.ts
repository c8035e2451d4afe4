import { realpathSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS, sentence } from '../messages/command-line';
import { localeOf } from './options';
import { isReader, serve } from './reader';
import { startEarly, stopEarly } from './threads';

/**
 * Exit codes: 0 no errors found, or done; 1 errors found; 2 a file could not be read or written, or the command was not understood.
 * Results go to stdout, progress and complaints to stderr. A command's code is run through only when it is asked for: starting up is
 * a good part of checking one workbook.
 */
async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  switch (command) {
    case 'check':
      startEarly(args);
      return (await import('./check')).check(rest);
    case 'review':
      return (await import('./review')).review(rest);
    case 'fill':
      return (await import('./fill')).fill(rest);
    case 'workbook':
      return (await import('./workbook')).workbook(rest);
    case 'restore':
      return (await import('./restore')).restore(rest);
    case 'forms':
      return (await import('./forms')).forms(rest);
    case 'rules':
      return (await import('./rules')).rules(rest);
    case 'profile':
      return (await import('./test-profile')).testProfile(rest);
    case 'schema':
      return (await import('./schema')).schema(rest);
    case 'completion':
      return (await import('./completion')).completion(rest);
    case '--version':
    case '-v':
      process.stdout.write(`${HEJI_VERSION}\n`);
      return 0;
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(COMMAND_LINE_TEXTS[localeOf(rest)].usage);
      return command === undefined ? 2 : 0;
    default:
      throw new Refusal('unknownCommand', command);
  }
}

/** Runs the command line with these arguments and leaves its exit code with the process. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that closes early (`heji check … | head`) is no fault; a result that is lost on a full disk is one.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`${COMMAND_LINE_TEXTS[localeOf(args)].outputLost}\n`);
    process.exit(2);
  });
  try {
    process.exitCode = await run(args);
  } catch (error) {
    process.exitCode = 2;
    // A further thread runs the same command and is refused for the same reason: the first one says so.
    if (!isMainThread) return;
    await stopEarly();
    const refusal = error instanceof Refusal ? error : new Refusal('unexpected');
    process.stderr.write(`${sentence(localeOf(args), refusal.said)}\n`);
  }
}

/** This very file was started, not loaded by another: by its name, by a link to it, or as a further thread of itself. */
function isStarted(): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(__filename);
}

export { checkFile, fillFile, formsOf, HejiError } from './api';

if (isReader()) serve();
else if (isStarted()) void main(process.argv.slice(2));
