import type { TextField } from '../cell/field';
import type { Entry, Grid } from './grid';
import { blankField, readText } from '../cell/read-field';
import { isBlank } from '../cell/text';

/** Texts that a label announces, behind its colon or in the cell beside it. */

/** Another label may follow in the same cell: "单位名称：某局    填报日期：2023.6.20". */
const NEXT_LABEL =
  /\s+(?=(?:金额)?单位\s*[:：]|[填编制]\s*[报表制]\s*(?:日期|时间|人)|日\s*期\s*[:：]|联系电话|金额单位)/u;

/** What stands behind the label in the label's own cell; '' when nothing does. */
export function insideText(label: Entry): string {
  const inside = label.inside ?? '';
  // Two labels in one cell are short; a text is not searched for them.
  const text = inside.length > 200 ? inside : (inside.split(NEXT_LABEL, 1)[0] ?? '');
  // A line to write on.
  return /^[_＿\s]+$/u.test(text) ? '' : text;
}

/**
 * The text that a label announces: behind its colon in the same cell, else the cell to its right. `isLabel` tells which
 * cells are labels themselves: a value never is.
 */
export function valueBeside(grid: Grid, label: Entry, isLabel: (entry: Entry) => boolean): TextField {
  const inside = insideText(label);
  if (!isBlank(inside)) return readText(grid.ref(label), inside);
  const next = grid.rightOf(label);
  if (isAllOfIts(grid, label, next && isLabel(next) ? next : undefined)) return blankField(grid.ref(label));
  if (!next || isLabel(next) || isOwnBlank(grid, label, next)) return blankField(grid.besides(label));
  return readText(grid.ref(next), next.raw);
}

/** 主管部门： merged up to the next label, or up to the edge of the form: the value is written behind the colon, if anywhere. */
function isAllOfIts(grid: Grid, label: Entry, next: Entry | undefined): boolean {
  if (label.inside === undefined || label.right === label.column) return false;
  if (next) return next.column === label.right + 1;
  const around = [grid.rowBefore(label.row), label.row, grid.rowAfter(label.bottom)];
  return around.every((row) => row === undefined || grid.entries(row).every(({ right }) => right <= label.right));
}

/** The place of the value is a merge of its own that is blank: what stands behind it is another label or its value. */
function isOwnBlank(grid: Grid, label: Entry, next: Entry): boolean {
  const place = grid.at(label.row, label.right + 1).ref;
  if (place.column !== label.right + 1 || place.row !== label.row || next.column <= place.column + 1) return false;
  const before = grid.at(label.row, next.column - 1).ref;
  return before.column === place.column && before.row === place.row;
}
