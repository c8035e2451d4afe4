import type { RuleTexts } from '../engine/words';

export const words = {
  'X-12': {
    title: '填报信息一致',
    basis: '三张表表尾的填表人、日期、电话栏：同一单位一次报送',
    example: '三张表的填表人、日期、电话相同',
    messages: {
      odd: '{label}与其余各表不同：这里是“{found}”，其余是“{expected}”；同一次报送的请改成一致。',
      differ: '各表的{label}不同（{figures}）；同一次报送的请改成一致。',
    },
  },
} as const satisfies RuleTexts;
