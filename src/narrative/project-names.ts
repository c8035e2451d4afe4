import type { AmountFact } from './narrative';
import { wordAt } from './vocabulary';
import { COUNTED, DEED, GENERIC, NAME_ENDING, NO_ITEM, NO_NAME } from './vocabulary/names';

/** Is a stretch of words the name of one project? */

const SHORTEST = 3;
const LONGEST = 40;

/** The characters that stand for the names of the forms (form-names.ts): Han that no report is written with. */
export const NAME_MARKS = '\\u3400-\\u38ff';
/** What a name ends with, before what is said of it: 平台升级项目为 … */
export const NAME_SAID_OF = `(?:项目|经费|资金|工程|[${NAME_MARKS}])[为是系]`;
const SAYS_OF = new RegExp(NAME_SAID_OF, 'u');

export const BLANKS_AND_MARKS = /[“”‘’"'「」『』《》\s]/gu;

/** A name as it is compared within a text: no blanks, no marks, no year before it. */
export function bareName(name: string): string {
  return name
    .replace(/\([^()]*\)/gu, '')
    .replace(BLANKS_AND_MARKS, '')
    .replace(/^(?:20\d\d年度?)/u, '');
}

/** Could these words name a project at all: long enough, with the ending of one, nothing general. */
export function endsLikeProject(name: string): boolean {
  const bare = bareName(name);
  return (
    bare.length >= SHORTEST &&
    bare.length <= LONGEST &&
    NAME_ENDING.test(bare) &&
    // 中央、省级转移支付资金
    !GENERIC.test(bare.replace(/[、和及与]/gu, '')) &&
    !COUNTED.test(bare) &&
    // "森林防灭火等经费": some of several.
    !/等(?:项目|经费|资金|工程|专项|补助|补贴)?$/u.test(bare) &&
    !/[。,;:]/u.test(bare)
  );
}

const ITEM = /^[\p{Script=Han}\dA-Za-z+&—-]{4,28}$/u;

/** "科技强检设备购置": what a heading or a label below a chapter on projects may name although it does not end like a project. */
export function mayNameItem(words: string): boolean {
  const bare = bareName(words);
  return ITEM.test(bare) && !NO_ITEM.test(bare) && !DEED.test(bare) && !GENERIC.test(bare) && !COUNTED.test(bare);
}

/** Do a heading's or a list's words name one project, and say nothing else? */
export function isProjectName(words: string): boolean {
  const bare = bareName(words);
  return (
    /(?:项目|经费|资金|工程|专项|补助|补贴|奖补|贴息)$/u.test(bare) &&
    endsLikeProject(words) &&
    !DEED.test(bare) &&
    !NO_NAME.test(bare) &&
    wordAt(bare, 0)?.text !== bare &&
    !/[本该此](?:项目|工程|专项|经费|资金)$/u.test(bare) &&
    !SAYS_OF.test(bare)
  );
}

/** Are amounts of more than one project among them? */
export function ofSeveral(facts: readonly AmountFact[]): boolean {
  const first = facts.find(({ project }) => project)?.project?.name;
  return facts.some(({ project }) => project && project.name !== first);
}
