import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-07': {
    title: '模板内容未清',
    basis: '三张表模板自带的“……”“指标1：”和字数提示，填报时应换成本单位的内容',
    example: '“……”“指标1：”“（100字以内）”',
    messages: {
      instruction: '这一格还是模板的提示语，请换成本单位的内容：{found}',
      placeholder: '有 {count} 处模板自带的内容没有清除（{found}），请删去或换成本单位的内容。',
    },
  },
  'GEN-09': {
    title: '目标与完成情况雷同',
    basis: '审核惯例：“实际完成情况”写结果；与预期目标相似 95% 以上视为照抄',
    example: '预期目标与实际完成情况一字不差',
    messages: { fail: '实际完成情况与预期目标相同（相似度 {found}）：请写完成的结果。' },
  },
  'GEN-10': {
    title: '文字书写',
    basis: '审核惯例：报送稿标点成对、用字无误',
    example: '引号没有闭合；“菅商”应为“营商”',
    messages: {
      unclosed: '“{found}”里的 {pair} 不成对，请补齐。',
      typo: '“{found}”疑为“{expected}”之误，请核实。',
      doubled: '“{text}”里的“{found}”重复了一遍，请删去多余的字。',
      formTitle: '项目名称“{found}”写成了表名：请只填项目的名称。',
    },
  },
} as const satisfies RuleTexts;
