import { leadOf } from './lead';
import type { TextLine } from './lines';
import type { Section } from './narrative';
import { isProjectName, mayNameItem } from './project-names';
import { quantitiesIn } from './quantity';

/** Whose money a heading or a label says that follows, where its words end like no project's: "（二）消防装备购置。预算280万元，支出273万元". */

const LONGEST_OPENING = 40;
const LONGEST_LABEL = 34;
const LABEL = /^\s*(?:[一二三四五六七八九十]是)?([^,。;:]{3,34}?)\s*:(?=\s*\S)/u;

/** Do the words from `from` on say at once what was planned, came or was spent, and of nothing else? */
function opensWithMoney(plain: string, from: number, end: number): boolean {
  const [first] = quantitiesIn(plain, from, Math.min(end, from + LONGEST_OPENING)).filter(
    ({ unit }) => unit !== 'none',
  );
  if (first?.unit !== 'money' || /[。,;:]/u.test(plain.slice(from, first.start))) return false;
  const { stage, about, unknown, whole, compares } = leadOf(plain, from, first.start);
  return stage !== null && stage !== 'carryOver' && about === null && unknown === 'none' && !whole && !compares;
}

/** Does a heading above speak of projects? */
export function isBelowProjects(section: Section | null): boolean {
  for (let at = section; at; at = at.parent) if (/项目|专项/u.test(at.heading) && !at.project) return true;
  return false;
}

/** The words of a heading that names an item, when money of it follows at once. */
export function namesItemOf(section: Section, plain: string, paragraph: TextLine & { readonly from: number }): boolean {
  return (
    mayNameItem(section.heading) &&
    leadOf(section.heading, 0, section.heading.length).unknown === 'inside' &&
    isBelowProjects(section.parent) &&
    opensWithMoney(plain, paragraph.from, paragraph.end)
  );
}

/** "高标准农田建设：年初预算1000万元，…": the label of a paragraph, and whether it is a project's. */
export function labelOf(
  plain: string,
  { from, end }: { readonly from: number; readonly end: number },
  section: Section,
): (TextLine & { readonly isProject: boolean }) | null {
  const match = LABEL.exec(plain.slice(from, Math.min(end, from + LONGEST_LABEL)));
  const words = match?.[1];
  if (!match || words === undefined) return null;
  const start = from + match[0].indexOf(words);
  const place = { start, end: start + words.length };
  if (isProjectName(words)) return { ...place, isProject: true };
  const isItem = mayNameItem(words) && leadOf(plain, place.start, place.end).unknown === 'inside';
  if (!isItem || !opensWithMoney(plain, from + match[0].length, end)) return null;
  return { ...place, isProject: isBelowProjects(section) };
}

const LISTED = /^\s*(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][,、])([^,;:]{4,30})$/u;

/** "一是河湖管护。全年预算820万元，…": a sentence that only names what those behind it are about, up to `to`. */
export function listedIn(
  plain: string,
  { start, end }: TextLine,
  section: Section,
  to: number,
): (TextLine & { readonly isProject: boolean }) | null {
  const words = LISTED.exec(plain.slice(start, end))?.[1]?.trimEnd();
  if (words === undefined) return null;
  const from = plain.indexOf(words, start);
  const place = { start: from, end: from + words.length };
  const isNamed = isProjectName(words);
  if (!isNamed && !(mayNameItem(words) && opensWithMoney(plain, end + 1, to))) return null;
  return { ...place, isProject: isNamed || isBelowProjects(section) };
}
