import { BESIDE, generated, type Named, OWN, WITH_A_FAULT } from '../fill/support/books';
import { taken, walked } from '../fill/support/walk';
import { print } from './timing';

/**
 * What the pane offers, taken: one correction after another until none is left, and every 以此为准. Each is to solve something and to raise
 * nothing, and the list never to grow on the way. HEJI_BOOKS generated workbooks, half of them units of varied layouts with a fault, half
 * published forms with figures taken out or changed. Exit code 1 when one is not so.
 */
const BOOKS = Number(process.env.HEJI_BOOKS ?? 1000);
const SEED = Number(process.env.HEJI_SEED ?? 2024);
const FAULTS_SHOWN = 20;

function tell(what: string, books: readonly Named[]): void {
  const walk = walked(books);
  const choices = taken(books);
  const faults = [...walk.faults, ...choices.faults];
  print(`${String(books.length)} workbooks, ${what}`, {
    'corrections taken': String(walk.taken),
    'findings gone': String(walk.solved),
    '以此为准 offered': String(choices.offered),
    'that do not hold': String(faults.length),
  });
  for (const fault of faults.slice(0, FAULTS_SHOWN)) console.log(`    ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

export function run(): void {
  tell('own', OWN);
  tell('one fault each', WITH_A_FAULT);
  if (BESIDE.length > 0) tell('beside the project', BESIDE);
  tell('generated', generated(BOOKS / 2, SEED));
}
