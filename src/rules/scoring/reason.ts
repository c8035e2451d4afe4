import { compact, isNotApplicable, type TextField } from '../../forms';

/** Is there a reason in 偏差原因分析及改进措施, or only a blank, a dash, or words that say there is none (src/rules/README.md §4)? */

/** 无偏差, 不存在偏差, 未发生偏离, 没有问题. */
const NO_DEVIATION =
  '(?:无|没有|不存在|未发生|未出现|未产生|未见|不涉及)(?:任何|明显|较大|重大)?(?:偏差|偏离|差异|差距|误差|问题|原因|异常|情况|变化|调整|改进措施|未完成|未达标|及|和|、)*(?:情况|现象|问题|原因|措施|事项|指标)?';
/** 已完成, 按时完成目标, 达标, 正常, 一致. */
const ALL_WELL =
  '(?:指标|目标|任务|项目|工作|年度|本年|全年|实际|完成|值|情况|与|和|已|已经|全部|均|都|按时|按期|按质|按量|按要求|按计划|如期|圆满|顺利|较好|很好|良好|达成|达到|达标|实现|完成|完毕|完工|正常|合格|符合|一致|相符|满分|预期|既定|要求|良好|优|好|超额){1,12}';
/** 正常开展, 有序推进, 按计划实施: they say how it went, not why it fell short. */
const GOES_WELL =
  '(?:项目|工作|各项工作|任务)?(?:正常|有序|顺利|稳步|按计划|按期|按序时)(?:进行|开展|推进|实施|运行|运转)(?:中)?';
const SAYS_NONE = new RegExp(
  `^(?:${NO_DEVIATION}|${ALL_WELL}|${GOES_WELL})(?:[,;。、](?:${NO_DEVIATION}|${ALL_WELL}|${GOES_WELL}))*[。.!]?$`,
  'u',
);

/** 1.无；2.无, 原因：无；措施：无: what stands before each. */
const LEAD = /(^|[,;。])(?:\(?[1-9][).、]?(?!\d)|(?:偏差|未完成)?原因(?:分析)?(?:及改进措施)?:|(?:改进|整改)?措施:)/gu;

/** True for words that say there is nothing to explain: they count as a blank. */
function saysNone(raw: string): boolean {
  const text = compact(raw).replace(LEAD, '$1');
  if (isNotApplicable(raw) || /^无(?:[,;。]无)*。?$/u.test(text)) return true;
  return text.length <= 40 && (/^0+(?:\.0+)?%?$/u.test(text) || SAYS_NONE.test(text));
}

/** Is there a reason, or only a blank, a dash, 无, 0 or 无偏差? */
export function hasReason(reason: TextField | null | undefined): reason is TextField {
  return reason?.state === 'read' && !saysNone(reason.raw);
}
