import type { Steps } from '../../workbook';
import { rowOf, rowsOf, type Block } from '../sheet/blocks';
import { parseLines } from './basic-lines';
import { findTable } from './basic-table';
import { parseBuildings } from './buildings';
import type { TextField } from '../cell/field';
import { footerOf, notesOf } from '../footer';
import type { BasicDataForm, YearMention } from '../form';
import type { UnreadHead } from '../columns';
import { identityOf } from '../vocabulary/identity';
import { BASIC_LINE, FOOTER_WORDS, REMARK } from '../vocabulary/labels';
import type { Entry } from '../sheet/grid';
import { valueBeside } from '../sheet/labelled';
import { parseStaff } from './staff';
import { areaOf, moneyUnitOf, titleOf, titleYear } from '../sheet/title';

/** Parses a block as 附件1-1 部门整体支出绩效评价基础数据表, part by part. Lines the block does not have are null. */
export function* parseBasicData(block: Block): Steps<BasicDataForm> {
  const years: YearMention[] = [];
  const fromTitle = titleYear(block);
  if (fromTitle) years.push(fromTitle);
  const table = findTable(block, years);
  const unit = table?.unit ?? moneyUnitOf(block, [], block.last) ?? '万元';
  yield;
  const staff = parseStaff(block, table?.headRow ?? block.last + 1, years);
  yield;
  const { last: lastLine, unread: unreadLines, ...lines } = parseLines(block, table);
  yield;
  const { buildings, last: lastBuilding, unread: unreadBuildings } = parseBuildings(block, unit, years);
  const first = rowOf(block, 'staff') ?? table?.headRow ?? block.last + 1;
  const around = { first, last: Math.max(lastLine ?? first - 1, lastBuilding ?? -1) };
  return {
    kind: '1-1',
    sheet: block.grid.sheet.name,
    area: areaOf(block),
    title: titleOf(block),
    year: yearOf(years),
    subject: subjectOf(block),
    unit,
    years: inReadingOrder(years),
    footer: footerOf(block, around),
    notes: notesOf(block, around),
    columns: [...staff.read, ...(table?.read ?? [])],
    unread: [
      ...staff.unread,
      ...(table?.unread ?? []),
      ...unreadLines,
      ...unreadBuildings,
      ...openThrift(block, lastBuilding ?? lastLine),
    ],
    ...staff.fields,
    ...lines,
    buildings,
    thrift: thriftOf(block),
  };
}

function inReadingOrder(years: readonly YearMention[]): readonly YearMention[] {
  return [...years].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** The year of the title; without one, of the column heads ("2022年决算数" is this year's when a budget column says 2022 too). */
function yearOf(years: readonly YearMention[]): number | null {
  const byMeaning = (of: YearMention['of']) => years.find((mention) => mention.of === of)?.year;
  const previous = byMeaning('previousFinal');
  return (
    byMeaning('title') ??
    byMeaning('final') ??
    byMeaning('budget') ??
    byMeaning('staff') ??
    (previous === undefined ? null : previous + 1)
  );
}

function subjectOf(block: Block): string {
  for (const row of rowsOf(block)) {
    const isLabel = (entry: Entry) => identityOf(entry.label) === 'department';
    const label = block.grid.entries(row).find(isLabel);
    const value = label && valueBeside(block.grid, label, isLabel).value;
    if (value) return value;
  }
  return '';
}

/** 厉行节约 whose label is lost: a text behind the buildings that no label explains. */
function openThrift(block: Block, lastBuilding: number | undefined): readonly UnreadHead[] {
  if (lastBuilding === undefined || thriftOf(block) !== null) return [];
  const row = rowsOf(block, lastBuilding + 1)[0];
  const [first, second] = row === undefined ? [] : block.grid.entries(row);
  if (!first || REMARK.test(first.bare) || FOOTER_WORDS.test(first.text)) return [];
  const isLost = first.column > block.grid.entries(block.first).reduce((left, e) => Math.min(left, e.column), Infinity);
  if (!isLost && !second) return [];
  const head = isLost ? '' : first.text;
  return [{ table: 'lines', cell: block.grid.ref(first), head, couldBe: ['thrift'], isLabel: true }];
}

function thriftOf(block: Block): TextField | null {
  for (const row of rowsOf(block)) {
    const label = block.grid.entries(row).find((entry) => BASIC_LINE.thrift.test(entry.label));
    if (label) return valueBeside(block.grid, label, () => false);
  }
  return null;
}
