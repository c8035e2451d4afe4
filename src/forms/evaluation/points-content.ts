import { looksLikePoints, type ColumnContent } from '../sheet/content';
import type { IndicatorKey } from '../sheet/heads';

/** What the figures and texts of columns show them to be to each other: weights, the scores awarded for them, the reasons of cuts. */

/** In most rows more than the weight. */
export function exceeds(score: ColumnContent, weight: ColumnContent): boolean {
  const weights = weight.points;
  const both = [...score.points].filter(([row]) => weights.has(row));
  return (
    both.length >= 2 && both.filter(([row, points]) => points > (weights.get(row) ?? 0)).length > both.length * 0.5
  );
}

/** Row by row the score is at most the weight, and in half of the rows the weight itself: as scores are awarded. */
export function areScores(weight: ColumnContent, score: ColumnContent): boolean {
  const [weights, scores] = [weight.points, score.points];
  const both = [...scores].flatMap(([row, points]) => {
    const most = weights.get(row);
    return most === undefined ? [] : [[points, most] as const];
  });
  const within = both.filter(([points, most]) => points <= most).length;
  const near = both.filter(([points, most]) => points <= most && points >= most * 0.5).length;
  return both.length >= 2 && within >= both.length * 0.8 && near >= both.length * 0.6;
}

/** Texts stand above all where the score is below the weight. */
export function areReasons({ textRows }: ColumnContent, weight: ColumnContent, score: ColumnContent): boolean {
  const [weights, scores] = [weight.points, score.points];
  const isCut = (row: number) => (scores.get(row) ?? 0) < (weights.get(row) ?? 0);
  const cut = [...textRows].filter(isCut).length;
  const full = textRows.size - cut;
  return cut > 0 && cut >= full && [...scores.keys()].filter(isCut).length <= cut * 2;
}

/** In most rows a figure stands: a value, or points. */
export function areFigures({ filled, rows, points, measures }: ColumnContent): boolean {
  return filled >= rows * 0.5 && points.size + measures >= filled * 0.5;
}

/** Sums of weights are whole: 100, or what the execution rate leaves of it. */
export function isWhole(sum: number): boolean {
  return sum >= 50 && sum <= 100.5 && Math.abs(sum - Math.round(sum)) < 0.005;
}

/** May a column of this content be the one that the table lacks? */
export function mayBe(role: IndicatorKey, content: ColumnContent): boolean {
  if (content.filled === 0) return true;
  if (looksLikePoints(content)) return role !== 'reason';
  if (role === 'weight' || role === 'score') return content.points.size >= content.filled * 0.3;
  if (role === 'reason') return content.words + content.sentences > 0;
  return content.sentences < content.filled * 0.8;
}
