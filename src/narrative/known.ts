import type { About, AmountFact, Stage } from './narrative';
import { bareName } from './project-names';

/** Older statements are not what a share or a comparison refers to. */
const MOST = 24;

/** The amounts of the text so far, latest first, by what they are about. */
export class Known {
  private readonly byThing = new Map<string, readonly AmountFact[]>();
  private readonly all: AmountFact[] = [];
  last: AmountFact | undefined;

  add(fact: AmountFact): void {
    const key = fact.project ? keyOf(fact.project.name) : fact.about;
    this.byThing.set(key, [fact, ...(this.byThing.get(key) ?? [])].slice(0, MOST));
    this.all.push(fact);
    if (this.all.length > 4 * MOST) this.all.splice(0, 3 * MOST);
    this.last = fact;
  }

  of(about: About): readonly AmountFact[] {
    return this.byThing.get(about) ?? [];
  }

  ofProject(name: string): readonly AmountFact[] {
    return this.byThing.get(keyOf(name)) ?? [];
  }

  /** The nearest amounts, latest first, from `start` on. */
  since(start: number): readonly AmountFact[] {
    return this.all.filter(({ place }) => place.start >= start).reverse();
  }
}

function keyOf(name: string): string {
  return `project ${bareName(name).replace(/专项|经费|资金|项目/gu, '')}`;
}

/** Of the report's own year and exact, of one of the stages. */
export function staged(facts: readonly AmountFact[], ...stages: readonly Stage[]): readonly AmountFact[] {
  return facts.filter(({ stage, otherYear, approximate }) => stages.includes(stage) && !otherYear && !approximate);
}
