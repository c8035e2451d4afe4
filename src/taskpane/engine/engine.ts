import type * as filling from '../../fill';
import { guidesOf } from '../../fill/guide';
import { recognitionSteps } from '../../forms';
import { figuresIn, type Narrative } from '../../narrative';
import { formsOutline, outlineOf, plainOutcome } from '../../report/outline';
import { checkSteps, detectProfile, type CheckResult, type Profile } from '../../rules';
import type { Steps, Workbook } from '../../workbook';
import type { PaneResult } from '../checker';
import { carriedOnto, linesWithoutForm } from '../insert/carryOver';
import type { TextFacts } from '../narrative/given';
import { chosenProfile, profileOfCheck } from '../settings/chosenProfile';
import { UNKNOWN, type AnswerOf, type CheckOrder, type DeedName, type OfCheck, type OrderOf } from './orders';
import type * as texts from './text';

/** What is not there from the beginning. Each rejects when it cannot be fetched. */
export interface LaterParts {
  fill(): Promise<typeof filling>;
  text(): Promise<typeof texts>;
}

/** A check that was made, with what it was made of. */
interface Made {
  readonly workbook: Workbook;
  readonly result: CheckResult;
  readonly profile: Profile;
}

/** So many checks are remembered: the one that is shown, the one before that a preview may still be of. */
const REMEMBERED = 2;

/** The beginning of a text: it lies in the text's first cell. */
const WHOLE = { start: 0, end: 0, quote: '' };

/** What recognises, checks and plans, for whoever drives its steps: the worker, or the pane itself where there is none. */
export class PaneEngine {
  readonly #made = new Map<number, Made>();
  constructor(private readonly parts: LaterParts) {}

  /** The work in steps, once what it needs is there. Rejects when that cannot be fetched. */
  async begin<N extends DeedName>(deed: N, order: OrderOf<N>): Promise<Steps<AnswerOf<N>>> {
    // The table's entry and the order are of one deed.
    return this.#deeds[deed](order);
  }

  readonly #deeds: {
    readonly [N in DeedName]: (order: OrderOf<N>) => Promise<Steps<AnswerOf<N>>> | Steps<AnswerOf<N>>;
  } = {
    check: async (order) => this.#checked(order, await this.#textsFor(order)),
    outcomes: (order) =>
      this.#of(order, function* ({ result }) {
        yield;
        return result.outcomes.filter((outcome) => outcome.result !== 'fail').map(plainOutcome);
      }),
    plan: async (order) => {
      const { planSteps } = await this.parts.fill();
      const { chosen } = order;
      return this.#of(order, ({ workbook, result, profile }) => planSteps(workbook, result, { profile, chosen }));
    },
    proved: async (order) => {
      const { provedSteps } = await this.parts.fill();
      const { chosen } = order;
      return this.#of(order, ({ workbook, result, profile }) => provedSteps(workbook, result, { profile, chosen }));
    },
    fixes: async (order) => {
      const { fixSteps } = await this.parts.fill();
      return this.#of(order, ({ workbook, result, profile }) => fixSteps(workbook, result, profile));
    },
    together: async (order) => {
      const { together } = await this.parts.fill();
      return this.#of(order, ({ workbook, result, profile }) => together(workbook, result, profile, order.fixes));
    },
    alternatives: async (order) => {
      const { alternativesFor } = await this.parts.fill();
      const { finding } = order;
      return this.#of(order, ({ workbook, result, profile }) => alternativesFor(workbook, result, profile, finding));
    },
    linesWithoutForm: (order) =>
      this.#of(order, function* ({ result }) {
        yield;
        return linesWithoutForm(result.forms, order.finding);
      }),
    carriedOver: (order) =>
      this.#of(order, function* ({ workbook, result }) {
        yield;
        return carriedOnto(workbook, result.forms, order.lines, order.sheets);
      }),
    isOnSheet: async (order) => {
      const { narrativeOn } = await this.parts.text();
      return this.#of(order, function* ({ workbook }) {
        yield;
        return narrativeOn(workbook) !== null;
      });
    },
    readText: async ({ text, tables }) => {
      const { readGiven } = await this.parts.text();
      return once(() => factsOf(readGiven({ text, tables })));
    },
    recognise: ({ workbook }) =>
      (function* () {
        return formsOutline(yield* recognitionSteps(workbook));
      })(),
    ruleIds: async () => {
      const { LISTED_RULES } = await this.parts.text();
      return once(() => LISTED_RULES.map(({ id }) => id));
    },
    fetch: async ({ part }) => {
      if (part !== 'rules') await this.parts[part]();
      return once(() => true as const);
    },
  };

  /** Work on a check that was made, which is made anew where it is not known. */
  async #of<T>(order: OfCheck, work: (made: Made) => Steps<T>): Promise<Steps<T | typeof UNKNOWN>> {
    const { of, again } = order;
    const texts = again ? await this.#textsFor(again) : null;
    return function* (this: PaneEngine): Steps<T | typeof UNKNOWN> {
      if (!this.#made.has(of) && again) yield* this.#checked(again, texts);
      const made = this.#made.get(of);
      return made ? yield* work(made) : UNKNOWN;
    }.call(this);
  }

  #textsFor({ given }: CheckOrder): Promise<typeof texts> | null {
    return given ? this.parts.text() : null;
  }

  *#checked(order: CheckOrder, parts: typeof texts | null): Steps<PaneResult> {
    const { id, workbook, settings, deployed } = order;
    const profile = yield* profileFor(workbook, order);
    const against = parts ? yield* this.#against(workbook, order, parts) : {};
    const result = yield* checkSteps(workbook, { ...(profile && { profile }), ...against });
    this.#made.set(id, { workbook, result, profile: profileOfCheck(result.profile, settings, deployed) });
    for (const old of [...this.#made.keys()].slice(0, -REMEMBERED)) this.#made.delete(old);
    yield;
    const { facts } = result;
    return {
      ...outlineOf(result),
      guides: guidesOf(workbook, result.forms).map(({ form: { kind, sheet, area }, ...rest }) => ({
        form: { kind, sheet, area },
        ...rest,
      })),
      ...(facts && { facts: factsOf(facts) }),
    };
  }

  /** The rules on the report's text and on last year's workbook, with both; nothing where there is neither. */
  *#against(workbook: Workbook, { given }: CheckOrder, parts: typeof texts) {
    const { report = null, previous = null } = given ?? {};
    const facts = report ? parts.readGiven(report) : parts.narrativeOn(workbook);
    if (!facts && !previous) return {};
    return {
      rules: parts.ALL_RULES,
      ...(facts && { facts }),
      ...(previous && { previous: yield* recognitionSteps(previous) }),
    };
  }
}

/** What the rules are to go by; undefined when their own choice will do. */
function* profileFor(workbook: Workbook, { settings, deployed }: CheckOrder): Steps<Profile | undefined> {
  const own = chosenProfile(settings, deployed);
  if (Object.keys(settings.changes).length === 0) return own;
  return { ...(own ?? detectProfile(yield* recognitionSteps(workbook))), ...settings.changes };
}

function factsOf(facts: Narrative): TextFacts {
  const { text, unchecked, cellAt } = facts;
  const sheet = cellAt?.(WHOLE)?.sheet;
  return {
    text,
    figures: figuresIn(facts),
    unchecked: unchecked.map(({ start, end, quote }) => ({ start, end, quote })),
    ...(sheet !== undefined && { sheet }),
  };
}

function* once<T>(work: () => T): Steps<T> {
  yield;
  return work();
}
