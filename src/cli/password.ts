import { readFileSync } from 'node:fs';
import { Refusal } from './refusal';

/**
 * The password to open files with, taken from standard input: as an argument it would stay in the shell's history and stand in the list of
 * processes. Kept in memory while the command runs, and nowhere else.
 */
/** What the option is called among the arguments; only this very thread has the password. */
export const PASSWORD_FLAG = '--password-stdin';

let password: string | undefined;

/** Reads the first line of standard input. @throws Refusal when there is none */
export function takePassword(wanted: boolean): void {
  if (!wanted) return;
  try {
    [password] = readFileSync(0, 'utf8').split(/\r?\n/u, 1);
  } catch {
    // Nothing is there to be read.
  }
  if (password === undefined || password === '') throw new Refusal('passwordMissing');
}

/** Undefined when none was given. */
export function givenPassword(): string | undefined {
  return password;
}
