import type { TextLine } from './lines';
import { isProjectName } from './project-names';

/** "“河道清淤”项目绩效自评综述：全年预算数为…": whose review the words open. */

const REVIEW =
  /^(?:其中[,:])?(?:\d{1,2}[.、])?\s*(?:20\d\d年度?)?\s*([^,。;:]{2,60}?)(?:支出)?(?:绩效)?(?:自评|评价)(?:结果)?(?:综述|情况|结果|说明)\s*(?:[:。]|$)/u;

/** Where the project's name stands, when what lies from `from` to `end` begins the review of one. */
export function reviewedIn(text: string, flat: string, from: number, end: number): TextLine | null {
  const match = REVIEW.exec(flat.slice(from, end));
  const words = match?.[1];
  if (!match || words === undefined) return null;
  // "某镇2022年度项目支出绩效自评情况" is a title.
  if (/20\d\d\s*年/u.test(words)) return null;
  const start = from + match[0].indexOf(words);
  const marks = /[“"「『](.+)[”"」』]/u.exec(text.slice(start, start + words.length));
  if (marks?.[1] !== undefined) {
    const inner = start + marks.index + 1;
    return { start: inner, end: inner + marks[1].length };
  }
  return isProjectName(words) ? { start, end: start + words.length } : null;
}
