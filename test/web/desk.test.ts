import { alwaysFull, frequenciesOf, type UnitRecord } from '../../src/review';
import { Desk, WHOLE, type Order } from '../../src/web/page/review/desk';
import { finding, unit } from '../review/support';

/** What the desk does again with every unit that comes and every key: with a thousand units on it, nothing of it may be work done before. */

const SCORE = finding('B12-16/1-2/indicator 走访老人/score');
const UNITS = 300;

/** How often the lists of a unit are gone through, which is what takes time. */
let looks = 0;
function watched(name: string): UnitRecord {
  const indicators = [{ form: '1-2', name: '走访老人', weight: '5', score: '5' }] as const;
  return new Proxy(unit(name, [SCORE, finding('X-3/x')], { indicators }), {
    get: (record, key: keyof UnitRecord) => {
      if (key === 'findings' || key === 'indicators') looks += 1;
      return record[key];
    },
  });
}

function filled(): Desk {
  const desk = new Desk();
  for (let n = 0; n < UNITS; n++) desk.add({ record: watched(`第${String(n)}局`), files: [n] }, []);
  return desk;
}

/** What a drawing of the list or of the matrix asks for. */
const ASKED: readonly (readonly [string, (desk: Desk) => unknown])[] = [
  ['the matrix', ({ records, rounds }) => frequenciesOf(records, rounds)],
  ['indicators that are full everywhere', ({ records }) => alwaysFull(records)],
  ['what is searched for', (desk) => desk.shown({ ...WHOLE, search: '走访' }, null)],
  ['sorted by 要求修改', (desk) => desk.shown(WHOLE, { column: 'asked', descending: true } satisfies Order)],
  ['sorted by what changed', (desk) => desk.shown(WHOLE, { column: 'changes', descending: true } satisfies Order)],
  ['where two reviewers differ', (desk) => desk.shown({ ...WHOLE, narrowing: 'conflicts' }, null)],
];

describe.each(ASKED)('%s', (_, ask) => {
  test('asked again goes through no unit again, and through one that came since at most a few times', () => {
    const desk = filled();
    desk.compareWith([watched('第7局'), watched('别的局')]);
    const first = ask(desk);
    looks = 0;
    expect(ask(desk)).toEqual(first);
    expect(looks).toBe(0);
    desk.add({ record: watched('新来的局'), files: [UNITS] }, []);
    ask(desk);
    expect(looks).toBeLessThanOrEqual(4);
  });
});

test('a decision is counted for its own unit alone', () => {
  const desk = filled();
  const [{ record }, other] = desk.units as [(typeof desk.units)[0], (typeof desk.units)[0]];
  const asked = () => desk.units.map((one) => desk.asked(one.record));
  expect(asked()).toEqual(desk.units.map(() => 2));
  looks = 0;
  desk.decide(record, SCORE, { decision: 'accepted', remark: '', by: '', at: '2024-03-01T08:00:00.000Z' });
  expect(asked().slice(0, 2)).toEqual([1, 2]);
  expect(looks).toBe(1);
  expect(desk.standing(other.record, SCORE).decision).toBe('ask');
});
