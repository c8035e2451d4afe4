/** The text as the grammar compares it: character by character, so that every place in it is the same place in the original. */

const FULL_WIDTH = 0xfee0;

const SAME: Readonly<Record<string, string>> = {
  '。': '。',
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
  '∶': ':',
  '﹕': ':',
  '﹐': ',',
  '﹪': '%',
  '−': '-',
  '–': '-',
  '—': '-',
  '〔': '(',
  '〕': ')',
  '【': '(',
  '】': ')',
  '［': '(',
  '］': ')',
  '[': '(',
  ']': ')',
  圆: '元',
  '\r': '\n',
};

/** Full-width letters, digits and marks as half-width ones, blanks of every kind as one, line ends as `\n`; the length stays the same. */
export function plainOf(text: string): string {
  let plain = '';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const same = SAME[character];
    if (same !== undefined) plain += same;
    else {
      const code = text.charCodeAt(index);
      plain += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH) : character;
    }
  }
  // "…3280万元.按来源分", "…支出12万元." at the end of a line: a full stop all the same, "1." by itself is none. "较上年(减)6万元"
  return plain
    .replace(/([^\n]{5}[^.\n])\.(?=[ \t]*(?:\n|$))/gu, '$1。')
    .replace(/([元%])\.(?=\p{Script=Han})/gu, '$1。')
    .replace(/\(([增减][加少长]?)\)/gu, ' $1 ');
}
