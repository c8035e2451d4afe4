import type { Item } from './clauses';
import { percentOf } from './comparisons';
import { ordinal, type Sentence } from './lines';
import type {
  CountFact,
  FundsStatement,
  GradeFact,
  ProjectMention,
  ScoreFact,
  TaskStatement,
  TextRange,
} from './narrative';

/** What a sentence states besides amounts: staff, numbers of projects, scores, grades, funds there are none of, conclusions. */

export interface Statements {
  readonly authorisedPosts: readonly CountFact[];
  /** 行政编制 and 事业编制 of one sentence, added up. */
  readonly postsByKind: readonly CountFact[];
  readonly staffInPost: readonly (CountFact & { readonly exact: boolean })[];
  readonly projectCounts: readonly CountFact[];
  readonly scores: readonly ScoreFact[];
  readonly grades: readonly GradeFact[];
  readonly without: readonly FundsStatement[];
  readonly allDone: readonly TextRange[];
  readonly tasks: readonly TaskStatement[];
}

interface Scope {
  readonly text: string;
  readonly plain: string;
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  /** The project the sentence is about, when its heading names one. */
  readonly project: ProjectMention | null;
}

/** Longer sentences are lists of what was done; the statements sought are short. */
const LONGEST = 400;
const SPAN = 24;

const range = (text: string, start: number, end: number): TextRange => ({
  start,
  end,
  quote: text.slice(start, end).trim(),
});

