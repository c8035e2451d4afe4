import { MONEY_WORDS, type MoneyUnit, POWER_OF_UNIT } from '../forms';
import type { Item } from './clauses';
import type { TextLine } from './lines';
import type { Section } from './narrative';

/** The unit that a head gives the bare numbers below it: "（单位：万元）", "金额单位：元". */

/** "（单位：万元）", "项目资金（万元）：", "年度收入情况（万元）" on a line of its own. */
const HEAD =
  /单位\s*[:为]?\s*(?:人民币)?\s*([千万亿]?元)|[资经金费额数]\s*\(([千万亿]?元)\)\s*:|^[^\d\n。,;:]{2,26}(?:情况|收支|收入|支出)\s*\(([千万亿]?元)\)\s*$/mu;

const ONLY = /^\(?(?:金额)?单位\s*[:为]\s*(?:人民币)?[千万亿]?元\)?$/u;

/** Does a text give bare numbers a unit anywhere? */
export function hasHead(flat: string): boolean {
  return HEAD.test(flat);
}

interface Head {
  readonly start: number;
  /** All that it is said of. */
  readonly section: Section;
  readonly unit: MoneyUnit;
}

function unitIn(flat: string, { start, end }: TextLine): MoneyUnit | undefined {
  const match = HEAD.exec(flat.slice(start, Math.min(end, start + 80)));
  return MONEY_WORDS[match?.slice(1).find((own) => own !== undefined) ?? ''];
}

function isWithin(section: Section | null, outer: Section): boolean {
  for (let at = section; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** The heads of a text, asked paragraph by paragraph from the first to the last. */
export class MoneyHeads {
  private readonly heads: Head[] = [];
  private readonly seen = new Set<Section>();

  constructor(private readonly flat: string) {}

  /** The unit of the bare numbers of a paragraph below `section`; undefined when no head gives one. */
  at(paragraph: TextLine, section: Section): MoneyUnit | undefined {
    const entered: Section[] = [];
    for (let own: Section | null = section; own && !this.seen.has(own); own = own.parent) entered.push(own);
    while (this.heads.length > 0 && !isWithin(section, this.heads.at(-1)?.section ?? section)) this.heads.pop();
    for (const own of entered.reverse()) {
      this.seen.add(own);
      this.take(own, own);
    }
    this.take(paragraph, section);
    return this.heads.at(-1)?.unit;
  }

  private take(line: TextLine, section: Section): void {
    const unit = unitIn(this.flat, line);
    // A line right below the title that says nothing else is said of the whole text.
    const { level, parent } = section;
    const isOfAll = level > 6 && parent?.level === 0 && ONLY.test(this.flat.slice(line.start, line.end).trim());
    if (unit) this.heads.push({ start: line.start, section: isOfAll ? parent : section, unit });
  }
}

/** The items with the bare numbers that name money as amounts in `unit`; beside one of them every number with decimals is one. */
export function withUnit(plain: string, items: readonly Item[], unit: MoneyUnit | undefined): readonly Item[] {
  if (unit === undefined) return items;
  const isBare = ({ quantity }: Item) => quantity.unit === 'none' && quantity.printed === '';
  const names = ({ lead, pending }: Item) => {
    const own = lead.words.length === 0 ? pending.at(-1) : lead;
    return own !== undefined && ((own.about ?? own.stage ?? own.direction) !== null || own.ofFund);
  };
  const isMoney = (item: Item) => isBare(item) && names(item) && !item.lead.rates && !item.lead.shares;
  // "（1）残疾人康复救助305.40，救助1268名儿童": printed as amounts are.
  const isPrinted = ({ quantity, lead }: Item) =>
    quantity.decimals === 2 && !/[分率比数评号第]/u.test(plain.slice(lead.start, quantity.start));
  const some = items.some((item) => isMoney(item) || item.quantity.unit === 'money' || isPrinted(item));
  // Beside amounts 30000 is one, 2023 none.
  const isLarge = ({ decimals, number }: Item['quantity']) =>
    decimals > 0 || (POWER_OF_UNIT[unit] < 4 && number.gte(2100));
  return items.map((item) => {
    if (
      !isMoney(item) &&
      !(some && isBare(item) && (isLarge(item.quantity) || isPrinted(item)) && !item.lead.rates && !item.lead.shares)
    )
      return item;
    return { ...item, quantity: { ...item.quantity, unit: 'money', money: unit, printed: unit } };
  });
}

const LAST_YEARS = /(?:上年|去年|上年度|20\d\d年度?)[的]?(?:决算数?|预算数?|支出|数)?[的为]?\s*$/u;
const MOVES = /^\s*(?:减少|增加|下降|上升|增长|减|增|多|少)/u;

/** "较上年2.08减少0.03万元": what it was is in the unit of the change behind it. */
export function withBases(plain: string, items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    const { quantity, start } = item;
    const next = items[index + 1]?.quantity;
    const isBase =
      next?.unit === 'money' &&
      /^(?:none|other)$/u.test(quantity.unit) &&
      LAST_YEARS.test(plain.slice(start, quantity.start)) &&
      MOVES.test(plain.slice(quantity.end, next.start));
    return isBase
      ? { ...item, quantity: { ...quantity, unit: 'money', money: next.money, printed: next.printed } }
      : item;
  });
}

/** "支付工程款873万元、监理费58.20万元，合计931.20万元": what the first words say was done is said of the sum, where it is just that. */
export function withSums(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ lead, quantity }) => lead.sumsUp && !lead.stage && !lead.about && quantity.unit === 'money',
  );
  const [total, parts] = [items[at], items.slice(0, Math.max(0, at))];
  const [first, ...more] = parts;
  if (!total || !first?.lead.stage || first.lead.about || first.lead.sumsUp || more.length === 0) return items;
  const isPlain = ({ lead, quantity, depth }: Item) =>
    quantity.unit === 'money' && quantity.money === total.quantity.money && depth === total.depth && !lead.opensParts;
  if (!parts.every(isPlain) || more.some(({ lead }) => (lead.stage ?? lead.about) !== null)) return items;
  const sum = parts.reduce((so, { quantity }) => so.plus(quantity.number), total.quantity.number.times(0));
  if (!sum.eq(total.quantity.number)) return items;
  const all = { ...total, lead: { ...first.lead, unknown: 'none' as const }, pending: first.pending };
  const part = { ...first, lead: { ...first.lead, stage: null, unknown: 'inside' as const } };
  return items.map((item, index) => (index === at ? all : index === 0 ? part : item));
}
