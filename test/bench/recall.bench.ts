import { recall } from '../generated/recall';
import { print } from './timing';

const WORKBOOKS = 1000;

/** Faults planted at known places in generated workbooks of varied layouts: how many are found, and what is reported without cause. */
export function run(): void {
  const { workbooks, found, missed, falseAlarms } = recall(WORKBOOKS, 20231124);
  print(`${WORKBOOKS} generated workbooks`, {
    'faults planted': String(workbooks),
    found: String(found),
    'recall %': (found / workbooks) * 100,
    'false alarms in the same workbooks without the fault': String(falseAlarms.length),
  });
  for (const line of [
    ...missed.map((miss) => `missed: ${miss}`),
    ...falseAlarms.map((alarm) => `alarm: ${alarm}`),
  ].slice(0, 40))
    console.log(`    ${line}`);
}
