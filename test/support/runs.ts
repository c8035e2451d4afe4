/**
 * How many cases a property is tried with: all of them in `npm run check`, a fifth of them in `npm test` (test/tools/test.mjs), which is to
 * end within minutes. The cases are drawn from a fixed seed, so that these are always the same.
 */
export function runs(all: number): number {
  return process.env['HEJI_QUICK'] === '1' ? Math.ceil(all / 5) : all;
}
