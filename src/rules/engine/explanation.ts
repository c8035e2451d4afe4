import type { Finding } from './finding';

/**
 * What a person has to say to a finding (填写说明). Kept under the finding's identity, which has no cell in it, so that it survives
 * inserted rows; void when the figures behind the finding are no longer those it was written for.
 */
export interface Explanation {
  /** {@link Finding.id} */
  readonly finding: string;
  /** {@link figuresOf} the finding when the words were written. */
  readonly figures: string;
  readonly words: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** 64 bits of FNV-1a over UTF-16 units, as 16 hexadecimal digits: short enough to keep, no secret. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/** A digest of the figures that a finding rests on. */
export function figuresOf({ expected, found, arithmetic, message, params }: Finding): string {
  return digest(JSON.stringify([message, expected, found, arithmetic, Object.entries(params).sort()]));
}

/** Whether these words were written for this finding with these figures. */
export function explains(explanation: Explanation, finding: Finding): boolean {
  return explanation.finding === finding.id && explanation.figures === figuresOf(finding);
}
