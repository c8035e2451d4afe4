import { PLACEHOLDERS, type TemplateFault } from '../review/letter-shape';
import { isLocked } from './package/container';
import { decoded } from './package/package';
import { zipParts } from './package/zip';
import { MOST_BYTES, MOST_TEXT } from './problem';

/** Whether a bureau's template will do, before two hundred letters are written by it. */

export interface TemplateProblem {
  readonly fault: TemplateFault;
  /** The words concerned; '' where there are none. */
  readonly words: string;
}

const PRINTED = /^word\/(?:document|header\d*|footer\d*)\.xml$/u;
const PARTS = /(<\/w:p>)|(<w:p(?:\s[^>]*[^>/])?>)|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu;
/** As it is typed by hand, too: with one brace, or with those of a Chinese keyboard. */
const BRACED = /[{｛]{1,2}([^{}｛｝]{1,30})[}｝]{1,2}/gu;

const isOf = (names: readonly string[], braced: string): boolean =>
  /^\{\{[^{}]+\}\}$/u.test(braced) && names.includes(braced.slice(2, -2).trim());

/** What a reader takes for a paragraph: a word in several runs is one; the paragraphs of a text box stand by themselves. */
function paragraphsOf(xml: string): readonly string[] {
  const texts: string[] = [];
  const open: number[] = [];
  for (const [, end, begin, text = ''] of xml.matchAll(PARTS)) {
    if (begin !== undefined) open.push(texts.push('') - 1);
    else if (end !== undefined) open.pop();
    else texts[open.at(-1) ?? 0] += text;
  }
  return texts;
}

/** Null when it can be used. */
export function templateProblem(template: Uint8Array): TemplateProblem | null {
  const is = (fault: TemplateFault, words = ''): TemplateProblem => ({ fault, words });
  if (template.length > MOST_BYTES) return is('tooLarge');
  if (isLocked(template)) return is('locked');
  let parts: readonly (readonly [string, string])[];
  try {
    const printed = zipParts(template).filter(({ name }) => PRINTED.test(name));
    if (printed.reduce((sum, { size }) => sum + size, 0) > MOST_TEXT) return is('tooLarge');
    parts = printed.map((part) => [part.name, decoded(part.bytes())]);
  } catch {
    return is('damaged');
  }
  const body = parts.find(([name]) => name === 'word/document.xml')?.[1];
  if (body === undefined) return is('damaged');
  const known = Object.values(PLACEHOLDERS).flat();
  const all = parts.flatMap(([, xml]) => paragraphsOf(xml));
  for (const [braced, name = ''] of all.join('\n').matchAll(BRACED)) {
    const isMeant = /^[{｛]{2}.*[}｝]{2}$/u.test(braced) || known.some((one) => one === name.trim());
    if (isMeant && !isOf(known, braced)) return is('unknown', braced);
  }
  const withPoints = paragraphsOf(body).filter((text) =>
    [...text.matchAll(BRACED)].some(([braced]) => isOf(PLACEHOLDERS.points, braced)),
  );
  if (withPoints.length === 0) return is('noPlace');
  const crowded = withPoints.find((text) => !isOf(PLACEHOLDERS.points, text.trim()));
  if (crowded !== undefined) return is('notAlone', crowded.trim());
  return parts.some(([, xml]) => /<w:(?:ins|del|moveFrom|moveTo|commentReference)[\s>]/u.test(xml))
    ? is('changes')
    : null;
}
