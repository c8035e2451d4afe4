import type { RuleTexts } from '../rule-texts';

/** Rules on single cells and 附件1-1. */
export const texts = {
  'GEN-01': {
    title: '年度一致',
    messages: {
      fail: '本表是 {year} 年度的，这里应写 {expected}，写成了 {found}。',
      years:
        '簿中有几个年度的表（{found}）。各年度只与本年度的表核对，上年决算与上年表核对；工作表 {sheets} 若只是标题年份没有改，请改为 {year}。',
      fileName: '文件名中的年份是 {found}，表内年度是 {expected}，请确认没有拿错文件。',
    },
  },
  'GEN-02': {
    title: '单位名称一致',
    messages: {
      fail: '实施单位填“{found}”，1-2 的部门名称是“{expected}”：同一单位的请改成一致；由下属单位实施的可不改。',
    },
  },
  'GEN-03': {
    title: '应填未填',
    messages: {
      department: '部门名称没有填，请补填单位全称。',
      preparedBy: '填表人没有填，请补填。',
      date: '填报日期没有填，请补填。',
      phone: '联系电话没有填，请补填。',
      signature: '单位负责人还没有签字，报送前请签字。',
      thrift: '厉行节约保障措施没有填，请写明本年的做法。',
      initialBudget: '年初预算数没有填，请补填；年初没有安排的填 0。',
      line: '“{line}”整行没有填，请补填；没有发生的填 0。',
      goal: '总体目标的实际完成情况没有填，请写明完成的结果。',
      amount: '资金总额的{column}没有填，请补填；没有的填 0。',
      people: '实际在职人数没有填，请补填。',
      name: '这一行有指标值或分值，却没有三级指标名称，请补填。',
      rate: '执行率没有填，可由本行的执行数和预算数算出，请补填。',
      controlRate: '控制率没有填，可由旁边的数字算出，请补填。',
    },
  },
  'GEN-04': {
    title: '数字能否识别',
    messages: {
      unreadable: '这里应填数字，“{found}”无法识别，与它有关的核对没有进行。',
      stray: '“{found}”中有多余的符号，已按数字读取，请改正。',
      dash: '有 {count} 处用“{found}”表示不填，已按“不适用”处理；应有数的请补填，确不适用的可不改。',
      apostrophe: '有 {count} 处数字前面带撇号（如 {found}），不能求和：请去掉撇号，改成数字。',
      ownUnit: '有 {count} 处金额带着单位（如 {found}），不能求和：表头已印单位，请只填数字。',
    },
  },
  'GEN-05': {
    title: '万元与元',
    messages: {
      fail: '这里填 {found}，同一笔钱在别处是 {expected}，相差约一万倍，像是把元当成了万元：本表按{unit}填，请核对后改。',
    },
  },
  'GEN-06': {
    title: '合计行空白',
    messages: {
      fail: '“{line}”的{columns}没有填，按明细合计应为 {sums}，请补填。',
      atLeast: '“{line}”的{columns}没有填，按其中各项应不小于 {sums}，请补填。',
    },
  },
  'GEN-07': {
    title: '模板内容未清',
    messages: {
      instruction: '这一格还是模板的提示语，请换成本单位的内容：{found}',
      placeholder: '有 {count} 处模板自带的内容没有清除（{found}），请删去或换成本单位的内容。',
    },
  },
  'GEN-08': {
    title: '小数位统一',
    messages: {
      amounts: '金额的小数位不统一（{kinds} 位），建议统一为两位。',
      scores: '得分的小数位不统一（{kinds} 位）：{found}，建议统一。',
    },
  },
  'GEN-09': {
    title: '目标与完成情况雷同',
    messages: { fail: '实际完成情况与预期目标相同（相似度 {found}）：请写完成的结果。' },
  },
  'GEN-10': {
    title: '文字书写',
    messages: {
      unclosed: '“{found}”里的 {pair} 不成对，请补齐。',
      typo: '“{found}”疑为“{expected}”之误，请核实。',
      doubled: '“{text}”里的“{found}”重复了一遍，请删去多余的字。',
      formTitle: '项目名称“{found}”写成了表名：请只填项目的名称。',
    },
  },
  'GEN-11': {
    title: '负数与非整数人数',
    messages: {
      negative: '这里填了负数 {found}，这一格的金额不会小于 0：请核对符号后改正。',
      fraction: '人数填了 {found}，应是整数：请改成实际人数。',
    },
  },
  'GEN-13': {
    title: '合计公式的区域',
    messages: {
      missing: '合计公式 {found} 漏加了 {cells}：请修改公式，把各分项都加进来。',
      twice: '合计公式 {found} 重复加了 {cells}：请修改公式，每个分项只加一次。',
      foreign: '合计公式 {found} 多加了不属于它的 {cells}：请修改公式，只加它的各分项。',
    },
  },
  'GEN-14': {
    title: '公式错误值',
    messages: { fail: '这一格是错误值 {found}（公式 {formula}），引用它的数都算不出：请改正公式。' },
  },
  'B11-01': {
    title: '控制率',
    messages: {
      fail: '控制率按“在职人数 ÷ 编制数”应为 {expected}，填的是 {found}，请改正。',
      truncated: '控制率四舍五入应为 {expected}，填的 {found} 是直接截去尾数，请改正。',
      noPosts: '有 {staff} 人在职，编制数却填了 {found}，控制率算不出：请改填核定的编制数。',
      postsBlank: '有 {staff} 人在职，编制数却没有填，控制率算不出：请补填核定的编制数。',
    },
  },
  'B11-02': {
    title: '超编',
    messages: { fail: '实际在职超出编制 {over} 人（控制率 {found}）：请核对两个人数，属实的请说明原因。' },
  },
  'B11-03': {
    title: '三公经费合计',
    messages: {
      fail: '三公经费填 {found}，公务用车、出国、接待三项相加是 {expected}，差 {difference}：请核对合计与明细后改正。',
      coarse: '三公经费填 {found}，各明细相加是 {expected}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B11-04': {
    title: '公务用车合计',
    messages: {
      fail: '公务用车填 {found}，购置与运行维护相加是 {expected}，差 {difference}：请核对合计与明细后改正。',
      lines:
        '公务用车填 {found}（与三公经费合计相符），购置与运行维护相加却是 {expected}，差 {difference}：请先核对这两行。',
      coarse: '公务用车填 {found}，各明细相加是 {expected}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B11-05': {
    title: '三公经费不超预算',
    messages: {
      fail: '“{line}”的本年决算 {found} 比本年预算 {budget} 多 {excess}，请核对；属实的请说明原因。',
      noBudget: '“{line}”的本年预算是 0，本年决算却有 {found}，请核对；属实的请说明原因。',
    },
  },
  'B11-06': {
    title: '三公经费只减不增',
    messages: { fail: '三公经费本年决算 {found} 高于上年决算 {before}，请说明原因。' },
  },
  'B11-07': {
    title: '项目支出合计',
    messages: {
      fail: '项目支出填 {found}，业务工作、运行维护与专项资金相加是 {expected}，差 {difference}：请核对合计与明细后改正。',
      coarse: '项目支出填 {found}，各明细相加是 {expected}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B11-08': {
    title: '专项资金小计',
    messages: {
      fail: '专项资金填 {found}，下面各专项相加是 {expected}，差 {difference}：请核对合计与明细后改正。',
      lines:
        '专项资金填 {found}（与项目支出合计相符），下面各专项相加却是 {expected}，差 {difference}：请先核对各专项。',
      coarse: '专项资金填 {found}，各明细相加是 {expected}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B11-09': {
    title: '公用经费不小于其中各项',
    messages: { fail: '公用经费填 {found}，比下面“其中”各项之和 {sum} 少 {difference}：请核对合计与明细后改正。' },
  },
  'B11-10': {
    title: '公用经费、项目支出不超预算',
    messages: {
      fail: '“{line}”的本年决算 {found} 比本年预算 {budget} 多 {excess}，请核对；属实的请说明原因。',
      noBudget: '“{line}”的本年预算是 0，本年决算却有 {found}，请核对；属实的请说明原因。',
    },
  },
  'B11-11': {
    title: '政府采购不超预算',
    messages: { fail: '政府采购本年决算 {found} 是本年预算 {budget} 的 {share}：请核对，属实的请说明原因。' },
  },
  'B11-12': {
    title: '政府采购的合理上限',
    messages: {
      overMeans: '政府采购本年决算 {found} 大于公用经费与项目支出之和 {limit}（采购的钱出自这两项），请核实。',
      overSpending: '政府采购本年决算 {found} 大于 1-2 的全年执行数 {limit}，采购不会超过全年的支出，请核对两处。',
    },
  },
  'B11-13': {
    title: '基本支出预算调整（由总数推定）',
    messages: {
      fail: '基本支出预算调整应为 {expected}，填的是 {found}，请核对后改正。',
      inferred: '按 1-2 的预算推算（全年 − 年初），基本支出预算调整应为 {expected}，填的是 {found}，请核实。',
      otherColumn:
        '部门基本支出预算调整的预算、决算两栏只有一栏是 {expected}（与 1-2 相符），另一栏填的是 {found}，请确认。',
    },
  },
  'B11-14': {
    title: '规模控制率',
    messages: {
      fail: '规模控制率按“实际规模 ÷ 批复规模”应为 {expected}，填的是 {found}，请改正。',
      truncated: '规模控制率四舍五入应为 {expected}，填的 {found} 是直接截去尾数，请改正。',
      over: '实际规模超过了批复规模（{found}）：请核对，属实的说明原因。',
    },
  },
  'B11-15': {
    title: '投资概算控制率',
    messages: {
      fail: '投资概算控制率按“实际投资 ÷ 预算投资”应为 {expected}，填的是 {found}，请改正。',
      truncated: '投资概算控制率四舍五入应为 {expected}，填的 {found} 是直接截去尾数，请改正。',
      coarse:
        '按表内数计算，投资概算控制率为 {expected}，填的是 {found}；只有金额取过整才能解释，请按表内数改，或把金额填到两位小数。',
      over: '实际投资超过了预算投资（{found}）：请核对，属实的说明原因。',
    },
  },
  'B11-16': {
    title: '有合计无明细',
    messages: { fail: '“{line}”合计填了 {found}，下面的明细一行都没有填，请补填明细。' },
  },
  'B11-17': {
    title: '年际异动',
    messages: { fail: '“{line}”的本年决算比上年决算变动 {change}，超过 {expected} 的界限；属实的请说明原因。' },
  },
  'B11-18': {
    title: '有车无费',
    messages: { fail: '当年购置公务用车 {purchase}，运行维护费却是 {found}：请核对是否漏填，确未发生的可不改。' },
  },
  'B11-19': {
    title: '全零与空白混用',
    messages: {
      nought: '“{line}”三栏全为 0，请确认是否漏填或归错类。',
      mixed: '有 {count} 格空白，而同一行或相邻的行没有发生的填了 0；没有发生的请都填 0，有数的请补填。',
    },
  },
  'B11-20': {
    title: '专项不超预算',
    messages: {
      fail: '专项“{line}”的本年决算 {found} 比本年预算 {budget} 多 {excess}：请核对；年中追加的请说明。',
      noBudget: '专项“{line}”的本年预算是 0，本年决算却有 {found}：请核对；年中追加的请说明。',
    },
  },
} as const satisfies RuleTexts;
