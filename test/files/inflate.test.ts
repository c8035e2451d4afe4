import { deflateRawSync } from 'node:zlib';
import * as library from '../../src/files/package/inflate';
import * as node from '../../src/files/package/inflate.node';

/** Far more than one step of the library's unpacking, and hard to pack. */
const LONG = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at * 31 + (at >> 3)) % 251);
const SHORT = new TextEncoder().encode('基本支出 + 项目支出 = 支出合计');

describe.each([
  ['the library', library],
  ['Node', node],
])('what was deflated, unpacked by %s', (_by, { inflated }) => {
  test.each([
    ['a few bytes', SHORT],
    ['many', LONG],
    ['many of one kind', new Uint8Array(300_000)],
  ])('%s come out as they went in', (_what, bytes) => {
    const packed = new Uint8Array(deflateRawSync(bytes));
    expect(Buffer.compare(inflated(packed, bytes.length), bytes)).toBe(0);
  });

  const packedLong = new Uint8Array(deflateRawSync(LONG));

  /** What comes out, or that it was refused: both are no part of that size. */
  const sizeOf = (packed: Uint8Array, size: number): number | 'refused' => {
    try {
      return inflated(packed, size).length;
    } catch {
      return 'refused';
    }
  };

  test.each([
    ['broken off', packedLong.subarray(0, packedLong.length >> 1), LONG.length],
    ['longer than it says', new Uint8Array(deflateRawSync(new Uint8Array(5_000_000))), 1_000],
    ['shorter than it says', new Uint8Array(deflateRawSync(SHORT)), 1_000],
    ['no deflated bytes at all', Uint8Array.of(0xff, 0xff, 0xff, 0xff), 4],
  ])('%s: never a part of the size it says', (_what, packed, size) => {
    expect(sizeOf(packed, size)).not.toBe(size);
  });

  test('what says too little is not unpacked to its end', () => {
    const bomb = new Uint8Array(deflateRawSync(new Uint8Array(50_000_000)));
    const size = sizeOf(bomb, 1_000);
    expect(size === 'refused' || size <= 1_001).toBe(true);
  });
});
