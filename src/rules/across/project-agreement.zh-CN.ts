import type { RuleTexts } from '../engine/words';

export const words = {
  'X-02': {
    title: '项目预算跨表一致',
    basis: '附件1-1 专项资金行的预算与附件1-3 的年初（或全年）预算数是同一笔钱',
    example: '1-1 该专项 40.00 = 1-3 年初 40.00',
    messages: { fail: '“{project}”的本年预算在 1-1 填 {found}，在它的项目表上是 {expected}，两处应相等，请核对。' },
  },
  'X-03': {
    title: '项目支出各表一致',
    basis:
      '附件1-1 表末说明：项目支出是基本支出以外的全部支出，故 1-1 项目支出决算 = 各 1-3 全年执行数之和 = 1-2 项目支出',
    example: '1-1 8.80、1-2 0、1-3 合计 2.80',
    messages: {
      fail: '项目支出在 1-2、1-1（本年决算）和各 1-3（执行数合计）应相等，现在是 {figures}；请按部门决算核定后改。',
      odd: '项目支出三处应相等：{place} 是 {found}，{others} 都是 {expected}；请先核对 {place}（1-1 看本年决算，1-3 看各表执行数合计）。',
      project: '“{project}”的本年决算在 1-1 填 {found}，在它的项目表上执行数是 {expected}，两处应相等，请核对。',
      projectForm:
        '“{project}”的项目表执行数填 {found}，1-1 的本年决算是 {expected}（1-1 与 1-2 的项目支出相符），两处应相等：请先核对项目表。',
    },
  },
  'X-04': {
    title: '项目与自评表一一对应',
    basis: '附件1-3 说明“一个一级项目支出一张表”：附件1-1 每个专项有一张附件1-3',
    example: '1-1 两个专项，1-3 只有一张',
    messages: {
      noForm: '“{project}”（预算 {budget}、决算 {final}）没有项目自评表（1-3），请补一张；已有的请核对项目名称。',
      formRenamed:
        '“{project}”（预算 {budget}、决算 {final}）没有项目自评表（1-3），有一张写的是“{other}”，疑似同一项目：是的请把两处名称改成一致，不是的请补一张。',
      renamed:
        '“{project}”有项目自评表，1-1 的专项资金里写的是“{other}”，疑似同一项目：是的请把两处名称改成一致，不是的请补上这一行。',
      noLine: '“{project}”有项目自评表，1-1 的专项资金里却没有这一行，请补上；已有的请核对项目名称。',
      noProjects: '1-1 有 {count} 个项目，本工作簿没有 1-3 自评表：请补上，在别的文件里的可不理会。',
    },
  },
} as const satisfies RuleTexts;
