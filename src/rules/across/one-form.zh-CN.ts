import type { RuleTexts } from '../engine/words';

export const words = {
  'B13-05': {
    title: '一个项目一张表',
    basis: '附件1-3 说明：一个一级项目支出一张表',
    example: '一张表写了两个项目',
    messages: {
      several: '一张表里有几个项目名称（{found}），应一个项目一张表，请分开填。',
      joined: '项目名称一格里写了两个项目（{found}），请一个项目填一张表。',
      again: '项目“{found}”在工作表“{sheet}”已有一张表，一个项目只填一张，请删去或改名。',
      copy: '这张表与工作表“{sheet}”的“{found}”完全相同，是副本的请删去，另有项目的请改填。',
    },
  },
} as const satisfies RuleTexts;
