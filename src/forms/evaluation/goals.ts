import { rowOf, rowsOf, type Block } from '../sheet/blocks';
import type { TextField } from '../cell/field';
import type { Goal } from '../rows';
import { blankEntry } from '../sheet/entry';
import { columnOf, placeIn, type Entry } from '../sheet/grid';
import { insideText } from '../sheet/labelled';
import { GOALS } from '../vocabulary/labels';
import { withoutRemarks } from '../vocabulary/words';
import { readText } from '../cell/read-field';
import { fundsHeads, indicatorHeads } from '../sheet/heads';
import { isBlank, textOf } from '../cell/text';

const isActual = (entry: Entry): boolean => GOALS.actual.test(entry.label);
const isExpected = (entry: Entry): boolean => GOALS.expected.test(entry.label) && !isActual(entry);

/** 年度目标1：（80分） too. */
const isHeading = ({ bare }: Entry): boolean => GOALS.heading.test(withoutRemarks(bare).replace(/:$/u, ''));

/** 1.项目年度目标完成情况, merged down beside the heads and their texts: the block's own label. */
const isBlockLabel = (entry: Entry, bottom: number): boolean => entry.bottom > bottom && /目标/u.test(entry.label);

/** A row of values: neither another pair of heads nor the beginning of a table. */
function isValueRow(entries: readonly Entry[]): boolean {
  const short = entries.filter((entry) => entry.text.length <= 16);
  return !short.some(isActual) && indicatorHeads(entries).size < 3 && fundsHeads(entries).size < 3;
}

/**
 * The head of what was intended, left of the one of what was done. A label merged down beside both rows is the block's: what stands between it
 * and the other is the head, whatever it says.
 */
function headBefore(heads: readonly Entry[], actual: Entry, below: readonly Entry[]): Entry | undefined {
  const before = heads.filter((entry) => entry.column < actual.column);
  const expected = before.filter((entry) => isExpected(entry) || isBlockLabel(entry, actual.bottom)).at(-1);
  if (!expected) return undefined;
  const between = before.filter((entry) => entry.column > expected.right).at(-1);
  // Unmerged, the block's label stands beside its heads alone: the texts below stand under these.
  const isBlocks = GOALS.heading.test(expected.bare) && below.some((entry) => entry.column === between?.column);
  if (expected.bottom <= actual.bottom && !isBlocks) return expected;
  if (between || actual.column <= expected.right + 1) return between ?? expected;
  return blankEntry(actual.row, expected.right + 1, actual.column - 1);
}

/** The head of what was done is not understood, or lost: below both heads stand two texts, and the second is it. */
function besideExpected(block: Block, row: number, heads: readonly Entry[], last: number): Goal | undefined {
  const { grid } = block;
  const head = heads.filter((entry) => isExpected(entry) && entry.bottom === row && isBlank(insideText(entry))).at(-1);
  const next = head && grid.rowAfter(row);
  if (!head || next === undefined || next >= last || !isValueRow(grid.entries(next))) return undefined;
  const [first, second, ...more] = grid.entries(next).filter((entry) => entry.column >= head.column);
  if (!first || more.length > 0 || first.column !== head.column || (second && second.column <= head.right))
    return undefined;
  const isText = ({ cell, text }: Entry) => typeof cell.value === 'string' && text.length > 3;
  const other = grid.entries(row).filter((entry) => entry.column > head.right);
  if (!isText(first) || (second && !isText(second)) || other.length > 1) return undefined;
  const [open] = other;
  const below = second ?? (open && blankEntry(next, open.column, open.right));
  return {
    expected: readText(grid.ref(first), first.raw),
    actual: below ? readText(grid.ref(below), below.raw) : null,
  };
}

