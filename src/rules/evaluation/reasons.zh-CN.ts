import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-15': {
    title: '扣分要写原因',
    basis: '附件1-2、1-3“偏差原因分析及改进措施”栏：未达标或扣分的须填',
    example: '得 9 分、满分 10 分，原因栏空白',
    messages: {
      fail: '“{indicator}”扣了分（{found}），偏差原因和改进措施没有填，请补写。',
      missed: '“{indicator}”目标 {target}、完成 {actual}，没有达到，偏差原因和改进措施没有填，请补写。',
      below: '有 {count} 条指标扣了分或没有达到目标（{indicators}），表下的原因分析没有填，请补写。',
      execution: '执行率低于 {limit} 的须说明原因：执行率 {found}，表上没有说明，请补写。',
    },
  },
  'B12-20': {
    title: '偏差原因要具体',
    basis: '审核惯例：偏差原因写明原因和改进措施，不写空话',
    example: '“多方法、多角度”没有原因也没有措施',
    messages: {
      short: '“{indicator}”的偏差原因过短（{found}）：请写明是什么事造成的、怎样改进。',
      empty: '“{indicator}”的偏差原因没有说出具体的事（{found}）：请写明是什么事造成的、怎样改进。',
      noCause: '“{indicator}”没有写出造成偏差的具体原因（{found}），请补写。',
      noMeasure: '“{indicator}”只写了原因，没有写改进措施（{found}），请补写。',
    },
  },
} as const satisfies RuleTexts;
