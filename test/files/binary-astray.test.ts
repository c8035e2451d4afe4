import { utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { cpu, NO_HANG_MS } from '../support/cpu';
import { outcome } from './refused';

/** What the library would read of a binary workbook that is not there. */

const book = utils.book_new(utils.aoa_to_sheet([['指标', 1.5]]), '附件');
const XLSB = new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);

/** The .xlsb with another part of styles: a number format whose text has so many letters by its own account, and two by its bytes. */
function announcing(letters: number): Uint8Array {
  const format = Buffer.alloc(10);
  format.writeUInt16LE(164, 0);
  format.writeUInt32LE(letters, 2);
  format.write('00', 6, 'utf16le');
  const styles = Buffer.concat([
    Buffer.of(0x96, 0x02, 0), // begins
    Buffer.of(0xe7, 0x04, 4, 1, 0, 0, 0), // one format
    Buffer.of(44, format.length),
    format,
    Buffer.of(0xe8, 0x04, 0, 0x97, 0x02, 0), // ends
  ]);
  return zipSync({ ...unzipSync(XLSB), 'xl/styles.bin': Uint8Array.from(styles) });
}

test('a text that says it has hundreds of millions of letters is damage, not gigabytes', () => {
  expect(outcome(announcing(2))).toBe('read');
  const started = cpu();
  expect(outcome(announcing(500_000_000))).toBe('damaged');
  expect(cpu() - started).toBeLessThan(NO_HANG_MS / 10);
  expect(outcome(XLSB)).toBe('read');
});

test('what watches over a reading says nothing of anything else', () => {
  expect(outcome(announcing(0x7fffffff))).toBe('damaged');
  const bytes = Uint8Array.of(1, 2);
  expect(Object.keys(bytes)).toEqual(['0', '1']);
  // The library writes by the same names.
  expect(() => write(book, { type: 'array', bookType: 'biff8' })).not.toThrow();
  expect(strToU8('绩')).toHaveLength(3);
  expect(Reflect.set(bytes, 'l', 10_000_000)).toBe(true);
});