/** Beside the block's label stand the goals; where it reaches over a further row of two texts, heads that say nothing, or are lost. */
function belowHeads(
  label: Entry,
  first: Entry | undefined,
  second: Entry | undefined,
  below: readonly Entry[],
): readonly (Entry | undefined)[] {
  const texts = below.filter((entry) => entry.row > label.row && entry.column > label.right);
  const isUnder =
    label.bottom > label.row && texts.length === 2 && texts.every(({ cell }) => typeof cell.value === 'string');
  const isHead = (entry: Entry | undefined, at: number) =>
    !entry || (entry.text.length <= 16 && entry.column === texts[at]?.column);
  return isUnder && isHead(first, 0) && isHead(second, 1) ? texts : [first, second];
}

/** Nothing names the goals: a label beside two texts, right above the indicators, is theirs. */
function byPlace(block: Block, from: number, last: number): readonly Goal[] {
  const { grid } = block;
  const isSentence = ({ cell, text }: Entry) =>
    typeof cell.value === 'string' && text.length > 8 && /\p{Script=Han}/u.test(text);
  return rowsOf(block, from, last - 1).flatMap((row) => {
    const entries = grid.entries(row).filter((entry) => entry.row === row);
    const [expected, actual, ...more] = entries.filter(isSentence);
    if (!expected || !actual || more.length > 0 || entries.length > 3) return [];
    return [{ expected: readText(grid.ref(expected), expected.raw), actual: readText(grid.ref(actual), actual.raw) }];
  });
}

/** 年度总体目标: what was intended and what came of it, under two heads side by side, or beside the block's own label. */
export function goalsOf(block: Block): readonly Goal[] {
  const { grid } = block;
  const last = rowOf(block, 'indicators') ?? block.last + 1;
  const goals: Goal[] = [];
  for (const row of rowsOf(block, block.first, last - 1)) {
    const entries = grid.entries(row);
    // The block's own label (年度总体目标) stands left of both heads: the heads nearest to each other are meant.
    const heads = entries.filter((entry) => entry.label.length <= 16);
    const next = grid.rowAfter(row);
    const texts = next !== undefined && next < last && isValueRow(grid.entries(next)) ? grid.entries(next) : [];
    const isOwn = (entry: Entry) =>
      isBlockLabel(entry, row) && heads.some((other) => other.column > entry.right && isExpected(other));
    const actual = heads.filter((entry) => isActual(entry) && !isOwn(entry)).at(-1);
    const expected = actual && headBefore(heads, actual, texts);
    if (expected && actual) {
      const under = grid.rowAfter(Math.max(expected.bottom, actual.bottom));
      const isAbove = under !== undefined && under < last && isValueRow(grid.entries(under));
      const below = isAbove ? under : expected.bottom + 1;
      const value = (head: Entry): TextField => {
        const inside = insideText(head);
        if (!isBlank(inside)) return readText(grid.ref(head), inside);
        const beside = isAbove ? undefined : grid.rightOf(head);
        if (beside && beside !== actual) return readText(grid.ref(beside), beside.raw);
        const { ref, cell } = placeIn(grid, below, columnOf(head, entries));
        return readText(ref, cell ? textOf(cell) : '');
      };
      goals.push({ expected: value(expected), actual: value(actual) });
      continue;
    }
    const beside = actual ? undefined : besideExpected(block, row, heads, last);
    if (beside) {
      goals.push(beside);
      continue;
    }
    const [label, first, head, value] = entries;
    // 绩效目标 ｜ what was intended ｜ 完成情况 ｜ what came of it.
    const second = head && value && isActual(head) ? value : head;
    const above = label && grid.entries(grid.rowBefore(row) ?? -1)[0];
    // The block's label again, filled down beside its second row.
    if (above && above.column === label.column && above.text === label.text) continue;
    if (!label || !isHeading(label) || (first && isExpected(first))) continue;
    const [intended, done] = belowHeads(label, first, second, texts);
    if (!intended) continue;
    goals.push({
      expected: readText(grid.ref(intended), intended.raw),
      actual: done ? readText(grid.ref(done), done.raw) : null,
    });
  }
  const funds = block.roles.find(({ role }) => role === 'funds')?.row;
  return goals.length > 0 || funds === undefined ? goals : byPlace(block, funds + 1, last);
}