/** The words right before a quantity, within its clause. */
function before({ plain }: Scope, item: Item): string {
  // "编制人数：12人" has its words before the colon.
  const [lead, earlier] = [item.lead, item.pending.at(-1)];
  const first = lead.words.length === 0 && earlier ? earlier.start : lead.start;
  const from = Math.max(first, item.quantity.start - SPAN);
  return plain.slice(from, item.quantity.start).replace(/[\s(),:"“”]/gu, '');
}

const POSTS =
  /(?:编制(?:人员|人数|总数|总人数|数量|数)?|定编(?:人数)?|编制为|核编)(?:共|为|是|共有|共计|有|总计|合计|数|)*$/u;
const OTHER_POSTS = /空编|超编|缺编|编外|领导|全额|差额/u;
/** Parts of the posts: their sum counts where the text gives no total. */
const KIND_OF_POSTS = /(行政|事业|工勤|参公|政法|机关)(?:单位|人员)?编制/u;
const IN_POST =
  /(?:在职|在编|在岗)(?:在编|在岗|在册|干部|职工|人员|人数|教职工|总人数|总数)*(?:共|为|是|共有|共计|有|实有|总计|合计|数|)*$|实有(?:在职|在编|在岗)(?:人员|人数|职工|干部|)*(?:共|为|是|有|)*$/u;
const PRESENT = /(?:实有|现有)(?:人员|人数|职工|干部职工|总人数|)*(?:共|为|是|有|)*$/u;
const OTHER_STAFF =
  /新增|新进|新招|调入|调出|增加|减少|招聘|考录|享受|补贴|培训|参加|组织|离休|退休|临聘|聘用|借调|编外|遗属|劳务|合同|公益|临时|志愿|党员|学生|领导|不在/u;

function staffIn(scope: Scope): Pick<Statements, 'authorisedPosts' | 'postsByKind' | 'staffInPost'> {
  const authorisedPosts: CountFact[] = [];
  const kinds = new Map<string, CountFact>();
  const staffInPost: (CountFact & { exact: boolean })[] = [];
  for (const item of scope.items) {
    const { quantity } = item;
    if ((quantity.unit !== 'people' && quantity.unit !== 'item') || quantity.approximate || quantity.decimals > 0)
      continue;
    const words = before(scope, item);
    // "编制2个方案" drew up, "编制12个" has posts.
    const isNoun =
      quantity.unit === 'item' && /^\p{Script=Han}/u.test(scope.plain.slice(quantity.end, quantity.end + 1));
    if (isNoun) continue;
    const fact = { count: quantity.number.toNumber(), place: range(scope.text, item.start, item.end) };
    if (item.pending.some((lead) => lead.lastYear) || item.lead.lastYear) continue;
    const kind = KIND_OF_POSTS.exec(words)?.[1];
    if (POSTS.test(words) && kind !== undefined) kinds.set(kind, fact);
    else if (POSTS.test(words) && !OTHER_POSTS.test(words)) authorisedPosts.push(fact);
    else if (quantity.unit === 'people' && !OTHER_STAFF.test(words)) {
      if (IN_POST.test(words)) staffInPost.push({ ...fact, exact: true });
      else if (PRESENT.test(words)) staffInPost.push({ ...fact, exact: false });
    }
  }
  const { text, sentence } = scope;
  const count = [...kinds.values()].reduce((sum, fact) => sum + fact.count, 0);
  const postsByKind = kinds.size > 0 ? [{ count, place: range(text, sentence.start, sentence.end) }] : [];
  return { authorisedPosts, postsByKind, staffInPost };
}

const COUNTED = /(?:项目支出|绩效自评|预算项目|专项资金|项目绩效|部门项目|纳入)/u;

/** "项目支出涉及项目2个", "纳入绩效自评的项目共3个", "共有两个项目": of the unit's projects, not of what it helped others with. */
function projectCountsIn({ text, plain, sentence, items }: Scope): readonly CountFact[] {
  const counts = items.flatMap((item) => {
    const { quantity, start } = item;
    if (quantity.unit !== 'item' || quantity.approximate || quantity.decimals > 0) return [];
    const words = plain.slice(Math.max(sentence.start, quantity.start - 40), quantity.start);
    const behind = plain.slice(quantity.end, quantity.end + 8);
    const isProject =
      /项目(?:共|为|有|共有|共计|数|合计|数量|总数|[(:]|)*$/u.test(words) ||
      /^(?:一级|专项|预算)?项目(?!库|部|组)/u.test(behind);
    const isPart = /(?:年初|追加|新增|延续|其中|重点|完成|申报|建设|产业|招商|工程)[^,;。]{0,8}$/u.test(words);
    const isOwn = /涉及(?:的)?项目/u.test(words) || (COUNTED.test(words) && !/企业|协助|帮助/u.test(words));
    if (!isProject || isPart || !isOwn) return [];
    return [{ count: quantity.number.toNumber(), place: range(text, start, quantity.end) }];
  });
  const spoken =
    /(?:项目支出|绩效自评|预算项目|部门项目)[^,;。]{0,16}?(?:涉及|共有|共|有|包括|包含|安排|实施)([一二两三四五六七八九十]{1,3})个(?:一级|专项|预算)?项目/u.exec(
      plain.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)),
    );
  const count = ordinal((spoken?.[1] ?? '').replace('两', '二'));
  return spoken && count > 0
    ? [
        ...counts,
        { count, place: range(text, sentence.start + spoken.index, sentence.start + spoken.index + spoken[0].length) },
      ]
    : counts;
}

const SCORE = /(?:得分|总分|评分|自评分|自评)(?:数|结果)?(?:共|为|是|达|合计|共计)*$/u;
const OWN_SCORE = /自评|综合|评价|绩效|总分|总得分|总体|整体/u;
const OTHER_SCORE =
  /产出|效益|满意|执行率|指标|投入|过程|成本|数量|质量|时效|管理|一级|二级|三级|扣|满分|权重|分值|考核|考试|竞赛|测评|平均/u;

function scoresIn(scope: Scope): readonly ScoreFact[] {
  return scope.items.flatMap((item) => {
    const { quantity, lead, start, end } = item;
    if (quantity.unit !== 'score' || quantity.approximate) return [];
    const words = before(scope, item);
    if (!SCORE.test(words) || !OWN_SCORE.test(words) || OTHER_SCORE.test(words) || lead.lastYear) return [];
    const { number, decimals } = quantity;
    return [{ score: number, decimals, project: scope.project, place: range(scope.text, start, end) }];
  });
}

const GRADE =
  /(?:等级|级别|等次|档次|结果|结论|评价|评定|自评|评为|评级)(?:等级|级别|档次|结果|结论)?(?:被)?(?:评定|确定|认定)?(?:为|是|:)?[\s“"‘'(]{0,2}(优秀|优|良好|良|中等|中|合格|较差|差|不合格)(?=[\s”"’'),;:]|等|级|档|$)/u;
const NAMED: Readonly<Record<string, GradeFact['grade']>> = {
  优秀: '优',
  优: '优',
  良好: '良',
  良: '良',
  中等: '中',
  中: '中',
  合格: '中',
  较差: '差',
  差: '差',
  不合格: '差',
};

/** Grades of something else than the self-evaluation. */
const OTHER_GRADE = /考核|考评|验收|测评|信用|检查|安全|满意|服务质量|上年|去年/u;
/** "90分以上为优" explains the scale and grades nothing. */
const SCALE = /(?:以上|以下|≥|<|至|-)\D{0,6}(?:为|评为|是).{0,2}[优良中差]|[优良中差][、,].{0,4}[良中差]/u;

function gradesIn({ text, plain, sentence, project }: Scope): readonly GradeFact[] {
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const match = GRADE.exec(words);
  const grade = NAMED[match?.[1] ?? ''];
  if (!match || !grade || SCALE.test(words)) return [];
  if (OTHER_GRADE.test(words.slice(Math.max(0, match.index - SPAN), match.index + match[0].length))) return [];
  const start = sentence.start + match.index;
  return [{ grade, project, place: range(text, start, start + match[0].length) }];
}

const FUNDS: readonly (readonly [RegExp, FundsStatement['about']])[] = [
  [/政府性基金/u, 'governmentFunds'],
  [/国有资本经营/u, 'stateCapital'],
  [/社会保险基金|社保基金/u, 'socialInsurance'],
];

/** "没有政府性基金收入", or 无 under the heading 政府性基金预算支出情况. */
function withoutIn({ text, plain, sentence, items }: Scope): readonly FundsStatement[] {
  if (items.some(({ quantity }) => quantity.unit === 'money' && !quantity.number.eq(0))) return [];
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const isNone =
    /没有|无|不涉及|未安排|未使用|未发生|不存在/u.test(words) ||
    items.some(({ quantity }) => quantity.unit === 'money');
  if (!isNone) return [];
  const place = range(text, sentence.start, sentence.end);
  const named = FUNDS.filter(([pattern]) => pattern.test(words));
  const isBare =
    /^(?:本|我)?(?:单位|部门|局|中心|年度|年|\d|校|院)*(?:无|没有|不涉及|无此项|未安排)(?:相关|此类|该|此)?(?:项)?(?:收入|支出|预算|安排|情况|收支)?[。,]?$/u.test(
      words.slice(0, 40),
    );
  const under = isBare ? FUNDS.filter(([pattern]) => pattern.test(sentence.section.heading)) : [];
  return (named.length > 0 ? named : under).map(([, about]) => ({ about, place }));
}

const ALL_DONE = [
  /(?<![未没不])(?:全部|全面|均已?|都已?|已全部|圆满)(?:按时|按期|按质|保质保量|圆满|顺利|如期)?(?:完成|达成|实现|达到)(?:了)?(?:年初|年度|既定|预期|设定|各项|预定|当年|全年|本年|制定|确定|的|\d{4}年度?)*(?:绩效)?(?:目标|指标)(?!的)/u,
  /(?:各项|全部|所有)(?:年度|年初|预期|既定)?(?:绩效)?(?:目标|指标)(?:任务)?(?:值)?(?:均已?|已?全部|都已?|全面)(?:按时|按期|圆满|顺利|如期)?(?:完成|达成|实现|达标|达到)/u,
] as const;

function allDoneIn({ text, plain, sentence }: Scope): readonly TextRange[] {
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  for (const pattern of ALL_DONE) {
    const match = pattern.exec(words);
    if (!match || /未能|没有|尚未|基本/u.test(words.slice(Math.max(0, match.index - 6), match.index))) continue;
    const start = sentence.start + match.index;
    return [range(text, start, start + match[0].length)];
  }
  return [];
}

/** "完成培训3325人次，全年任务110.83%", "占年度任务的": a count and what share of its task it is. */
function tasksIn({ text, plain, items }: Scope): readonly TaskStatement[] {
  return items.flatMap((item, index) => {
    const done = items[index - 1];
    if (item.quantity.unit !== 'percent' || !done || item.quantity.approximate || done.quantity.approximate) return [];
    const words = plain.slice(item.lead.start, item.quantity.start).replace(/[\s(),:"“”]/gu, '');
    const isTask =
      /^(?:完成|达到|达|为|占|超额完成|实现)*(?:了)?(?:全年|年度|年初|本年|目标|计划|既定)*(?:目标)?任务(?:数|量|目标)?(?:的|完成率|为|达)*$/u.test(
        words,
      );
    const { number, decimals, unit, end } = done.quantity;
    const counted = unit === 'people' || unit === 'item' || unit === 'other';
    if (!isTask || !counted || decimals > 0 || number.gt(1e9)) return [];
    // Behind 万 or a measure the task need not be a whole number.
    const printed = /^\s*(人次|人|名|个|次|场|家|户|件|份|期|台|套|批|条|例|起|项|所|座|村|组|篇)/u.exec(
      plain.slice(end - (unit === 'other' ? 0 : 1), end + 4),
    )?.[1];
    if (printed === undefined) return [];
    return [
      {
        done: number.toNumber(),
        unit: printed,
        percent: percentOf(item.quantity),
        place: range(text, done.start, item.end),
      },
    ];
  });
}

/** All that a sentence states besides amounts. */
export function statementsIn(scope: Scope): Statements {
  return {
    ...staffIn(scope),
    projectCounts: projectCountsIn(scope),
    scores: scoresIn(scope),
    grades: gradesIn(scope),
    without: withoutIn(scope),
    allDone: allDoneIn(scope),
    tasks: tasksIn(scope),
  };
}
