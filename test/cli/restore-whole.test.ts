import { readFileSync } from 'node:fs';
import { writeXlsx } from '../../src/files';
import { edit, unpacked } from '../files/office-parts';
import { CHAIN, SPILLED_SHEET as SHEET, withSpill } from '../files/spilled';
import { heji, scratch } from './support/launcher';
import { json } from './support/filled';

/** What cells alone do not give back: results that only Excel can calculate, and the chain of calculation. */

const { fresh, file } = scratch('heji-restore-whole-');
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

/** Names of the parts that two files do not have alike. */
function otherParts(one: string, other: string): string[] {
  const [a, b] = [unpacked(readFileSync(one)), unpacked(readFileSync(other))];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return names.filter((name) => Buffer.compare(a[name] ?? new Uint8Array(), b[name] ?? new Uint8Array()) !== 0);
}

const cellIn = (path: string, address: string) =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, 'su').exec(text(unpacked(readFileSync(path))[SHEET]))?.[0];

describe('heji restore of a file as heji fill left it', () => {
  const input = file(withSpill());
  const [out, journal] = [fresh(), fresh('.json')];
  const filled = heji('fill', input, '-o', out, '--mode', 'all', '--formulas', '--journal', journal);

  test('filling took away what spilled, what hangs on it, and the chain', () => {
    expect([filled.status, filled.stderr]).toEqual([0, '']);
    expect(cellIn(out, 'AA14')).toBe('<c r="AA14"/>');
    expect(cellIn(out, 'AB12')).toBe('<c r="AB12"><f>AA14+1</f></c>');
    expect(otherParts(input, out)).toEqual(expect.arrayContaining([SHEET, CHAIN, 'xl/workbook.xml']));
  });

  test('gives it back part by part', () => {
    const back = fresh();
    expect(heji('restore', out, '--journal', journal, '-o', back).status).toBe(0);
    expect(otherParts(input, back)).toEqual([]);
  });

  test('in place, by what fill --json prints, and two fills after each other in their order', () => {
    const twice = file(withSpill());
    const first = file(heji('fill', twice, '--in-place', '--json').stdout, '.json');
    const between = file(readFileSync(twice));
    const second = file(heji('fill', twice, '--in-place', '--mode', 'all', '--json').stdout, '.json');
    expect(json(readFileSync(second, 'utf8')).edits.some(({ written }) => written)).toBe(true);
    expect(heji('restore', twice, '--journal', second, '--in-place').status).toBe(0);
    expect(otherParts(between, twice)).toEqual([]);
    expect(heji('restore', twice, '--journal', first, '--in-place').status).toBe(0);
    expect(otherParts(input, twice)).toEqual([]);
  });

  test('a file that was changed since gets its cells back, and no result that may no longer hold', () => {
    const changed = file(writeXlsx(readFileSync(out), [edit("'附件1-1'!AD1", null, 5)]).bytes);
    const back = fresh();
    expect(heji('restore', changed, '--journal', journal, '-o', back).status).toBe(0);
    expect(cellIn(back, 'F12')).toBe(cellIn(input, 'F12'));
    expect(cellIn(back, 'AA14')).toBe('<c r="AA14"/>');
    expect(cellIn(back, 'AD1')).toContain('<v>5</v>');
  });

  test.each<[string, (record: ReturnType<typeof json> & { former: { of: string; parts: object } }) => void]>([
    ['of an earlier version has no parts', (record) => Reflect.deleteProperty(record, 'former')],
    ['from which a cell was taken speaks of its cells alone', ({ edits }) => edits.splice(0, 1)],
    ['whose parts are no parts', ({ former }) => Object.assign(former.parts, { [SHEET]: 'AAAA' })],
  ])('a record %s', (_, change) => {
    const record = JSON.parse(readFileSync(journal, 'utf8')) as Parameters<typeof change>[0];
    change(record);
    const back = fresh();
    const changed = file(JSON.stringify(record), '.json');
    expect(heji('restore', out, '--journal', changed, '-o', back).status).toBe(0);
    expect(cellIn(back, 'AA14')).toBe('<c r="AA14"/>');
    expect(cellIn(back, 'F15')).toBe(cellIn(input, 'F15'));
  });
});
