import type { Area } from '../../../workbook';

/** A selection that cuts a merge is widened to it, as Excel does. */
export function widenToMerges(area: Area, merges: readonly Area[]): Area {
  let { top, left, bottom, right } = area;
  // Widening may cut a further merge: repeat until nothing moves.
  for (let moved = true; moved;) {
    moved = false;
    for (const merge of merges) {
      const meets = merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left;
      const inside = merge.top >= top && merge.bottom <= bottom && merge.left >= left && merge.right <= right;
      if (meets && !inside) {
        top = Math.min(top, merge.top);
        left = Math.min(left, merge.left);
        bottom = Math.max(bottom, merge.bottom);
        right = Math.max(right, merge.right);
        moved = true;
      }
    }
  }
  return { top, left, bottom, right };
}
