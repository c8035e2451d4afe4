/**
 * The labels by which the forms are known, with the synonyms seen in published forms (src/forms/README.md §2).
 * Each is matched against a label without white space, brackets' width, leading numbers and trailing colon.
 */

export const TITLE = {
  basicData: /(?:整体|部门|单位).{0,8}基础数据表|绩效(?:评价|自评)基础数据表/u,
  evaluation: /绩效.{0,6}(?:自评|评价|复核).{0,4}表|自评(?:复核)?表|绩效目标.{0,6}完成情况.{0,4}表/u,
  /** Sheets that go with the forms and are none of them: what was planned, how it was weighed, who said what. */
  other: /(?:申报|申请|审批|批复|监控|指标体系|评价标准|汇总|统计|一览)(?:情况)?表|指标体系|问卷|清单$/u,
  department: /(?:部门|单位)(?:\(单位\))?.{0,2}整体|整体(?:支出|预算)?绩效/u,
  project: /项目/u,
} as const;

/** "附件1-1", "附表2", "公开14表", "报表编号:…": what stands above a title. */
export const CAPTION =
  /^(?:附件|附表|附)[\d一二三四五六七八九十]{0,3}(?:[-—–.一][\d一二三四五六七八九十]{1,2})*(?:表)?$|^公开\d+(?:-\d+)?表$|^表[\d一二三四五六七八九十]{1,2}(?:-\d{1,2})?$|^报表编号/u;

export const STAFF = {
  heading: /^财政供养人员/u,
  authorisedPosts: /编制(?:人?数|人员)|核定编制/u,
  staffInPost: /(?:实际)?在(?:职|编|岗)(?:人数|人员)(?!控制)|实有人数/u,
  controlRate: /^(?:财政供养|在职|在编|在岗|编制)*(?:人员|编制)?控制率/u,
} as const;

