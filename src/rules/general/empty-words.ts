/** Why words are refused as an explanation. */
export type EmptyWords = 'tooShort' | 'saysNothing';

/** The fewest characters that can give a reason, punctuation and spaces not counted. */
const FEWEST = 4;

/**
 * Words that say that it is right, and not why; reporting systems refuse them as explanations of an audit warning. What is made of them
 * alone says nothing. Longer ones stand first, so that they are taken whole.
 */
const FILLERS = new RegExp(
  [
    '没有|不需要|不清楚|不知道|不适用|无需|未发现|暂无|特此|如上|同上|以上|此处|情况|数据|数字|金额|单位|内容|原因|实际|填写|填报',
    '核实|核对|核查|审核|审查|检查|查实|确认|属实|如实|无误|正确|准确|正常|真实|一致|问题|错误|异常|差错|说明|解释|同意|知道|已阅|完毕|其他|测试',
    '已|经|确|均|都|该|本|项|处|为|是|的|了|过|好|对|无|没|错|误|有|略|否|不|详|请|与|和',
  ].join('|'),
  'gu',
);
const ENGLISH_FILLERS =
  /\b(?:data|figures?|it|its|is|are|was|has|have|been|all|verified|checked|confirmed|correct|right|true|fine|good|ok|okay|no|none|nothing|not|problems?|errors?|issues?|applicable|na|same|as|above|explanation|already|the)\b/gu;

/**
 * Why these words are no explanation; null when they may be one. "核实无误", "属实", "无", punctuation alone, one character again and
 * again: they say that it is right, not why.
 */
export function emptyWords(words: string): EmptyWords | null {
  const plain = words.normalize('NFKC').toLowerCase();
  const meaning = plain.replace(/[^\p{L}\p{N}]/gu, '');
  const said = plain
    .replace(ENGLISH_FILLERS, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(FILLERS, '');
  if (meaning !== '' && said === '') return 'saysNothing';
  if (meaning.length < FEWEST) return 'tooShort';
  return new Set(meaning).size < 3 || /^\p{N}+$/u.test(meaning) ? 'saysNothing' : null;
}
