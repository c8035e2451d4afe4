import type { RuleTexts } from '../rule-texts';

/** Rules on 1-3 alone and between the forms. */
export const texts = {
  'B13-01': {
    title: '项目名称、主管部门、实施单位',
    messages: {
      project: '项目名称没有填，请按预算批复的名称补填。',
      authority: '主管部门没有填，请补填。',
      implementer: '实施单位没有填，请补填使用资金的单位。',
    },
  },
  'B13-02': {
    title: '总额为零而分项有数',
    messages: {
      fail: '资金总额的{columns}填了 0，分项合计却是 {sums}：请把总额改成分项之和，再核对执行率和得分。',
    },
  },
  'B13-03': {
    title: '总分行的顺序',
    messages: {
      order: '总分行的格子顺序不对或有缺（分值、得分现为 {found}）：请把总分、分值、得分填在各自的列下。',
      weight: '总分行没有填分值，请补填 {expected}。',
    },
  },
  'B13-04': {
    title: '成本指标不超过项目预算',
    messages: {
      target: '“{indicator}”的成本指标值 {found} 超过本项目的预算 {limit}：请按本项目改填。',
      actual:
        '“{indicator}”的实际成本 {found} 超过本项目的全年预算 {limit}：请核对两处；写成别的范围的，按本项目改填。',
      department: '“{indicator}”的成本 {found} 是部门的总额，本项目的预算只有 {limit}：请按本项目改填。',
    },
  },
  'B13-05': {
    title: '一个项目一张表',
    messages: {
      several: '一张表里有几个项目名称（{found}），应一个项目一张表，请分开填。',
      joined: '项目名称一格里写了两个项目（{found}），请一个项目填一张表。',
      again: '项目“{found}”在工作表“{sheet}”已有一张表，一个项目只填一张，请删去或改名。',
      copy: '这张表与工作表“{sheet}”的“{found}”完全相同，是副本的请删去，另有项目的请改填。',
    },
  },
  'X-02': {
    title: '项目预算跨表一致',
    messages: { fail: '“{project}”的本年预算在 1-1 填 {found}，在它的项目表上是 {expected}，两处应相等，请核对。' },
  },
  'X-03': {
    title: '项目支出各表一致',
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
    messages: {
      noForm: '“{project}”（预算 {budget}、决算 {final}）没有项目自评表（1-3），请补一张；已有的请核对项目名称。',
      formRenamed:
        '“{project}”（预算 {budget}、决算 {final}）没有项目自评表（1-3），有一张写的是“{other}”，疑似同一项目：是的请把两处名称改成一致，不是的请补一张。',
      renamed:
        '“{project}”有项目自评表，1-1 的专项资金里写的是“{other}”，疑似同一项目：是的请把两处名称改成一致，不是的请补上这一行。',
      noLine: '“{project}”有项目自评表，1-1 的专项资金里却没有这一行，请补上；已有的请核对项目名称。',
      noProjects: '1-1 有 {count} 个项目，本工作簿没有 1-3 自评表；若在别的文件里，可不理会。',
    },
  },
  'X-05': {
    title: '总支出与正文一致',
    messages: { fail: '1-2 全年执行数 {found} 与正文总支出 {expected} 不同，请核对两处。' },
  },
  'X-07': {
    title: '基本支出预算调整跨表一致',
    messages: {
      fail: '基本支出预算调整应为 {expected}（部门调整减去各项目调整），1-1 填的是 {found}，请核对。',
      inferred: '按现有的表推算，基本支出预算调整应为 {expected}（有项目还没有 1-3），1-1 填的是 {found}，请核实。',
      otherColumn:
        '部门基本支出预算调整的预算、决算两栏只有一栏是 {expected}（与 1-2 相符），另一栏填的是 {found}，请确认。',
    },
  },
  'X-10': {
    title: '基本支出不小于公用经费',
    messages: {
      fail: '1-2 基本支出填 {found}，小于 1-1 公用经费 {limit}；公用经费是基本支出的一部分，请核对两处。',
    },
  },
  'X-11': {
    title: '指标照搬',
    messages: {
      fail: '1-2 有 {found} 的指标与项目“{project}”相同：整体自评表请写部门全部履职的指标，不要照抄项目表。',
    },
  },
  'X-12': {
    title: '填报信息一致',
    messages: {
      odd: '{label}与其余各表不同：这里是“{found}”，其余是“{expected}”；同一次报送的请改成一致。',
      differ: '各表的{label}不同（{figures}）；同一次报送的请改成一致。',
    },
  },
  'X-17': {
    title: '与上年表一致',
    messages: {
      fail: '“{line}”的上年决算数填 {found}，上年表的决算数是 {expected}，两处应相等，请核对。',
      staff: '{people}由上年的 {expected} 变为 {found}，变动超过 20%：请核对两年的数。',
      otherYear: '给出的上年表是 {found} 年的，应为 {expected} 年，没有比较：请换成上年的表。',
    },
  },
  'X-18': {
    title: '成本目标疑为事后改定',
    messages: {
      fail: '“{indicator}”的指标值 {found} 正是调整后的全年预算数 {adjusted}，年初预算是 {initial}：请对照绩效目标批复，指标值应填批复时的数。',
    },
  },
  'X-19': {
    title: '部门年初预算不小于项目合计',
    messages: { fail: '1-2 年初预算数填 {found}，小于各项目表年初预算数之和 {limit}，请核对两处。' },
  },
  'X-20': {
    title: '低执行率高得分',
    messages: {
      fail: '执行率只有 {found}（界限 {limit}），数量指标却全部满分：请核实完成值，属实的说明资金没有用完的原因。',
    },
  },
} as const satisfies RuleTexts;
