import { remembered } from '../../src/forms/remembered';

function counted<T>(make: (key: string) => T, most?: number) {
  let calls = 0;
  const known = remembered((key: string) => {
    calls++;
    return make(key);
  }, most);
  return { known, calls: () => calls };
}

describe('a function that remembers', () => {
  test.each<[what: string, make: (text: string) => unknown]>([
    ['a text', (text) => `${text}!`],
    ['an object: the same one', (text) => ({ text })],
    ['nothing', () => undefined],
    ['no', () => false],
  ])('makes %s once', (_, make) => {
    const { known, calls } = counted(make);
    const first = known('分值');
    expect(first).toEqual(make('分值'));
    expect(known('分值')).toBe(first);
    expect(calls()).toBe(1);
  });

  test('does not keep long texts', () => {
    const { known, calls } = counted((text) => text.length);
    const long = '目标'.repeat(200);
    expect([known(long), known(long)]).toEqual([400, 400]);
    expect(calls()).toBe(2);
  });

  test('forgets rather than grows, and goes on giving the same', () => {
    const { known, calls } = counted((text) => text.toUpperCase(), 3);
    const given = ['a', 'b', 'c', 'd', 'a'].map(known);
    expect(given).toEqual(['A', 'B', 'C', 'D', 'A']);
    expect(calls()).toBe(5);
  });
});
