import { isMainThread } from 'node:worker_threads';
import { Refusal } from './refusal';
import { localeOf, text } from './texts';
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
    case '--version':
    case '-v':
      process.stdout.write(`${HEJI_VERSION}\n`);
      return 0;
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(text(localeOf(rest), 'usage'));
      return command === undefined ? 2 : 0;
    default:
      throw new Refusal('unknownCommand', { command });
  }
}

// A reader that closes early (`heji check … | head`) is no fault; a result that is lost on a full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${text(localeOf(process.argv), 'outputLost')}\n`);
  process.exit(2);
});

if (isReader()) serve();
else
  run(process.argv.slice(2))
    .catch(async (error: unknown) => {
      // A further thread runs the same command and is refused for the same reason: the first one says so.
      if (!isMainThread) return 2;
      await stopEarly();
      const refusal = error instanceof Refusal ? error : new Refusal('unexpected', {});
      process.stderr.write(`${text(localeOf(process.argv), refusal.key, refusal.params)}\n`);
      return 2;
    })
    .then((code) => {
      process.exitCode = code;
    })
    .catch(() => undefined);
