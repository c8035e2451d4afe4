import { recall } from '../generated/recall';
import { print } from './timing';

const WORKBOOKS = 2000;

/**
 * Faults of every rule planted at known places in generated workbooks of varied layouts: how many its rule tells of there, and what is reported
 * without cause. `npm run bench -- recall [workbooks] [seed]`; ends with exit code 1 when something was missed or reported wrongly.
 */
export function run(): void {
  const [, count, seed] = process.argv.slice(2).map(Number);
  const { workbooks, found, byRule, missed, falseAlarms } = recall(count ?? WORKBOOKS, seed ?? 20231124);
  print(`${String(workbooks)} generated workbooks`, {
    'faults planted': String(workbooks),
    found: String(found),
    'recall %': (found / workbooks) * 100,
    'false alarms in the same workbooks without the fault': String(falseAlarms.length),
  });
  for (const [rule, { planted, found: seen, falseAlarms: alarms }] of byRule)
    console.log(`    ${rule}: ${String(seen)} of ${String(planted)} found, ${String(alarms)} false alarms`);
  for (const line of [
    ...missed.map((miss) => `missed: ${miss}`),
    ...falseAlarms.map((alarm) => `alarm: ${alarm}`),
  ].slice(0, 60))
    console.log(`    ${line}`);
  if (missed.length + falseAlarms.length > 0) process.exitCode = 1;
}
