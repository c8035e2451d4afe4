import { check } from './check';
import { forms } from './forms';
import { rules } from './rules';
import { Refusal } from './refusal';
import { localeOf, text } from './texts';

/**
 * Exit codes: 0 no errors found, 1 errors found, 2 a file could not be read or the command was not understood.
 * Results go to stdout, progress and complaints to stderr.
 */
function run(args: readonly string[]): number {
  const [command, ...rest] = args;
  switch (command) {
    case 'check':
      return check(rest);
    case 'forms':
      return forms(rest);
    case 'rules':
      return rules(rest);
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

// A reader that closes early (`heji check … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const refusal = error instanceof Refusal ? error : new Refusal('unexpected', {});
  process.stderr.write(`${text(localeOf(process.argv), refusal.key, refusal.params)}\n`);
  process.exitCode = 2;
}
