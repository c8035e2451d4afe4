import * as v from 'valibot';
import { isTold, type Told } from '../../forms';

/** Points, thresholds and ratios of a profile are plain numbers: settings typed by people, with few digits. */
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const ratio = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const part = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/**
 * What differs from place to place (src/rules/README.md §1). Every profile file has exactly these entries; those that are optional may be missing, any
 * other that is unknown or missing is an error that names it.
 * @public the JSON Schema is made of it (src/build/schemas.mjs)
 */
export const ProfileSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
  name: v.strictObject({ 'zh-CN': v.string(), 'en-US': v.string() }),
  /** Points of 预算执行率. */
  executionPoints: points,
  /** Points of the first-level indicators by name; null: free. */
  weights: v.nullable(v.record(v.string(), points)),
  /** Lower bounds of the upper two bands of a qualitative score, as parts of the weight. */
  bands: v.strictObject({ achieved: part, partly: part }),
  /** How a missed reverse indicator is scored when filling. */
  reverse: v.picklist(['linear', 'ratio', 'zero']),
  /** Is 执行率得分 = 分值 × 执行率 here? Places with steps of their own turn it off. */
  proportionalExecution: v.boolean(),
  /** 执行率 in percent from which on its score is full, below in proportion; missing: 100. */
  fullExecution: v.optional(ratio),
  /** 执行率 in percent below which a reason is asked for; missing: only where the form prints it. */
  explainExecution: v.optional(ratio),
  /** Overshoot that needs a reason, as a multiple of the target. */
  overshoot: ratio,
  /** Budget adjustment that is pointed out, in percent of the initial budget. */
  adjustment: ratio,
  /** Change from year to year that is pointed out, in percent; and the base in 万元 below which it is not. */
  yearChange: ratio,
  yearChangeBase: v.pipe(v.number(), v.minValue(0)),
  /** Execution rate in percent below which full quantity scores are doubted. */
  lowExecution: ratio,
  /** Lower bounds of 优, 良, 中. */
  grades: v.strictObject({ excellent: points, good: points, fair: points }),
  /** Decimals of a computed score. */
  scoreDecimals: v.picklist([0, 1, 2]),
  /** Absolute tolerance in 万元 on top of the printed precision. */
  extraTolerance: part,
  /** Rules turned off, or given another severity, by id. */
  rules: v.record(v.string(), v.picklist(['off', 'error', 'warning', 'hint'])),
  /** What heads, labels and rows of the place's own forms mean, in words that no list knows. */
  vocabulary: v.optional(v.array(v.custom<Told>(isTold))),
});

/** What differs from place to place (src/rules/README.md §1). */
export type Profile = v.InferOutput<typeof ProfileSchema>;

/** What is wrong with one entry of a profile file. `expected` and `received` are as JSON writes them, the name of a JSON type, or {@link TOLD}. */
export interface ProfileIssue {
  readonly kind: 'missing' | 'unknown' | 'wrong';
  /** `bands.partly` */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** What an entry of `vocabulary` should be. */
const TOLD = 'Told';

/** A profile file that cannot be used; `issues` names each entry that is wrong and what it should be. */
export class ProfileProblem extends Error {
  readonly issues: readonly ProfileIssue[];

  constructor(issues: readonly ProfileIssue[]) {
    super(`unusable profile: ${issues.map((i) => i.path).join(', ')}`);
    this.name = 'ProfileProblem';
    this.issues = issues;
  }
}

/** An entry that is not there is `undefined` to the schema, one that it does not know should `never` be there. */
function kindOf({ expected, received }: v.BaseIssue<unknown>): ProfileIssue['kind'] {
  if (expected === 'never') return 'unknown';
  return received === 'undefined' ? 'missing' : 'wrong';
}

/**
 * Checks what a profile file holds. `known` tells whether a rule of that id exists.
 * @throws ProfileProblem naming every wrong entry.
 */
export function parseProfile(data: unknown, known: (rule: string) => boolean = () => true): Profile {
  const result = v.safeParse(ProfileSchema, data);
  if (!result.success) {
    throw new ProfileProblem(
      result.issues.map((issue) => ({
        kind: kindOf(issue),
        path: v.getDotPath(issue) ?? '',
        expected: issue.type === 'custom' ? TOLD : (issue.expected ?? ''),
        received: issue.received,
      })),
    );
  }
  const unknown = Object.keys(result.output.rules).filter((rule) => !known(rule));
  if (unknown.length > 0) {
    throw new ProfileProblem(
      unknown.map((rule) => ({ kind: 'unknown', path: `rules.${rule}`, expected: 'never', received: `"${rule}"` })),
    );
  }
  return result.output;
}
