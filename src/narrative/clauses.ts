import { type Lead, leadOf } from './lead';
import type { Sentence } from './lines';
import type { Quantity } from './quantity';

/** A sentence as the quantities it names, each with the words before it. */
export interface Item {
  readonly quantity: Quantity;
  readonly lead: Lead;
  /** Clauses without a quantity between this one and the one before: "三公经费方面，…". Nearest last. */
  readonly pending: readonly Lead[];
  /** How many brackets it stands in. */
  readonly depth: number;
  /** Directly behind another quantity: "321.35万元、77.80万元". */
  readonly joined: boolean;
  /** Begins after ；. */
  readonly afterSemicolon: boolean;
  /** Where its clause begins and ends. */
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = /[,;:、()]/u;
/** More clauses without a figure than these say nothing of the next one. */
const MOST_PENDING = 3;

/** The brackets of a sentence that hold a quantity: they group; others only explain. */
function groupsIn(plain: string, sentence: Sentence, quantities: readonly Quantity[]): ReadonlySet<number> {
  const groups = new Set<number>();
  const open: { at: number; quantities: number }[] = [];
  let next = 0;
  for (let at = sentence.start; at < sentence.end; at++) {
    while ((quantities[next]?.start ?? Infinity) < at) next++;
    const character = plain.charAt(at);
    if (character === '(') open.push({ at, quantities: next });
    const opened = character === ')' ? open.pop() : undefined;
    if (opened && next > opened.quantities) {
      groups.add(opened.at);
      groups.add(at);
    }
  }
  return groups;
}

/** The items of a sentence. `quantities` are those within it, in order. */
export function itemsOf(plain: string, sentence: Sentence, quantities: readonly Quantity[]): readonly Item[] {
  const groups = groupsIn(plain, sentence, quantities);
  const items: Item[] = [];
  let pending: Lead[] = [];
  let depth = 0;
  let clause = sentence.start;
  let from = sentence.start;
  let behind = false;
  let semicolon = false;
  const lead = (to: number) => leadOf(plain, from, to, items.length === 0);
  let at = sentence.start;
  for (const quantity of [...quantities, undefined]) {
    const stop = quantity?.start ?? sentence.end;
    for (; at < stop; at++) {
      const character = plain.charAt(at);
      if (!SEPARATOR.test(character)) continue;
      if ((character === '(' || character === ')') && !groups.has(at)) continue;
      // A list of names before 分别为 is one lead.
      if (character === '、' && !behind) continue;
      if (!behind && at > from) pending = [...pending, lead(at)].slice(-MOST_PENDING);
      if (character === '(') depth++;
      if (character === ')') depth = Math.max(0, depth - 1);
      if (character === ';') semicolon = true;
      [from, clause, behind] = [at + 1, at + 1, false];
    }
    if (!quantity) break;
    const own = lead(quantity.start);
    items.push({
      quantity,
      lead: own,
      pending,
      depth,
      joined: items.length > 0 && pending.length === 0 && /^[\s和与及]*$/u.test(plain.slice(own.start, own.end)),
      afterSemicolon: semicolon,
      start: clause,
      end: quantity.end,
    });
    [pending, semicolon] = [[], false];
    [from, at, behind] = [quantity.end, quantity.end, true];
  }
  return items;
}
