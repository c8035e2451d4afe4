import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-04': {
    title: '数字能否识别',
    basis: '三张表的金额、比率、分值、得分栏只填数字；“—”“/”“无”按不适用',
    example: '“7.50.” 多了一个点；“约10” 不是数字',
    messages: {
      unreadable: '这里应填数字，“{found}”无法识别，与它有关的核对没有进行：请改成数字。',
      stray: '“{found}”中有多余的文字或符号，已按前面的数字读取，请只填数字。',
      dash: '有 {count} 处用“{found}”表示不填，已按“不适用”处理；应有数的请补填，确不适用的可不改。',
      apostrophe: '有 {count} 处数字前面带撇号（如 {found}），不能求和：请去掉撇号，改成数字。',
      ownUnit: '有 {count} 处金额带着单位（如 {found}），不能求和：表头已印单位，请只填数字。',
    },
  },
  'GEN-08': {
    title: '小数位统一',
    basis: '审核惯例：同一列的金额、得分小数位一致',
    example: '13.4、8.32、2 的小数位不一',
    messages: {
      amounts: '金额的小数位不统一（{kinds} 位）：请统一，一般为两位。',
      scores: '得分的小数位不统一（{kinds} 位）：{found}，请统一。',
    },
  },
  'GEN-11': {
    title: '负数与非整数人数',
    basis: '词义：人数是整数，金额不为负（预算调整除外）',
    example: '金额 -3.00；在职 6.5 人',
    messages: {
      negative: '这里填了负数 {found}，这一格的金额不会小于 0：请核对符号后改正。',
      fraction: '人数填了 {found}，应是整数：请改成实际人数。',
    },
  },
} as const satisfies RuleTexts;
