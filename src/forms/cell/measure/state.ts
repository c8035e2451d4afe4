import type { Words } from '../measure';
import { anyOf } from './cursor';
import { DEEDS, GOING_ON } from './deed-words';

/**
 * Words of state (src/rules/README.md §2): an actual that says the thing is not done misses a target that is a number or a date; one that says
 * it is done decides nothing against a number. Only a phrase that says nothing else is one of them.
 */

const DEED = anyOf([...DEEDS.ends, ...DEEDS.begins]);
const GOES_ON = anyOf(GOING_ON);
/** Who or what it is about: 项目, 主体工程, 目前该项目. */
const ABOUT =
  '(?:(?:目前|现|现在|截至目前|该|本|整体|主体|项目|工程|工作|任务|建设|设备|系统|采购|招标|资金|合同|前期|后续|年度|仍|还|均|全部){0,5},?)';
/** Why, and what comes next, may follow. */
const AFTER = '(?:$|[,;。:(].{0,40}$)';
const DID_NOT = '(?:未能|未|尚未|还未|暂未|没有|没|还没有?|暂不|未予|均未|仍未|并未|未按[期时]|未如期)';

const UNFINISHED: readonly RegExp[] = [
  // 建设中, 正在招标, 正在建设中, 在建, 进行中
  `^${ABOUT}(?:正在|正|尚在|仍在|还在|目前在|处于|处在)${GOES_ON}{1,2}(?:中|之中|当中|过程中|阶段)?${AFTER}`,
  `^${ABOUT}${GOES_ON}{1,2}(?:中|之中|过程中|阶段|期间)${AFTER}`,
  // 扫描中, 编制中: any deed; 适中, 居中 are none.
  `^(?:(?![适集其高初居命]中)\\p{Script=Han}){2,4}中$`,
  `^${ABOUT}(?:在建|待建|未建|在办|在途|续建中|停工|停建|缓建|暂停|暂缓|搁置|中止|取消|前期工作|前期准备)(?:${GOES_ON})?(?:中|阶段|状态)?${AFTER}`,
  // 未启动, 尚未开工, 没有完成, 未全部完成
  `^${ABOUT}${DID_NOT}(?:全部|全面|正式|完全|按期|按时|如期|及时)?${DEED}{1,2}(?:任务|目标|指标|计划|建设|验收|要求|预期目标)?${AFTER}`,
  // 待验收, 有待完工, 尚待招标
  `^${ABOUT}(?:尚待|有待|等待|待)(?:进一步|上级|主管部门|财政)?(?:${GOES_ON}|${DEED}){1,2}(?:中)?${AFTER}`,
  // 部分完成, 完成一部分, 大部分完成
  `^${ABOUT}(?:仅|只)?(?:已)?(?:大|小|绝大)?部分(?:已|未)?${DEED}(?:任务|目标|指标|计划|建设)?${AFTER}`,
  `^${ABOUT}(?:仅|只)?(?:已)?完成(?:了)?(?:一部分|部分|大部分|一半|少部分)(?:任务|工作|工程|建设|工程量)?${AFTER}`,
].map((source) => new RegExp(source, 'u'));

const DONE =
  /^(?:项目|工程|工作|任务|目标|指标|已|已经|全部|均|都|全面|按时|按期|如期|按质|按量|按要求|按计划|保质保量|圆满|顺利|基本|较好)*(?:完成|达标|达到|达成|实现|完工|竣工|落实)(?:年度|预期|既定|全部)?(?:任务|目标|指标|要求|工作)?$/u;

/** Two sides of one sentence take each other back: 已完成，未验收. */
const TAKEN_BACK = /^[^,;。]{0,20}已(?:全部|全面)?(?:完成|完工|建成|竣工|验收)(?!部分|一部分|大部分)/u;

/** 2座在建; 1座在建，1座未开工; 3条正在施工; 2座（在建）: so many of them, and that they are not done. */
const COUNTED = /^(?:其中:?|另有?|还有|尚有)?\d[\d.]*(?=\D)(.{2,20})$/u;
const LONGEST_UNIT = 4;

/** Says every clause of a number of things that they are not done? Then what counts them is no figure of what was reached. */
export function isCountedUnfinished(text: string): boolean {
  if (!/^\D{0,3}\d/u.test(text) || text.length > 60) return false;
  return text.split(/[,;、]/u).every((clause) => {
    const rest = COUNTED.exec(clause)?.[1]?.replace(/\(([^()]+)\)$/u, '$1');
    return rest !== undefined && skips(rest).some((words) => UNFINISHED.some((pattern) => pattern.test(words)));
  });
}

/** The words behind a unit of up to four characters, wherever it ends. */
const skips = (text: string): readonly string[] =>
  Array.from({ length: Math.min(LONGEST_UNIT, text.length - 1) + 1 }, (_, at) => text.slice(at));

/** What words say of the state of the thing; undefined when they say something else, or not clearly. */
export function stateOf(text: string): Words['state'] {
  if (text.length > 60) return undefined;
  if (DONE.test(text)) return 'done';
  if (TAKEN_BACK.test(text)) return undefined;
  return UNFINISHED.some((pattern) => pattern.test(text)) ? 'unfinished' : undefined;
}
