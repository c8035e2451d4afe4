/** How names of projects and of units are told from other words. Seen in published project lists, funds blocks and final accounts. */

/** Last words of a project's name. */
export const NAME_ENDING = /(?:项目|经费|资金|工程|专项|补助|补贴|奖补|贴息|试点|行动|计划|转移支付)$/u;

/** What ends like a project and names none: kinds of expenditure and of money. */
export const GENERIC =
  /^(?:(?:三公|公用|人员|日常|办公|财政|工作|业务|运转|行政|运行|活动|专项|项目|上级|本级|其他|结余|结转|自有|预算|资金|涉及|相关|年初预算|年初|年中追加|年中|追加|所有|全部|部门|单位|一般公共预算|补助|专项业务|行政运行|机关运行|会议|培训|差旅|水电|印刷|邮电|工会|福利|咨询|劳务|维修|维护|租赁|交通|接待|委托业务|物业管理|取暖|办公设备购置|管理|手续|税|医疗|住房|奖|其他交通|伙食补助|离休|退休|抚恤|生活|中央|省级|市级|县级|区级|县本级|市本级|区本级|省本级|配套|到位|下达|衔接|财政衔接|重大|产业|建设|实施|部分|重点|主要|各|中央补助|省级补助|市级补助|县级配套|社会|自筹|支出|基本|债券|专项债券|贷款|往来|预拨|存量|统筹|整合)(?:项目|经费|资金|工程|专项|补助|补贴|转移支付|款|费|支出|类|性)*)+$/u;

/** 两个项目, 各类项目: counted, not named. */
export const COUNTED =
  /^(?:[一二两三四五六七八九十几多各上述以该\d]|其他|所有|全部|其余)+(?:个|项|类)?(?:专项|预算|支出)?(?:项目|经费|资金|专项)$/u;

/** Headings and clauses that end like a project's name and say what is to be done. */
export const DEED =
  /^(?:应(?!急)|[需须尚]|系(?!统|列)|属于|作为|负责|承担|协调|指导|协助|推动|促进|加强|完善|推进|严格|规范|强化|提高|提升|保障(?!性|房)|落实|做好|抓好|争取|统筹|加快|实施|严控|健全|加大|积极|组织|开展|管好|用好|整合|盘活|压减|压缩|优化(?!营商)|确保|严肃|合理|科学|及时|继续|建立|深化|对|将|按|为|用于|通过|根据|向|由|给|拨付|下达|安排|到位|收到|使用|投入|支付|申报|我|本|全|年|累计|合计|共|实际|已|其中)|全[市县区省镇乡州]项目$/u;

/** What stands in a heading that names no project although it ends like one. */
export const NO_NAME = /情况|绩效|支出|预算|问题|存在|立项|背景|概况|依据|到位|来源|分配/u;

/** What stands in headings and labels on how money was managed and what it did: no item that money is for. */
export const NO_ITEM =
  /预算|支出|收入|资金|绩效|目标|执行|控制|(?:^|预算|资金|财务|资产|内部|监督|组织|制度|过程|合同|业务|人员|日常|规范|综合|后续|运行)管理$|制度|监控|评价|自评|成本|进度|产出|效益|满意|采购$|数量|质量|时效|结[余转]|决算|财务|使用|投入|过程|决策|依据|来源|效果|问题|建议|措施|经验|成效|概况|概述|背景|内容|实施$|情况|方面|说明|方案|总体|整体|全年|年度|报告|职[责能]|人员|机构|合计|其他|项目$|三公|履职/u;

/** Last words of a unit's name. */
export const UNIT_NAME =
  /(?:局|中心|委员会|委|办公室|办|政府|学校|中学|小学|大学|学院|幼儿园|医院|卫生院|院|所|站|馆|会|社|处|队|部|街道|镇|乡|厅|园|场|公司|法院|检察院|党校|档案馆)$/u;

/** Words before a unit's name that make it another one's, or a part's. */
export const ANOTHER = /[向给对拨从付]|下属|所属|二级|下辖|直属|各|其他单位|企业|每|[人户生床亩月年]均/u;
