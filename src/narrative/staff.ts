import type { Item } from './clauses';
import type { CountFact } from './narrative';
import { before, textRange, type Stated } from './stated';

/** How many posts a unit has and how many of its people are in post. */

export interface StaffStated {
  readonly posts: readonly CountFact[];
  /** 行政编制 and 事业编制 of one sentence. */
  readonly postsByKind: readonly CountFact[];
  /** `exact`: 在职, 在编; else all who are there. */
  readonly inPost: readonly (CountFact & { readonly exact: boolean })[];
  /** 在职 of one kind or one place. */
  readonly inPostByKind: readonly CountFact[];
  /** Said of the year before, or by how many it changed since: "上年末在职47人", "在职49人，较上年增加2人". */
  readonly before: StaffBefore;
}

export interface StaffBefore {
  readonly posts: readonly CountFact[];
  readonly inPost: readonly CountFact[];
}

const TAIL = '(?:共|为|是|共有|共计|有|总计|合计|实有|数|现有|达|仍为|各类人员)*$';
const POSTS = new RegExp(
  `(?:编制(?:人员|人数|总数|总人数|数量|数|总额|名额|总编制)?|定编(?:人数)?|核编|定员)${TAIL}`,
  'u',
);
const OTHER_POSTS = /空编|超编|缺编|编外|领导|全额|差额|控制数|职数|占编|占用|不占/u;
/** Parts of the posts: their sum counts where the text gives no total. */
const KIND =
  /(行政|事业|工勤|参公|政法|机关|公务员|管理岗|专技|工人|全额|差额|自收自支)[\p{Script=Han}]{0,6}?(?:编制|在职|在编|在岗|人员|$)/u;
const IN_POST = new RegExp(
  `(?:在职|在编|在岗)(?:在编|在职|在岗|在册|实有|干警|民警|干部|职工|人员|人数|教职工|教师|总人数|总数|工作人员|的)*${TAIL}|(?:实有|现有)(?:在职|在编|在岗)(?:人员|人数|职工|干部|教职工)*${TAIL}`,
  'u',
);
const PRESENT = new RegExp(
  `(?:实有|现有|实际|正式)(?:在册|正式|干警|民警|消防员|教师|医务人员|人员|人数|职工|干部职工|总人数|干部|工作人员|教职工)*${TAIL}`,
  'u',
);
const OTHER_STAFF =
  /上半年|年初|(?:^|[^1])[1-9]月|1[01]月|新增|新进|新招|新录|调入|调出|增加|减少|招聘|考录|享受|补贴|培训|参加|组织|离休|退休|临聘|聘用|借调|编外|遗属|劳务|合同|公益|临时|志愿|党员|学生|领导|不在|不占|辞职|死亡|转出|抽调|慰问|保障/u;
/** "成立于2019年，编制24名" */
const FOUNDED = /(?:成立|组建|设立|始建|创建|建)于20\d\d年|20\d\d年(?:\d{1,2}月)?(?:正式)?(?:成立|组建|设立|挂牌)/u;
/** Whose people they are, when not all of the unit's. */
const PLACE = /局机关|机关本级|下属|所属|下辖|直属|大队|支队|中队|分局|[^本该我]所$|[^本该我]站$|二级/u;

function isCount({ quantity }: Item): boolean {
  const { unit, approximate, decimals } = quantity;
  return (unit === 'people' || unit === 'item' || unit === 'none') && !approximate && decimals === 0;
}

/** "编制2个方案" drew up, "编制12个" has posts; a bare number counts only behind a label that says so. */
function counts(scope: Stated, { quantity }: Item, words: string): boolean {
  const behind = scope.plain.slice(quantity.end, quantity.end + 1);
  if (quantity.unit === 'item') return !/^\p{Script=Han}/u.test(behind);
  return (
    quantity.unit !== 'none' ||
    (/(?:编制|在职|在编|实有|在岗)(?:人员)?(?:数|人数|总数)$|^\s*人员编制$/u.test(words) &&
      !/^[\p{Script=Han}.%/]/u.test(behind))
  );
}

