import { Receiver, Sender } from '../../../src/taskpane/engine/crossing';
import type { PaneSays } from '../../../src/taskpane/engine/messages';
import { finished, SheetBuilder, type Sheet, type Workbook } from '../../../src/workbook';
import { crossed } from './wall';

/** Which sheets cross for an order, and that the order arrives whole. */

const sheet = (name: string) =>
  new SheetBuilder()
    .set(0, 0, { value: name, text: name, format: 'General' })
    .build({ name, merges: [], hiddenRows: [1] });
const [A, B, C] = [sheet('a'), sheet('b'), sheet('c')] as const;
const of = (...sheets: readonly Sheet[]): Workbook => ({ sheets, told: '{}' });

function ends() {
  const said: PaneSays[] = [];
  const receiver = new Receiver();
  const sender = new Sender((says) => {
    said.push(says);
    const heard = crossed(says);
    if (!('id' in heard) && !('drop' in heard)) receiver.take(heard);
  });
  /** What arrives of the order, and the names of the sheets that crossed for it. */
  const send = (order: object) => {
    const before = said.length;
    const numbered = finished(sender.sent(order));
    const now = said.slice(before);
    return {
      arrived: receiver.whole(crossed(numbered)),
      sheets: now.flatMap((says) => ('content' in says ? [says.content.name] : [])),
      forgotten: now.flatMap((says) => ('forget' in says ? says.forget : [])).length,
    };
  };
  return { sender, receiver, send };
}

test.each<[string, object, readonly string[]]>([
  ['a check', { id: 1, workbook: of(A, B), settings: { changes: {} } }, ['a', 'b']],
  [
    'a check with a text and last year’s',
    { id: 1, workbook: of(A), given: { report: { text: '文' }, previous: of(C) } },
    ['a', 'c'],
  ],
  ['a check with a text alone', { id: 1, workbook: of(A), given: { report: { text: '文' }, previous: null } }, ['a']],
  ['work on a check', { of: 1, chosen: 'blanks' }, []],
  [
    'work on a check that is made anew',
    { of: 1, again: { id: 1, workbook: of(B), given: { report: null, previous: of(C) } } },
    ['b', 'c'],
  ],
  ['sheets by their names', { of: 1, sheets: ['1-1', '1-2'], lines: [] }, []],
  ['recognising', { workbook: of(A) }, ['a']],
])('%s arrives as it was, each of its sheets by itself', (_, order, sheets) => {
  const sent = ends().send(order);
  expect(sent.arrived).toEqual(order);
  expect(sent.sheets).toEqual(sheets);
});

test('what is there does not cross again, and of an order that comes later it is the very sheet', () => {
  const { send } = ends();
  const first = send({ workbook: of(A, B) });
  const second = send({ workbook: of(A, C) });
  expect(second.sheets).toEqual(['c']);
  const [one, other] = [first, second].map(({ arrived }) => (arrived as { workbook: Workbook }).workbook.sheets[0]);
  expect(one).toBe(other);
});

test('sheets of workbooks long past are given up, and cross again when they are named again', () => {
  const { send } = ends();
  send({ workbook: of(A, B) });
  let forgotten = 0;
  for (let more = 0; more < 4; more++) forgotten += send({ workbook: of(B) }).forgotten;
  expect(forgotten).toBe(1);
  const again = send({ workbook: of(A, B) });
  expect(again.sheets).toEqual(['a']);
  expect(again.arrived).toEqual({ workbook: of(A, B) });
});

test('an order that begins while another one crosses: both arrive whole, no sheet crosses twice', () => {
  const { sender, receiver } = ends();
  const slow = sender.sent({ workbook: of(A, B) });
  slow.next();
  const quick = receiver.whole(finished(sender.sent({ workbook: of(B, A) })));
  expect(quick).toEqual({ workbook: of(B, A) });
  expect(receiver.whole(finished(slow))).toEqual({ workbook: of(A, B) });
});
