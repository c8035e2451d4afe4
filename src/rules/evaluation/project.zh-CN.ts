import type { RuleTexts } from '../engine/words';

export const words = {
  'B13-01': {
    title: '项目名称、主管部门、实施单位',
    basis: '附件1-3 表头：项目名称、主管部门、实施单位栏',
    example: '主管部门空白',
    messages: {
      project: '项目名称没有填，请按预算批复的名称补填。',
      authority: '主管部门没有填，请补填。',
      implementer: '实施单位没有填，请补填使用资金的单位。',
    },
  },
  'B13-03': {
    title: '总分行的顺序',
    basis: '附件1-2、1-3 总分行的格式：总分、分值、得分',
    example: '总分｜100｜97',
    messages: {
      order: '总分行的格子顺序不对或有缺（分值、得分现为 {found}）：请把总分、分值、得分填在各自的列下。',
      weight: '总分行没有填分值，请补填 {expected}。',
    },
  },
  'B13-04': {
    title: '成本指标不超过项目预算',
    basis: '词义：一个项目的成本不会超过它的全年预算，也不是部门总额',
    example: '项目预算 2.80，成本目标 101.81万元',
    messages: {
      target: '“{indicator}”的成本指标值 {found} 超过本项目的预算 {limit}：请按本项目改填。',
      actual:
        '“{indicator}”的实际成本 {found} 超过本项目的全年预算 {limit}：请核对两处；写成别的范围的，按本项目改填。',
      department: '“{indicator}”的成本 {found} 是部门的总额，本项目的预算只有 {limit}：请按本项目改填。',
    },
  },
} as const satisfies RuleTexts;
