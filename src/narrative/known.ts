import type { About, AmountFact } from './narrative';

/** Older statements are not what a share or a comparison refers to. */
const MOST = 24;

/** The amounts of the text so far, latest first, by what they are about. */
export class Known {
  private readonly byAbout = new Map<About, readonly AmountFact[]>();
  last: AmountFact | undefined;

  add(fact: AmountFact): void {
    this.byAbout.set(fact.about, [fact, ...(this.byAbout.get(fact.about) ?? [])].slice(0, MOST));
    this.last = fact;
  }

  of(about: About): readonly AmountFact[] {
    return this.byAbout.get(about) ?? [];
  }
}
