import { set_cptable } from '@e965/xlsx';

/**
 * Code pages for the library: workbooks of Excel 5 and 95 keep their texts in that of the country, GBK in China. Its own tables weigh a
 * megabyte; browsers and Node have the same ones built in.
 */

const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  54936: 'gb18030',
  65001: 'utf-8',
};

const decoders = new Map<number, TextDecoder>();

/** What cannot be told is read as the western code page is, letter by letter. */
function decoderFor(codePage: number): TextDecoder {
  let decoder = decoders.get(codePage);
  if (!decoder) {
    const label = LABELS[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${String(codePage)}` : '');
    decoder = new TextDecoder(label === '' ? 'windows-1252' : label, { ignoreBOM: true });
    decoders.set(codePage, decoder);
  }
  return decoder;
}

function decode(codePage: number, bytes: ArrayLike<number>): string {
  return decoderFor(codePage).decode(bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes));
}

/** Nothing is written here in a code page. */
function encode(): never {
  throw new Error('only Unicode is written');
}

set_cptable({ utils: { decode, encode } });