/** Lines of 经费控制情况. Order matters where one label contains another. */
export const BASIC_LINE = {
  threePublic: /^三公(?:经费|支出)(?:支出)?(?:合计|小计|总额|情况|\(.*\)?)?$/u,
  travelAbroad: /(?:因公)?出国|出境/u,
  reception: /公务接待/u,
  vehicles:
    /(?:公务用?车|公车|车辆).*(?:购置.*(?:维护|运行)|(?:维护|运行).*购置)|^公务用车(?:费|经费|费用)?(?:小计|合计)?$/u,
  vehiclePurchase: /(?:公务用?车|公车|车辆)?购置/u,
  vehicleRunning: /(?:公务用?车|公车|车辆)?(?:运行|维护)/u,
  projectExpenditure: /^项目支出(?:合计|小计|总额|情况|\(.*\)?)?$/u,
  taskFunds: /^业务工作(?:经费|专项|支出)/u,
  maintenanceFunds: /^运行维护(?:经费|专项|支出)/u,
  earmarked:
    /^(?:中央|省级?|市级?|县级?|区级?|本级|各级|其他)?专项(?:资金|经费|支出)?(?:小计|合计)?(?:\(|$)|\(?[一每]个?(?:专项|项目)一行/u,
  officeExpenses:
    /^(?:(?:日常)?公用(?:经费|支出)(?:支出)?|(?:机关|日常)运[行转]经费|商品和服务支出)(?:合计|小计|总额|情况|\(.*\)?)?$/u,
  procurement:
    /^(?:政府采购(?:预算)?(?:执行|实施|完成)?(?:金额|支出|总额|规模|情况)?|采购(?:金额|支出|总额|规模))(?:合计|\(.*\)?)?$/u,
  budgetAdjustment: /支出预算调整|^预算调整/u,
  /** 基本支出 and 人员经费 among the lines: nothing that the form asks for. */
  basic: /^基本支出(?:合计|小计)?$/u,
  people: /^人员(?:经费|支出)(?:合计|小计)?$/u,
  buildings: /^楼堂馆所/u,
  thrift: /^厉行节约/u,
} as const;

/** With what the lines below 公用经费 begin: 其中：办公经费; 水费、电费、差旅费; 会议费、培训费. */
export const OFFICE_START = /^(?:其中:?)?(?:办公(?:经费|费)|水电?费|差旅费|会议费|培训费)/u;

/** What 公用经费 consists of: the heads of 商品和服务支出 by which budgets name it. */
export const OFFICE_DETAIL =
  /^(?:其中:?)?(?:\(?\d{1,2}[).、]?)?(?:办公(?:经费|费|用品)|水电|水费|电费|差旅|会议|培训|印刷|咨询|手续|邮电|邮寄|电话|通讯|取暖|物业|维[修护]|租赁|劳务|委托|工会|福利|交通|公务|接待|燃料|专用|被装|税金|其[他它]|绿化|保洁|网络|宣传|资料|书报|公车|车辆|招待|因公|出国)/u;

export const BUILDING_COLUMN = {
  approvedArea: /^批[复准]规/u,
  actualArea: /^实际规/u,
  areaControlRate: /^规模控/u,
  budgetInvestment: /^(?:预算|概算|批复|计划)投/u,
  actualInvestment: /^实际投/u,
  investmentControlRate: /^投资(?:概算|预算)?控/u,
} as const;

export const FUNDS_ROW = {
  total:
    /^(?:年度|项目)?(?:财政|预算)?资金总额|^总额|^(?:资金|预算|金额|支出|经费|任务)*合计|^年度(?:财政)?(?:资金|预算)(?:总额|合计)|^(?:项目)?总(?:资金|投资|预算)|^总计|^预算资金总额|^资金总计/u,
  fiscalAccount: /专户/u,
  carryOver: /结转|结余/u,
  unitFunds: /^(?:单位|自有|事业)(?:自有)?资金|自筹/u,
  other: /^其[他它]/u,
  central: /^(?:中央|上级)/u,
  local: /^地方|^(?:省|市|县|区|本|州|省市|市县|市区|县区)级?(?:财政|配套|资金|安排|补助|拨款)/u,
  appropriation: /财政(?:拨款|资金|补助|性资金)|一般公共预算|拨款/u,
} as const;

/** A source of money as the head of a column (湖北: 中央 ｜ 省、地 ｜ 本级 ｜ 其他 ｜ 合计; 广东: 其中：财政资金 ｜ 其他资金). */
export const FUNDS_SOURCE = /^(?:中央|上级|[省市州地县区旗乡镇]|本级|财政|其[他它]|自|单位|政府)/u;

export const BREAKDOWN = {
  bySource: /^按(?:收入|资金)(?:性质|来源)/u,
  byNature: /^按支出(?:性质|类型)/u,
  generalBudget: /^一般公共(?:预算|财政)/u,
  governmentFunds: /^政府性?基金/u,
  fiscalAccount: /专户|非税/u,
  otherFunds: /^其[他它](?:资金|收入|财政|来源|$)/u,
  basicExpenditure: /^基本支出/u,
  projectExpenditure: /^项目支出/u,
} as const;

export const GOALS = {
  heading: /^(?:年度|项目)?(?:年度)?(?:总体|绩效)?目标\d?(?:完成情况)?$/u,
  expected: /^(?:预期|年初|年度|全年|项目|设定|计划|申报|批复)+(?:绩效|总体)*目标|^总体(?:绩效)?目标(?:\(.*\)?)?$/u,
  actual: /(?:实际|目标|年度总体目标|总体目标).{0,4}完成情况|完成情况(?:综述)?$/u,
} as const;

export const TOTAL =
  /^(?:绩效|自评|综合|最终|评价|项目|部门)*(?:总分|总得分|总评分|得分合计|分值合计|合计得分|合计分值|总计|合计)(?:\(.*\)?)?$/u;

/** The foot of a printed page among the rows: 第 2 页, 共 3 页. */
export const PAGE_LINE = /^[-—]*第?\d{1,3}页?(?:[,，/]?共\d{1,3}页)?[-—]*$|^(?:续表|\(?转下页\)?|\(?接上页\)?)$/u;

/** A sum of one level's points among the indicators: no indicator, and not the end of them. */
export const SUBTOTAL =
  /^.{0,12}小计(?:\(.*\)?)?$|^(?:产出|效益|效果|满意度|成本|投入|过程|决策|管理|履职).{0,8}合计$/u;

/** What ends the indicator block, besides the total row. */
export const AFTER_INDICATORS =
  /^(?:其他需要?说明|需要说明|备注|(?:注|说明)(?=[:：\d]|$)|填表|填报|评价结论|自评结论|自评结果|存在(?:的)?问题|改进措施|下一步|偏差|未(?:完成|达标|达到).{0,10}原因|联系(?:人|电话|方式)|单位负责人|项目负责人|财务负责人|负责人|审核人|经办人)/u;

/** Remarks and notes printed below the table. */
export const REMARK =
  /^(?:备注|(?:注|说明)(?=[:：\d]|$)|(?:填表|填报|填写)说明|其他需要?说明|评价结论|自评结论|存在(?:的)?问题|改进措施|偏差大|下一步)/u;

/** One row below the table where the reasons of all are given: 偏差大或目标未完成原因分析. */
export const REASON_BELOW = /^(?:绩效)?(?:目标|指标)?(?:偏差|未(?:完成|达标|达到)).{0,14}原因/u;

/** A total printed in the head of the form, with its value beside or below it. */
export const TOTAL_IN_HEAD =
  /^(?:绩效|自评|综合|评价|项目|部门|单位|最终|考核|考评|评定|自查|初评|本级|实际?)*(?:总分|总得分|得分合计|合计得分|得分|评分|评价分|自评分值?|打分|总评分|分数|自评总分)$/u;

/** Words of the lines below a form. */
export const FOOTER_WORDS =
  /[填制]表人|填报人|盖章|公章|签[字章名]|负责人|联系电话|联系方式|[填制]表日期|填报日期|填报时间/u;

/** 优, 良, 中, 差 and what introduces them. */
export const GRADE = {
  label: /^(?:自评|评价|绩效|综合|评定|项目)*(?:等级|等次|评级|级别)$/u,
  value: /^(优秀?|良好?|中等?|合格|不合格|差)$/u,
} as const;

/** First text of Heji's own report sheet: such a sheet is never a form. */
export const REPORT_MARK = '核绩校验报告';
