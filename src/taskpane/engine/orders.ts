import type { Alternative } from '../../fill/alternatives';
import type { Fix } from '../../fill/fix';
import type { Chosen, FillPlan } from '../../fill/plan';
import type { ProvedPlan } from '../../fill/proved';
import type { Together } from '../../fill/together';
import type { FormsOutline } from '../../report/outline';
import type { Finding, Outcome, Profile } from '../../rules';
import type { Edit, Workbook } from '../../workbook';
import type { PaneResult } from '../checker';
import type { ProjectLine } from '../insert/carryOver';
import type { GivenText, TextFacts } from '../narrative/given';
import type { Settings } from '../settings/settings';

/** A check, with all that it needs: made anew of this it comes to the same. */
export interface CheckOrder {
  /** By which later orders name the result. */
  readonly id: number;
  readonly workbook: Workbook;
  readonly settings: Pick<Settings, 'profile' | 'ownProfile' | 'changes'>;
  /** The profile in the bureau's package. */
  readonly deployed?: Profile | undefined;
  /** What it is checked against besides itself; absent: nothing is looked for. */
  readonly given?: { readonly report: Pick<GivenText, 'text' | 'tables'> | null; readonly previous: Workbook | null };
}

/** A check that was made. `again`: how to make it anew, where it is not known any more. */
export interface OfCheck {
  readonly of: number;
  readonly again?: CheckOrder;
}

/** The answer where a check is not known, and was not told how to be made. */
export const UNKNOWN = 'unknown';

interface Deed<Order, Answer> {
  readonly order: Order;
  readonly answer: Answer;
}
type DeedOf<Order, Answer> = Deed<OfCheck & Order, Answer | typeof UNKNOWN>;

/** All that is asked of what recognises, checks and plans, and what is answered: plain data both, as they can cross to a worker. */
export interface Deeds {
  check: Deed<CheckOrder, PaneResult>;
  outcomes: DeedOf<object, readonly Outcome[]>;
  plan: DeedOf<{ readonly chosen: Chosen }, FillPlan>;
  proved: DeedOf<{ readonly chosen: Chosen }, ProvedPlan>;
  fixes: DeedOf<object, readonly Fix[]>;
  together: DeedOf<{ readonly fixes: readonly Fix[] }, Together>;
  alternatives: DeedOf<{ readonly finding: Finding }, readonly Alternative[]>;
  linesWithoutForm: DeedOf<{ readonly finding: Finding }, readonly ProjectLine[]>;
  carriedOver: DeedOf<{ readonly lines: readonly ProjectLine[]; readonly sheets: readonly string[] }, readonly Edit[]>;
  isOnSheet: DeedOf<object, boolean>;
  readText: Deed<Pick<GivenText, 'text' | 'tables'>, TextFacts>;
  recognise: Deed<{ readonly workbook: Workbook }, FormsOutline>;
  /** Ids of all rules, those on the report's text among them. */
  ruleIds: Deed<object, readonly string[]>;
  /** Fetches what is not there from the beginning. */
  fetch: Deed<{ readonly part: 'rules' | 'fill' | 'text' }, true>;
}

export type DeedName = keyof Deeds;
export type OrderOf<N extends DeedName> = Deeds[N]['order'];
export type AnswerOf<N extends DeedName> = Deeds[N]['answer'];

/** Has it done; null when `isWanted` (absent: it always is) said no before. Rejects when it fails, or what does it cannot be fetched. */
export type Ask = <N extends DeedName>(
  deed: N,
  order: OrderOf<N>,
  isWanted?: () => boolean,
) => Promise<AnswerOf<N> | null>;
