import * as v from 'valibot';
import { DECISIONS, type DecisionEntry } from './decisions';

/** What was decided, as a file keeps it (审核记录.json). */

const Entry = v.strictObject({
  /** As printed; '' where the forms print none, and the file's name tells whose it is. */
  unit: v.string(),
  file: v.string(),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  /** The finding's identity. */
  finding: v.string(),
  /** Digest of the figures that it was decided on. */
  figures: v.string(),
  decision: v.picklist(DECISIONS),
  remark: v.string(),
  /** Who decided; '' when nobody said. */
  by: v.string(),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
});

const File = v.strictObject({
  heji: v.literal('review'),
  version: v.literal(1),
  decisions: v.array(Entry),
});

/** Why a file is no review file: `newer` was written by a later version. */
export type ReviewFileProblem = 'notJson' | 'notAReview' | 'newer' | 'damaged';

export type ReadDecisions =
  | { readonly decisions: readonly DecisionEntry[] }
  /** `place` names the first entry that is wrong: `decisions.3.decision`; '' when it is not that. */
  | { readonly problem: ReviewFileProblem; readonly place: string };

/** Reads a review file; never throws. */
export function readDecisions(text: string): ReadDecisions {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { problem: 'notJson', place: '' };
  }
  const head = v.safeParse(v.object({ heji: v.literal('review'), version: v.number() }), json);
  if (!head.success) return { problem: 'notAReview', place: '' };
  if (head.output.version > 1) return { problem: 'newer', place: '' };
  const file = v.safeParse(File, json);
  if (file.success) return { decisions: file.output.decisions };
  return { problem: 'damaged', place: v.getDotPath(file.issues[0]) ?? '' };
}
