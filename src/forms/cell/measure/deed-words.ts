/** What is done, what goes on and what is to be avoided. Compacted: half-width, no white space. */

/** What is to be avoided: 0 of it is the aim, and 零事故, 0投诉, 无上访 say so. */
export const AVOIDED: readonly string[] = [
  ...[
    '投诉',
    '事故',
    '安全事故',
    '生产安全事故',
    '安全生产事故',
    '上访',
    '信访',
    '差错',
    '失误',
    '违规',
    '违纪',
    '违法',
  ],
  ...[
    '违规违纪',
    '违法违纪',
    '伤亡',
    '死亡',
    '感染',
    '延误',
    '舆情',
    '负面舆情',
    '纠纷',
    '故障',
    '案件',
    '火灾',
    '逾期',
    '缺陷',
  ],
  ...['退货', '漏报', '瞒报', '断档', '投诉事件', '安全责任事故', '责任事故'],
];

/** Verbs that say that something came to its end. */
const ENDS: readonly string[] = [
  ...['完成', '完工', '竣工', '建成', '验收', '交付', '到货', '到位', '投用', '投产', '使用', '结题', '结项', '办结'],
  ...['支付', '拨付', '兑付', '发放', '报送', '提交', '下达', '达标', '达到', '达成', '实现', '落实', '销号', '整改'],
];
/** Verbs that say that something began or was going on. */
const BEGINS: readonly string[] = [
  ...['启动', '开工', '动工', '开展', '开始', '实施', '执行', '建设', '施工', '招标', '采购', '安装', '举办', '召开'],
  ...[
    '组织',
    '进行',
    '运行',
    '开通',
    '立项',
    '签订',
    '签约',
    '推进',
    '办理',
    '开课',
    '开班',
    '供货',
    '动迁',
    '征迁',
    '进场',
  ],
];
export const DEEDS = { ends: ENDS, begins: BEGINS } as const;

/** What goes on, behind a verb or alone: 建设中, 招标阶段. Seen: practice, 实际完成值 of unfinished works. */
export const GOING_ON: readonly string[] = [
  ...[
    '建设',
    '施工',
    '推进',
    '实施',
    '进行',
    '办理',
    '招标',
    '招投标',
    '采购',
    '筹备',
    '审批',
    '审核',
    '整改',
    '验收',
    '设计',
  ],
  ...[
    '修建',
    '改造',
    '安装',
    '调试',
    '测试',
    '开发',
    '编制',
    '执行',
    '报批',
    '征迁',
    '拆迁',
    '论证',
    '研发',
    '评审',
    '运输',
  ],
  ...[
    '制作',
    '生产',
    '谈判',
    '征集',
    '铺设',
    '装修',
    '审计',
    '结算',
    '公示',
    '筹建',
    '组织',
    '落实',
    '申报',
    '筹措',
    '协调',
  ],
];
