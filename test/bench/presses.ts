import { alternativesFor, applied, asValue, finished, fixesOf, fixFor } from '../../src/fill';
import { checkWorkbook } from '../../src/rules';
import type { Workbook } from '../../src/workbook';
import type { Named } from '../fill/support/books';
import { isOffered, profileOf } from './cards';
import { print } from './timing';

const MOST_PRESSES = 8;
const WANTED = 2;

interface Pressed {
  readonly presses: number;
  /** Rules of the errors that are left because none of them has a correction; empty when the verdict is without errors. */
  readonly left: readonly string[];
}

/** Presses on corrections of errors, or on a place that is taken at its word, until there is no error or none that can be pressed away. */
function pressed(start: Workbook): Pressed {
  let workbook = start;
  for (let presses = 0; ; presses++) {
    const check = checkWorkbook(workbook);
    const errors = check.findings.filter(({ severity }) => severity === 'error');
    const profile = profileOf(check);
    const fixes = fixesOf(workbook, check, profile).filter(isOffered);
    const edits =
      errors.map((finding) => fixFor(fixes, finding)?.edits).find((own) => own !== undefined) ??
      errors
        .flatMap((finding) => finished(alternativesFor(workbook, check, profile, finding)))
        .find((place) => place.edits !== null)?.edits;
    if (errors.length === 0 || !edits || presses === MOST_PRESSES)
      return { presses, left: [...new Set(errors.map(({ rule, message }) => `${rule} ${message}`))] };
    workbook = applied(workbook, edits.map(asValue));
  }
}

/** How many presses it takes from 一键校验 to a verdict without errors; those that take more than two, or cannot come there, by name and rule. */
export function tellPresses(what: string, books: readonly Named[]): void {
  const needed = books.map(([name, open]) => ({ name, ...pressed(open()) }));
  const done = needed.filter(({ left }) => left.length === 0);
  const by = (n: number) => String(done.filter(({ presses }) => presses === n).length);
  const more = done.filter(({ presses }) => presses > WANTED);
  const open = needed.filter(({ left }) => left.length > 0);
  print(`presses from 一键校验 to no errors, ${what}`, {
    none: by(0),
    one: by(1),
    two: by(2),
    more: String(more.length),
    'a person’s to decide': String(open.length),
  });
  if (more.length > 0) console.log(`    more than two: ${more.map(({ name }) => name).join(', ')}`);
  for (const { name, presses, left } of open)
    console.log(`    a person’s: ${name} → ${left.join(', ')}${presses > 0 ? ` (after ${String(presses)})` : ''}`);
}
