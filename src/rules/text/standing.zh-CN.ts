import type { MoreTexts } from '../engine/words';

export const words = {
  'X-01': {
    title: '人数与正文一致',
    basis: '表 1-1 财政供养人员情况与报告正文“部门基本情况”说的是同一批人',
    example: '正文编制 11 人、实有 6 人，1-1 填 11、6',
    messages: {
      posts: '正文的编制数是 {expected}，1-1 填 {found}，请核对两处。',
      staff: '正文的在职人数是 {expected}，1-1 填 {found}，请核对两处。',
    },
  },
  'X-13': {
    title: '项目个数、总分、等级与正文一致',
    basis: '正文的结论就是表中的总分和等级；一个项目一张表',
    example: '正文“涉及项目2个”，1-3 只有一张',
    messages: {
      count: '正文说有 {expected} 个项目，自评表有 {found} 张（1-1 有 {lines} 行），请核对个数。',
      score: '正文的得分是 {expected}，表中总分是 {found}，请改成一致。',
      grade: '正文的等级是“{expected}”，表中是“{found}”，请改成一致。',
      partial: '“{heading}”只写了 {found} 个项目，另一处写了 {expected} 个，少了：{missing}，请补写。',
    },
  },
  'X-16': {
    title: '结论与指标相符',
    basis: '绩效股审核惯例，各地可在方案中调整',
    example: '正文“全部完成绩效目标”，指标却有 99% 未达 100%',
    messages: {
      fail: '正文说全部完成绩效目标，1-2 却有 {count} 项指标未达标（{indicators}）：请改正文的说法，或核对完成值。',
    },
  },
} as const satisfies MoreTexts;
