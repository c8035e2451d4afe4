import type { RuleTexts } from '../engine/words';

export const words = {
  'B11-01': {
    title: '控制率',
    basis: '附件1-1：控制率 = 实际在职人数 ÷ 编制数',
    example: '6 ÷ 11 = 54.55%，填 54.54% 是截断',
    messages: {
      fail: '控制率按“在职人数 ÷ 编制数”应为 {expected}，填的是 {found}，请改正。',
      truncated: '控制率四舍五入应为 {expected}，填的 {found} 是直接截去尾数，请改正。',
      noPosts: '有 {staff} 人在职，编制数却填了 {found}，控制率算不出：请改填核定的编制数。',
      postsBlank: '有 {staff} 人在职，编制数却没有填，控制率算不出：请补填核定的编制数。',
    },
  },
  'B11-02': {
    title: '超编',
    basis: '附件1-1：控制率超过 100% 即超编',
    example: '50 人在职、46 个编制，超 4 人',
    messages: { fail: '实际在职超出编制 {over} 人（控制率 {found}）：请核对两个人数，属实的请说明原因。' },
  },
  'B11-03': {
    title: '三公经费合计',
    basis: '附件1-1：三公经费 = 公务用车购置和运行维护 + 因公出国（境）+ 公务接待',
    example: '4.80 + 0 + 1.30 = 6.10',
    messages: {
      fail: '三公经费填 {found}，公务用车、出国、接待三项相加是 {expected}，差 {difference}：请核对合计与明细后改正。',
      coarse: '三公经费填 {found}，各明细相加是 {expected}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B11-04': {
    title: '公务用车合计',
    basis: '附件1-1：公务用车 = 公车购置 + 公车运行维护',
    example: '购置 0 + 运行维护 4.80 = 4.80',
    messages: {
      fail: '公务用车填 {found}，购置与运行维护相加是 {expected}，差 {difference}：请核对合计与明细后改正。',
      lines:
        '公务用车填 {found}（与三公经费合计相符），购置与运行维护相加却是 {expected}，差 {difference}：请先核对这两行。',
      coarse: '公务用车填 {found}，各明细相加是 {expected}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B11-07': {
    title: '项目支出合计',
    basis: '附件1-1 表末说明：项目支出是基本支出以外的全部支出 = 业务工作经费 + 运行维护经费 + 各专项资金',
    example: '业务 0 + 运行维护 0 + 专项 77.80 = 77.80',
    messages: {
      fail: '项目支出填 {found}，业务工作、运行维护与专项资金相加是 {expected}，差 {difference}：请核对合计与明细后改正。',
      coarse: '项目支出填 {found}，各明细相加是 {expected}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B11-08': {
    title: '专项资金小计',
    basis: '附件1-1：专项资金一个专项一行，小计为各行之和',
    example: '2.80 + 6.00 = 8.80',
    messages: {
      fail: '专项资金填 {found}，下面各专项相加是 {expected}，差 {difference}：请核对合计与明细后改正。',
      lines:
        '专项资金填 {found}（与项目支出合计相符），下面各专项相加却是 {expected}，差 {difference}：请先核对各专项。',
      coarse: '专项资金填 {found}，各明细相加是 {expected}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B11-09': {
    title: '公用经费不小于其中各项',
    basis: '附件1-1：公用经费是基本支出中的商品和服务支出，“其中”各项不是全部，只会大于或等于其和',
    example: '37.20 ≥ 12.60 + 8.80 + 3.10',
    messages: { fail: '公用经费填 {found}，比下面“其中”各项之和 {sum} 少 {difference}：请核对合计与明细后改正。' },
  },
  'B11-16': {
    title: '有合计无明细',
    basis: '附件1-1：三公经费、项目支出各有明细行，有合计就有明细',
    example: '项目支出 1025.20，明细全空',
    messages: { fail: '“{line}”合计填了 {found}，下面的明细一行都没有填，请补填明细。' },
  },
} as const satisfies RuleTexts;
