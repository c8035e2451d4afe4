/**
 * One word of the vocabulary: a head or label as it is compared (no white space, half-width, without numbers, brackets and what stands in
 * them), what it means, and where it was seen. `seen` names the published forms by their place, `schema` for the blank forms of the
 * ministries, `usage` for what practitioners write and no published form at hand shows.
 */
export interface Word<R extends string> {
  readonly word: string;
  readonly role: R;
  readonly seen: string;
}

/** Words of one role and one source: 得分 / 自评得分. */
export function wordsFor<R extends string>(role: R, seen: string, list: string): readonly Word<R>[] {
  return list.split(/\s+/u).map((word) => ({ word, role, seen }));
}

/** A pattern by which a head is understood that is not in the lists: it contains these parts. Matched in order. */
export interface Parts<R extends string> {
  readonly role: R;
  readonly parts: RegExp;
  readonly except?: RegExp;
}

const BRACKETS = /\([^()]*\)/gu;

/**
 * A label without what stands in brackets behind or within it, which does not change what it means: 项目名称(项目代码), 转移支付(项目)名称,
 * 权重(%). A bracket that is not closed reaches to the end. Takes and gives a bare label (half-width).
 */
export function withoutRemarks(label: string): string {
  // A label that is all in brackets is no remark: 【得分】.
  const whole = /^\(([^()]+)\)$/u.exec(label)?.[1];
  if (whole !== undefined) return whole;
  const plain = label
    .replace(BRACKETS, '')
    .replace(/\([^()]*$/u, '')
    .replace(/[:;,、。]+$/u, '');
  return plain === '' ? label : plain;
}
