import { doorAfter } from '../../src/taskpane/start';
import { doorOf } from './render';
import { cell } from './sample';

const place = cell("'1-2'!H21");
const listener = () => undefined;

/** Every call of a door, with arguments that have to arrive. */
const CALLS = {
  read: [],
  select: [place, { unhide: true }],
  write: [[]],
  restorable: [],
  restore: [],
  mark: [[{ cell: place, severity: 'error' }]],
  clearMarks: [],
  recalculate: [],
  cleanUp: [],
  watch: [listener],
  watchSelection: [listener],
  explanations: [],
  keepExplanations: [[]],
  keepTold: ['[]'],
  keptReport: [],
  keepReport: ['正文'],
  writeReport: [{ name: '校验报告', columnWidths: [], rows: [], repeatedRows: 0 }],
  removeReports: [],
  canInsertForms: [],
  insertForms: [['1-3']],
  insertSheets: ['UEsDBA==', ['附件1-3']],
} as const;

test('every call waits until Office is ready, then goes through as it was made', async () => {
  const inner = doorOf();
  let getReady: () => void = () => undefined;
  const door = doorAfter(new Promise<void>((resolve) => (getReady = resolve)), inner);
  // What tells of waiting asks nothing of Office.
  expect(Object.keys(door).sort()).toEqual([...Object.keys(CALLS), 'onWaiting'].sort());
  const answers = Object.entries(CALLS).map(([name, given]) =>
    (door[name as keyof typeof CALLS] as (...given: readonly unknown[]) => Promise<unknown>)(...given),
  );
  await Promise.resolve();
  for (const mock of Object.values(inner)) expect(mock).not.toHaveBeenCalled();
  getReady();
  await Promise.all(answers);
  for (const [name, given] of Object.entries(CALLS)) {
    expect(inner[name as keyof typeof CALLS].mock.calls).toEqual([given]);
  }
});
