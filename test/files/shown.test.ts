import { SSF } from '@e965/xlsx';
import fc from 'fast-check';
import { BUILT_IN, shown } from '../../src/files/xlsx/formats';

/** The reading library's own answer, asked anew each time. */
const { format } = SSF as { format: (code: string, value: number, options: { date1904: boolean }) => unknown };

const CODES = ['General', ...Object.values(BUILT_IN)].filter((code) => !code.includes('上午/下午'));

const NUMBERS = fc.oneof(
  fc.constantFrom(0, -0, 0.005, 1.005, 99.995, 1e11, 1e-7, 45_000.5),
  fc.integer({ min: -1000, max: 100_000 }),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((hundredths) => hundredths / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e12 }),
);

describe('what a number shows', () => {
  it('is what the library makes of it, whether or not the same number was met before, in either date system', () => {
    fc.assert(
      fc.property(fc.array(NUMBERS, { minLength: 1, maxLength: 5 }), fc.constantFrom(...CODES), (numbers, code) => {
        for (const number of [...numbers, ...numbers]) {
          for (const date1904 of [false, true]) {
            const isPlain = code === 'General' && Number.isInteger(number) && Math.abs(number) < 1e11;
            const own = isPlain ? String(number) : String(format(code, number, { date1904 }));
            expect(shown(number, code, date1904)).toBe(own);
          }
        }
      }),
    );
  });

  it('differs for a day by the date system of its workbook', () => {
    expect([shown(45_000, 'yyyy/m/d', false), shown(45_000, 'yyyy/m/d', true)]).toEqual(['2023/3/15', '2027/3/16']);
  });
});
