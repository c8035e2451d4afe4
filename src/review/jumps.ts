import type { KeyFigure, KeyUnit } from './key-figures';
import type { UnitRecord } from './record';
import type { Round } from './rounds';

/** What jumped: figures of this year that are far from last year's. No fault by themselves; what a reviewer asks about first. */

export interface Jump {
  readonly now: KeyFigure;
  readonly before: KeyFigure;
  /** In the figure's own unit. */
  readonly change: number;
  /** Of last year's figure; null where that was nought. */
  readonly share: number | null;
}

/** Changes up to this share are none. */
export const JUMP_SHARE = 0.3;
/** Nor are those below so much, whatever share it is: 万元, people. Points are told by their number alone. */
const LEAST: Readonly<Record<KeyUnit, number>> = { 万元: 1, 人: 2, 分: 5 };
/** Differences of decimals are no floats' business. */
const DIGITS = 10;

/** The largest share first. Empty but for a unit that is held against its last year. */
export function jumpsOf({ match, now, before }: Round): readonly Jump[] {
  return match === 'lastYear' && now && before ? jumpsBetween(now, before) : [];
}

function jumpsBetween(now: UnitRecord, before: UnitRecord): readonly Jump[] {
  const then = single(before.keyFigures);
  return [...single(now.keyFigures)]
    .flatMap(([key, figure]): Jump[] => {
      const was = then.get(key);
      if (was?.unit !== figure.unit) return [];
      const change = Number((figure.value - was.value).toFixed(DIGITS));
      const share = was.value === 0 ? null : change / Math.abs(was.value);
      const isFar = figure.unit === '分' || share === null || Math.abs(share) > JUMP_SHARE;
      return isFar && Math.abs(change) >= LEAST[figure.unit] ? [{ now: figure, before: was, change, share }] : [];
    })
    .sort((a, b) => Math.abs(b.share ?? Infinity) - Math.abs(a.share ?? Infinity));
}

/** By what they are; what is there twice is held against nothing. */
function single(figures: readonly KeyFigure[]): ReadonlyMap<string, KeyFigure> {
  const found = new Map<string, KeyFigure | undefined>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.form, figure.project, figure.item]);
    found.set(key, found.has(key) ? undefined : figure);
  }
  return new Map([...found].flatMap(([key, figure]) => (figure ? [[key, figure] as const] : [])));
}
