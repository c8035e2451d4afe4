import type { MoreTexts } from '../engine/words';

export const words = {
  'GEN-10': {
    messages: {
      numbering: '正文的序号不连续：“{found}”处应为“{expected}”（共 {count} 处），请改正。',
      unclosedText: '正文里“{found}”的 {pair} 没有成对，请补齐。',
      typoText: '正文里“{found}”疑为“{expected}”之误，请核实。',
    },
  },
  'X-04': {
    messages: {
      spelling: '项目名称写法不一：表中是“{expected}”，另有 {found}，请改成一致。',
      onlyText: '正文写到项目“{project}”，表中没有这个项目：请核对名称，或补这个项目的表。',
      notInText: '表中有项目“{project}”，正文没有写到，请补写。',
    },
  },
} as const satisfies MoreTexts;
