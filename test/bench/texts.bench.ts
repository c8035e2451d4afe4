import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';
import { PLANTS, textOf } from '../generated/texts';
import { print } from './timing';

/** So many texts without a fault, and as many with one of each kind. */
const SEEDS = 250;

function serious(text: string): number {
  const { findings } = checkWorkbook({ sheets: [] }, { facts: readNarrative(text), rules: ALL_RULES });
  return findings.filter(({ place, severity }) => place && severity !== 'hint').length;
}

/** Generated texts with contradictions planted by kind: how many are found, and what is reported where there is none. */
export function run(): void {
  const seeds = Array.from({ length: SEEDS }, (_, seed) => seed);
  const alarms = seeds.filter((seed) => serious(textOf(seed, null)) > 0);
  const found = PLANTS.map(
    (plant) => [plant, seeds.filter((seed) => serious(textOf(seed, plant)) > 0).length] as const,
  );
  print(`${SEEDS * (PLANTS.length + 1)} generated texts`, {
    'false alarms': `${alarms.length} of ${SEEDS}`,
    ...Object.fromEntries(found.map(([plant, count]) => [`${plant} found`, `${count} of ${SEEDS}`])),
  });
}
