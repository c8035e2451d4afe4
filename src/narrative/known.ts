import type { About, AmountFact, ProjectMention, Stage } from './narrative';
import { bareName } from './project-names';

/** Older statements are not what a share or a comparison refers to. */
const MOST = 24;

/** Shorter names may be parts of other words; of so many the text may speak again. */
const SHORTEST_NAME = 5;
const MOST_NAMED = 40;

/** The amounts of the text so far, latest first, by what they are about. */
export class KnownAmounts {
  private readonly byThing = new Map<string, readonly AmountFact[]>();
  private readonly all: AmountFact[] = [];
  last: AmountFact | undefined;
  /** Projects that the text named as such, latest last. */
  private readonly named: ProjectMention[] = [];

  add(fact: AmountFact): void {
    const key = fact.project ? keyOf(fact.project.name) : fact.about;
    this.byThing.set(key, [fact, ...(this.byThing.get(key) ?? [])].slice(0, MOST));
    this.all.push(fact);
    if (this.all.length > 4 * MOST) this.all.splice(0, 3 * MOST);
    if (fact.project && fact.project.how !== 'named' && fact.project.how !== 'document') this.name(fact.project);
    this.last = fact;
  }

  name(project: ProjectMention): void {
    const key = bareName(project.name);
    if (key.length < SHORTEST_NAME || this.named.some(({ name }) => bareName(name) === key)) return;
    this.named.push(project);
    if (this.named.length > MOST_NAMED) this.named.shift();
  }

  /** The project whose whole name stands in the words: the longest. */
  namedIn(words: string): ProjectMention | undefined {
    const bare = bareName(words);
    const found = this.named.filter(({ name }) => bare.includes(bareName(name)));
    return found.sort((a, b) => b.name.length - a.name.length)[0];
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