/** The people and posts of one sentence. `total`: what counts as a part once a total is named. */
export function staffIn(scope: Stated): StaffStated {
  const posts: CountFact[] = [];
  const postsByKind: CountFact[] = [];
  const inPost: (CountFact & { exact: boolean })[] = [];
  const inPostByKind: CountFact[] = [];
  const lastPosts: CountFact[] = [];
  const lastInPost: CountFact[] = [];
  /** The total that a change behind it is of. */
  let changing: { readonly count: number; readonly last: CountFact[] } | undefined;
  let kinds = 0;
  let listsParts = false;
  let depth = 0;
  for (const item of scope.items) {
    const opens = [...item.pending, item.lead].some(({ opensParts }) => opensParts);
    if (item.quantity.unit === 'people' || item.quantity.unit === 'item') {
      if (opens || (item.depth > depth && item.depth > 0)) listsParts = true;
      else if (item.depth < depth || item.afterSemicolon) listsParts = false;
      depth = item.depth;
    }
    if (!isCount(item)) continue;
    const words = before(scope, item);
    if (!counts(scope, item, words)) continue;
    const fact = { count: item.quantity.number.toNumber(), place: textRange(scope.text, item.start, item.end) };
    const isPart = KIND.test(words) || PLACE.test(words);
    const { direction } = item.lead;
    if (
      changing &&
      direction &&
      /^(?:人员|人数)?[比较与]上(?:一)?年(?:末|底|度|同期)?(?:相比)?(?:净)?[增减]/u.test(words)
    ) {
      const count = changing.count + (direction === 'rise' ? -1 : 1) * fact.count;
      changing.last.push({ ...fact, count });
      continue;
    }
    changing = undefined;
    const years = [...item.pending, item.lead].filter(({ start, end }) => !FOUNDED.test(scope.plain.slice(start, end)));
    const year = years.flatMap((lead) => lead.year ?? []).at(-1);
    const isOther = year !== undefined && scope.year !== null && year !== scope.year;
    if (years.some((lead) => lead.lastYear) || isOther) {
      const isBefore =
        !isPart && !item.lead.direction && !OTHER_STAFF.test(words) && (!isOther || year + 1 === scope.year);
      if (isBefore && POSTS.test(words) && !OTHER_POSTS.test(words)) lastPosts.push(fact);
      else if (isBefore && IN_POST.test(words)) lastInPost.push(fact);
      continue;
    }
    // "行政编制12名，事业编制7名，共19名"
    if (kinds > 1 && /^(?:共|共计|合计|总计)$/u.test(words)) posts.push(fact);
    if (POSTS.test(words) && !(OTHER_POSTS.test(words) && !KIND.test(words))) {
      // Behind a total, what is listed are its parts.
      if (isPart && !/总/u.test(words)) {
        postsByKind.push(fact);
        kinds++;
      } else if (!listsParts || posts.length === 0) {
        posts.push(fact);
        changing = { count: fact.count, last: lastPosts };
      }
    } else if (item.quantity.unit !== 'item' && !OTHER_STAFF.test(words)) {
      if (IN_POST.test(words)) {
        if (isPart && !/总|合计/u.test(words)) inPostByKind.push(fact);
        // "在岗812人，其中在编468人": a form may count either.
        else if (!listsParts || /^(?:其中)?在编/u.test(words) || !inPost.some(({ exact }) => exact)) {
          inPost.push({ ...fact, exact: true });
          changing = { count: fact.count, last: lastInPost };
        }
      } else if (PRESENT.test(words)) inPost.push({ ...fact, exact: false });
    }
  }
  return { posts, postsByKind, inPost, inPostByKind, before: { posts: lastPosts, inPost: lastInPost } };
}

function addedUp(parts: readonly CountFact[]): readonly CountFact[] {
  const [first] = parts;
  if (!first) return [];
  if (parts.length === 1) return [first];
  return [{ count: parts.reduce((sum, { count }) => sum + count, 0), place: first.place, added: true }];
}

/** Of the whole text: totals where it names any, else what its parts come to. */
export function staffOf(sentences: readonly StaffStated[]): {
  readonly posts: readonly CountFact[];
  readonly inPost: readonly CountFact[];
  readonly before: StaffBefore;
} {
  const posts = sentences.flatMap((found) => found.posts);
  const inPost = sentences.flatMap((found) => found.inPost);
  // "实有48人，其中在职36人": who is 在职 is counted, if the text says so.
  const exact = inPost.filter((fact) => fact.exact);
  const own = exact.length > 0 ? exact : inPost;
  const kinds = sentences.find((found) => found.postsByKind.length > 0)?.postsByKind ?? [];
  const places = sentences.find((found) => found.inPostByKind.length > 0)?.inPostByKind ?? [];
  return {
    posts: posts.length > 0 ? posts : addedUp(kinds),
    inPost: own.length > 0 ? own.map(({ count, place }) => ({ count, place })) : addedUp(places),
    before: {
      posts: sentences.flatMap(({ before }) => before.posts),
      inPost: sentences.flatMap(({ before }) => before.inPost),
    },
  };
}
