import type { Area } from '../../workbook';
import { entriesOf, headingRows, rowOf, YEAR_LINE, type Block } from './blocks';
import type { MoneyUnit, TextField } from '../cell/field';
import type { YearMention } from '../form';
import type { Entry } from './grid';
import { CAPTION } from '../vocabulary/labels';
import { readText } from '../cell/read-field';
import { titleRole } from './title-role';
import { speaksOfYear, yearIn } from './years';

export { yearIn } from './years';

/** What stands above a form's tables: its title, the year it is about, the unit of its money. */

/** The rectangle of the block's content, merges included. */
export function areaOf(block: Block): Area {
  let left = Infinity;
  let right = 0;
  let bottom = block.last;
  for (const entry of entriesOf(block)) {
    left = Math.min(left, entry.column);
    right = Math.max(right, entry.right);
    bottom = Math.max(bottom, entry.bottom);
  }
  return { top: block.first, left: Math.min(left, right), bottom, right };
}

function titleEntry(block: Block): Entry | undefined {
  const row = rowOf(block, 'basicTitle') ?? rowOf(block, 'evaluationTitle') ?? rowOf(block, 'otherTitle');
  return row === undefined ? undefined : block.grid.entries(row).find((entry) => titleRole(entry) !== undefined);
}

/** The cell that names the form; null when the form has no title. */
export function titleOf(block: Block): TextField | null {
  const entry = titleEntry(block);
  return entry ? readText(block.grid.ref(entry), entry.raw) : null;
}

/** All that stands above the tables as one text: a title may go over several rows. */
export function titleText(block: Block): string {
  const rows = new Set(headingRows(block));
  const own = titleEntry(block);
  const texts = entriesOf(block, block.first, own?.row ?? block.last)
    .filter((entry) => (rows.has(entry.row) || entry === own) && !CAPTION.test(entry.bare) && entry.text.length <= 60)
    .map((entry) => entry.text);
  return texts.join('');
}

/** The year the form's heading prints: in its title, else in a line of its own, else in another line that speaks of a year. */
export function titleYear(block: Block): YearMention | undefined {
  const title = titleEntry(block);
  const heading = headingRows(block).flatMap((row) => block.grid.entries(row));
  const lines = heading.filter((entry) => YEAR_LINE.test(entry.text));
  const others = heading.filter((entry) => /20\d{2}年度/u.test(entry.text) || speaksOfYear(entry.text));
  for (const entry of [...(title ? [title] : []), ...lines, ...others]) {
    const year = yearIn(entry.text);
    if (year !== undefined) return { cell: block.grid.ref(entry), year, of: 'title' };
  }
  return undefined;
}

/** The unit of money a head prints: "项目资金（万元）", "单位：元", with a bracket missing too. Undefined when it prints none. */
function moneyUnitIn(text: string): MoneyUnit | undefined {
  const match = /[(,，](?:金额)?(?:单位)?:?(亿元|[万千]?元)(?:[)）]|$)|单位:?\(?(?:人民币)?(亿元|[万千]?元)/u.exec(
    text.slice(0, 80),
  );
  return (match?.[1] ?? match?.[2]) as MoneyUnit | undefined;
}

/** The unit that the given entries print, else the lines above the tables ("单位：万元"); undefined when none does. */
export function moneyUnitOf(block: Block, entries: readonly Entry[], last: number): MoneyUnit | undefined {
  const own = entries.map((entry) => moneyUnitIn(entry.text)).find((unit) => unit !== undefined);
  return (
    own ??
    entriesOf(block, block.first, last)
      .map(({ text }) => moneyUnitIn(text))
      .find((unit) => unit !== undefined)
  );
}
