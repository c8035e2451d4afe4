import type { About } from '../narrative';
import type { SenseEntry } from './sense';

/** What an amount can be about. */

const thing = (about: About, words: string, seen: string): SenseEntry => ({
  words,
  sense: { kind: 'about', about },
  seen,
});

const ACCOUNTS = '部门决算公开说明（各省模板）';
const FORM = '附件1-1、1-2 的行名';
const REPORT = '湖南、云南、四川的部门整体支出绩效自评报告';

export const THINGS: readonly SenseEntry[] = [
  thing('basicExpenditure', '基本支出 基本类支出', FORM),
  thing('projectExpenditure', '项目支出 项目类支出', FORM),
  thing('personnel', '人员经费 人员支出 人员类经费 人员类支出', ACCOUNTS),
  thing('officeExpenses', '公用经费 公用支出 日常公用经费 日常公用支出 公用类经费', ACCOUNTS),
  thing('threePublic', '三公经费 三公 三公费用', ACCOUNTS),
  thing(
    'vehicles',
    '公务用车购置及运行维护费 公务用车购置和运行维护费 公务用车购置及运行费 公务用车购置及运行维护 公务用车购置和运行费 公务用车购置及维护费 公务用车费 公务用车费用 公务用车经费 公务用车购置及运行维护经费 公务用车购置和维护经费 公务用车购置费及运行维护费 公务用车购置与运行维护费 公务用车购置费和运行维护费 公务用车购置及运行维护费用 公务用车购置费及运行费 公务用车 公车购置及运行维护费 公车购置及运行费 公务车购置及运行维护费 公务用车购置及运维费 公务用车购置和运维费 公务用车及运行维护费 公务用车及运行费 公务用车及运行维护 公务车辆购置及运行维护费 公务车辆购置及运行费 公务用车及运行维护费用',
    ACCOUNTS,
  ),
  thing(
    'vehiclePurchase',
    '公务用车购置费 公务用车购置 公车购置费 公车购置 公务用车购置费用 公务用车购置经费 公务车购置费 购置公务用车',
    ACCOUNTS,
  ),
  thing(
    'vehicleRunning',
    '公务用车运行维护费 公务用车运行费 公务用车维护费 公务用车运行维护 公车运行维护费 公车运行费 公务用车运行维护费用 公车运行维护 公车运维费 公车运维 公务用车运维费 公务用车运行 公务用车运行维护经费 公务车运行维护费 公务车运行费 公务用车维修维护费 公务用车运行费用 公车运行 公务车辆运行维护费 公务车辆运行费 公务车辆运行 公务用车运行及维护费 公务用车维护运行费 公务用车运行费维护费 公车运行及维护',
    ACCOUNTS,
  ),
  thing(
    'travelAbroad',
    '因公出国费 因公出国费用 出国费 出国经费 因公出国经费 因公出国境费 因公出国境费用 因公出国境 因公出国 因公出国境经费 出国境费 因公出境费 因公临时出国费',
    ACCOUNTS,
  ),
  thing('reception', '公务接待费 公务接待 接待费 公务接待费用 公务接待经费 公务招待费 接待费用', ACCOUNTS),
  thing(
    'governmentFunds',
    '政府性基金 政府性基金预算 政府性基金拨款 政府性基金预算拨款 政府性基金预算财政拨款 政府性基金收入 政府性基金预算收入',
    FORM,
  ),
  thing('stateCapital', '国有资本经营 国有资本经营预算 国有资本经营预算拨款 国有资本经营预算财政拨款', ACCOUNTS),
  thing('socialInsurance', '社会保险基金 社会保险基金预算 社保基金 社保基金预算', REPORT),
  thing(
    'fiscalAccount',
    '财政专户管理资金 专户非税收入 财政专户资金 纳入专户管理的非税收入 纳入财政专户管理的非税收入 财政专户管理的非税收入 纳入专户管理的非税收入拨款 专户管理资金 财政专户管理资金收入',
    FORM,
  ),
  thing('otherFunds', '其他资金 其他资金来源 其他资金收入 其他收入', FORM),
  thing('procurement', '政府采购 政府采购金额', FORM),
  // Sources, kinds and uses that the forms have no line for: never the whole's, whatever word stands behind them.
  thing(
    'other',
    '其余 财政补助收入 非财政补助收入 医疗收入 教育收入 科研收入 上级补助收入 事业收入 经营收入 事业单位经营收入 附属单位上缴收入 附属单位缴款 非同级财政拨款收入 捐赠收入 租金收入 利息收入 上缴上级支出 经营支出 对附属单位补助支出 国内公务接待 国内公务接待费 国内接待费 外事接待 外事接待费 国外接待费 工资福利支出 商品和服务支出 商品服务支出 对个人和家庭的补助 对个人和家庭补助 对个人和家庭的补助支出 对个人和家庭补助支出 资本性支出 其他资本性支出 债务利息支出 机关运行经费 政府采购货物支出 政府采购工程支出 政府采购服务支出 政府采购货物 政府采购工程 政府采购服务 货物类采购 工程类采购 服务类采购',
    ACCOUNTS,
  ),
];
