/** A format code in the spelling that the library knows: what Chinese Excel has besides, put in its words. */

/** A quoted text, a character that is escaped, one that is filled or left out, what stands in brackets, or a word of the code. */
const PIECE =
  /"[^"]*"?|[\\!_*][\s\S]|\[[^\]]*\]|G\/通用格式|上午\/下午|am\/pm|a\/p|general|a{3,4}(?!a)|y+|m+|d+|e+|[\s\S]/giu;

/** The day and the time as the system shows them, in China. */
const OF_THE_SYSTEM: Readonly<Record<string, string>> = { f800: 'yyyy"年"m"月"d"日"', f400: 'h:mm:ss' };

/** What stands for a piece, by what it is; undefined where it stays. */
export type Respelling = (piece: string) => string | undefined;

/** A code with its pieces spelled anew, within quotes and behind escapes as well. */
export function respelled(code: string, ...how: readonly Respelling[]): string {
  return code.replace(PIECE, (piece) => {
    for (const one of how) {
      const other = one(piece);
      if (other !== undefined) return other;
    }
    return piece;
  });
}

/** `!` escapes like `\` in East Asian Excel; the words of the code have names of their own in Chinese. */
export const inLibraryWords: Respelling = (piece) => {
  if (piece === 'G/通用格式') return 'General';
  if (piece === '上午/下午') return 'AM/PM';
  return piece.startsWith('!') && piece.length > 1 ? `\\${piece.slice(1)}` : undefined;
};

/** `[$-F800]` takes the place of all that follows it. */
export function forThisSystem(code: string): string {
  const [, system = ''] = /^\[\$-(?:x-sys(?:date|time),)?(F[48]00)\]/iu.exec(code) ?? [];
  return OF_THE_SYSTEM[system.toLowerCase()] ?? code;
}

const WEEK = '六日一二三四五';

/** 星期三 and 三: the library knows these only where the code names the language. */
export function chineseWeekday(serial: number): Respelling {
  const day = WEEK.charAt(Math.floor(serial) % 7);
  return (piece) => (/^a{3,4}$/iu.test(piece) ? `"${piece.length === 4 ? '星期' : ''}${day}"` : undefined);
}
