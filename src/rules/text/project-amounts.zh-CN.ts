import type { MoreTexts } from '../engine/words';

export const words = {
  'X-02': {
    messages: {
      text: '正文里“{project}”的预算是 {expected}，表中填 {found}，请核对两处。',
      textWhole: '正文的项目支出预算是 {expected}，1-1 项目支出的预算填 {found}，请核对两处。',
    },
  },
  'X-03': {
    messages: {
      text: '正文的项目支出是 {expected}，表中 {figures}，请核对后改成一致。',
      textProject: '正文里“{project}”支出 {expected}，表中填 {found}，请核对两处。',
    },
  },
} as const satisfies MoreTexts;
