import { type Lead, leadOf } from './lead';
import type { TextLine } from './lines';
import type { TextQuantity } from './quantity';

/** A sentence as the quantities it names, each with the words before it. */
export interface Item {
  readonly quantity: TextQuantity;
  readonly lead: Lead;
  /** Clauses without a quantity between this one and the one before: "三公经费方面，…". Nearest last. */
  readonly pending: readonly Lead[];
  /** How many brackets it stands in. */
  readonly depth: number;
  /** Directly behind another quantity: "321.35万元、77.80万元". */
  readonly joined: boolean;
  /** Begins after ；. */
  readonly afterSemicolon: boolean;
  /** Behind a colon that no other quantity stands before: "预算安排26.40万元：公务接待费…". */
  readonly afterColon: boolean;
  /** Where its clause begins and ends. */
  readonly start: number;
  readonly end: number;
}

const LABEL = /^\s+\p{Script=Han}{2,14}\s*$/u;
const SEPARATOR = /[,;:、()]/u;
/** "支出8.40万元，全部为公务用车运行维护费，比上年…": what the amount before it is, and no other thing. */
const SAYS_ALL = /^(?:全部|均)(?:都)?[为是系]/u;
/** More clauses without a figure than these say nothing of the next one. */
const MOST_PENDING = 3;

const VERB_BEHIND =
  /^\s*(?:资金)?(?:均?已经?|全部|全额|足额|及时|按时|按进度|直接|均)*(?:拨付到位|拨付|支付|支出|到位|兑付|发放|使用|下达|执行完毕)/u;
const ARRIVES = /^(?:均|已经?|全部|足额|全额|及时|按时)*到位/u;

/** "项目资金905万元全部到位" */
export function arrives(plain: string, end: number): boolean {
  return ARRIVES.test(plain.slice(end, end + 9));
}

const LEFT_BEHIND = /^\s*(?:资金)?尚?未(?:支付|支出|使用|拨付|执行)/u;
const USE_BEHIND = /^\s*(?:资金)?(?:主要)?用于\s*(?=\p{Script=Han})/u;

/** "162万元已支付给施工单位", "76万元用于环境整治": what an amount that begins its clause is stands behind it. */
function verbBehind(plain: string, { words }: Lead, { unit, end }: TextQuantity): Lead | undefined {
  const behind = plain.slice(end, end + 40);
  if (unit !== 'money' || words.length > 0) return undefined;
  const use = USE_BEHIND.exec(behind)?.[0].length;
  const to = use ? use + behind.slice(use).search(/[\d,;:、()。]|$/u) : VERB_BEHIND.exec(behind)?.[0].length;
  return to ? leadOf(plain, end + (use ?? 0), end + to) : undefined;
}

/** "尚有128万元未支付" */
function leftBehind(plain: string, { words }: Lead, { unit, end }: TextQuantity): Lead | undefined {
  const isBare = unit === 'money' && words.every(({ kind }) => kind === 'filler');
  const left = isBare && LEFT_BEHIND.exec(plain.slice(end, end + 10));
  return left ? leadOf(plain, end, end + left[0].length) : undefined;
}

/** "按生均1000元标准安排，共计236万元": where what was done by the rate begins; it is said of the sum behind it. */
function doneByRate(plain: string, { start, end }: Lead, quantity: TextQuantity): number | undefined {
  const isOfEach = /(?:[人生户亩村]均|每\p{Script=Han}{1,4})(?:标准|补助)?[为按]?\s*$/u.test(plain.slice(start, end));
  const done = /^\s*(?:的?标准)?(?=安排|核定|拨付|下达|补助)/u.exec(plain.slice(quantity.end, quantity.end + 10));
  return quantity.unit === 'money' && isOfEach && done ? quantity.end + done[0].length : undefined;
}

/** The items of a sentence. `quantities` are those within it, in order; brackets that only remark are blanked out in `plain`. */
export function itemsOf(plain: string, sentence: TextLine, quantities: readonly TextQuantity[]): readonly Item[] {
  const items: Item[] = [];
  const verbs: number[] = [];
  let pending: Lead[] = [];
  let depth = 0;
  let clause = sentence.start;
  let from = sentence.start;
  let behind = false;
  let semicolon = false;
  let colon = false;
  let at = sentence.start;
  for (const quantity of [...quantities, undefined]) {
    const stop = quantity?.start ?? sentence.end;
    for (; at < stop; at++) {
      const character = plain.charAt(at);
      if (!SEPARATOR.test(character)) continue;
      // "支出合计865.20 其中：基本支出：312.70 项目支出：552.50"
      if (behind && character === ':' && LABEL.test(plain.slice(from, at))) behind = false;
      // A list of names before 分别为 is one lead.
      if (character === '、' && !behind) continue;
      const words = behind ? '' : plain.slice(from, at).trim();
      if (words !== '' && !(items.length > 0 && SAYS_ALL.test(words))) {
        pending = [...pending, leadOf(plain, from, at)].slice(-MOST_PENDING);
      }
      if (character === ':' && behind) colon = true;
      if (character === '(') depth++;
      if (character === ')') depth = Math.max(0, depth - 1);
      if (character === ';') semicolon = true;
      [from, clause, behind] = [at + 1, at + 1, false];
    }
    if (!quantity) break;
    // "年初预算列有3个项目465.00万元": what is counted is what the money is for.
    const last = items.at(-1);
    const counted = last && behind && last.quantity.unit === 'item' && quantity.unit === 'money';
    const said = leadOf(plain, counted ? last.lead.start : from, quantity.start);
    // "截至12月31日，162万元已支付": only when stands before it.
    const isFirst = pending.every(({ words }) => words.every(({ kind }) => /^(?:filler|year|time)$/u.test(kind)));
    const verb = isFirst ? verbBehind(plain, said, quantity) : undefined;
    if (verb) verbs.push(items.length);
    const own = leftBehind(plain, said, quantity) ?? verb ?? said;
    items.push({
      quantity,
      lead: own,
      pending,
      depth,
      joined: items.length > 0 && pending.length === 0 && /^[\s和与及]*$/u.test(plain.slice(own.start, own.end)),
      afterSemicolon: semicolon,
      afterColon: colon,
      start: clause,
      end: quantity.end,
    });
    [pending, semicolon, colon] = [[], false, false];
    const done = doneByRate(plain, said, quantity);
    [from, at, behind] = [done ?? quantity.end, quantity.end, done === undefined];
  }
  // "162万元已支付给甲公司，50万元已支付给乙公司": of several each is a part.
  if (verbs.length === 1 && verbs[0] === 0) return items;
  return items.map((item, index) =>
    verbs.includes(index) && item.lead.stage !== null
      ? { ...item, lead: leadOf(plain, item.start, item.quantity.start) }
      : item,
  );
}
