import type { ColumnRole, EvaluationForm, Form, ReadColumn } from '../../src/forms';
import type { Area } from '../../src/workbook';
import { insertColumns, insertRows, mergeAt, spotAt, text, type Canvas, type Page, type Spot } from './canvas';
import { headsOf, rewrite, type Before, type Rewrite } from './rewrite';

/** The table of the indicators rebuilt: columns in another order, further ones, heads printed again, levels written otherwise. */

interface Table {
  readonly form: EvaluationForm;
  readonly page: Page;
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly ReadColumn[];
}

/** The rows of a form's indicators, from its head to the total; forms of one block only. */
function tableOf(canvas: Canvas, form: Form): Table | undefined {
  if (form.kind === '1-1' || form.groups.length !== 1 || form.indicators.length === 0) return undefined;
  const columns = form.columns.filter(({ table, head }) => table === 'indicators' && head !== '');
  const head = columns[0]?.cell.row;
  const rows = form.indicators.map(({ name }) => name.cell.row);
  if (head === undefined || columns.some(({ cell }) => cell.row !== head)) return undefined;
  return {
    form,
    page: canvas.page(form.sheet),
    head,
    first: Math.min(...rows),
    last: Math.max(...rows),
    columns: [...columns].sort((a, b) => a.cell.column - b.cell.column),
  };
}

function tables(canvas: Canvas, before: Before): readonly Table[] {
  return before.forms.flatMap((form) => tableOf(canvas, form) ?? []);
}

const at = (table: Table, role: ColumnRole): number | undefined =>
  table.columns.find((column) => column.role === role)?.cell.column;

/** The rows a column's cells stand in: the table's, and its total's. */
const rowsOf = ({ form, head, last }: Table): readonly number[] => {
  const rows: number[] = [];
  for (let row = head; row <= last; row++) rows.push(row);
  const total = form.total?.label.cell.row;
  return total !== undefined && total > last ? [...rows, total] : rows;
};

const isAcross = ({ left, right }: Area, column: number): boolean => left < right && left <= column && right >= column;

/** Two columns change their places, where no merge ties them to others. */
function swap(table: Table, a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const { page } = table;
  const rows = rowsOf(table);
  const own = page.merges.filter(({ top, bottom }) => rows.some((row) => row >= top && row <= bottom));
  if (own.some((area) => isAcross(area, a) || isAcross(area, b))) return false;
  for (const row of rows) {
    const line = page.spots[row] ?? [];
    [line[a], line[b]] = [line[b] as Spot, line[a] as Spot];
  }
  page.merges = page.merges.map((area) => {
    if (!own.includes(area) || area.left !== area.right) return area;
    if (area.left === a) return { ...area, left: b, right: b };
    return area.left === b ? { ...area, left: a, right: a } : area;
  });
  return true;
}

const VALUES = ['target', 'actual', 'weight', 'score', 'reason'] as const;

export const orders: readonly Rewrite[] = VALUES.flatMap((one, index) =>
  VALUES.slice(index + 1).map((other) =>
    rewrite(
      'columns in another order',
      `${one} and ${other}`,
      (canvas, before) => {
        let changed = false;
        for (const table of tables(canvas, before)) changed = swap(table, at(table, one), at(table, other)) || changed;
        return changed;
      },
      // Whether the total row is in order is judged by its label's place too.
      ['B13-03'],
    ),
  ),
);

/** Columns that no check needs, with what stands in them row by row. */
const FURTHER: Readonly<Record<string, (row: number) => string>> = {
  备注: (row) => (row % 3 === 0 ? '已核' : ''),
  序号: (row) => String(row + 1),
  评分标准: () => '完成情况、资料和现场',
  得分计算方法: () => '实际完成值÷年度指标值×分值',
  计分方法: () => '比例法',
  上年完成值: (row) => `${String(70 + row)}%`,
  '2019年实际完成值': (row) => String(70 + row),
  完成率: (row) => `${String(90 + (row % 10))}%`,
  数据来源: () => '业务台账',
  佐证材料: () => '验收单',
  指标类型: () => '定量',
  责任科室: () => '业务股',
  历史参考值: (row) => `≥${String(60 + row)}`,
  偏差率: (row) => `${String(row % 7)}%`,
  是否完成: () => '是',
  审核意见: () => '属实',
  财政复核得分: (row) => String(row % 5),
  绩效分析: (row) => (row % 2 === 0 ? '' : '达到预期'),
};

/** Beside which column, on which side. */
const SIDES = [
  ['target', 'left'],
  ['actual', 'left'],
  ['actual', 'right'],
  ['weight', 'right'],
  ['score', 'right'],
  ['reason', 'right'],
] as const;

function further(canvas: Canvas, before: Before, head: string, role: ColumnRole, side: 'left' | 'right'): boolean {
  const all = tables(canvas, before);
  // A second table of the page would be moved by the first one's column.
  const pages = all.map(({ page }) => page);
  if (new Set(pages).size < pages.length) return false;
  let changed = false;
  for (const table of all) {
    const column = at(table, role);
    if (column === undefined) continue;
    const { page, first, last, head: row } = table;
    const right = mergeAt(page, row, column)?.right ?? column;
    const place = side === 'left' ? column : right + 1;
    insertColumns(page, place);
    spotAt(page, row, place).cell = text(head);
    const indicators = new Set(table.form.indicators.map(({ name }) => name.cell.row));
    for (let below = first; below <= last; below++) {
      if (!indicators.has(below)) continue;
      const value = (FURTHER[head] ?? (() => ''))(below - first);
      if (value !== '' && !mergeAt(page, below, place)) spotAt(page, below, place).cell = text(value);
    }
    changed = true;
  }
  return changed;
}

export const furtherColumns: readonly Rewrite[] = Object.keys(FURTHER).flatMap((head) =>
  SIDES.map(([role, side]) =>
    rewrite('a further column', `${head} ${side} of ${role}`, (canvas, before) =>
      further(canvas, before, head, role, side),
    ),
  ),
);

/** The head again before the indicator in the middle, as a page break prints it. */
function pageBreak(canvas: Canvas, before: Before, part: number, title: boolean, levels: boolean): boolean {
  let changed = false;
  // From the bottom up: rows put in move what stands below.
  for (const table of [...tables(canvas, before)].reverse()) {
    const { page, form, head, first, last } = table;
    const rows = form.indicators.filter(({ kind }) => kind === 'indicator').map(({ name }) => name.cell.row);
    const row = rows[Math.floor(rows.length * part)];
    if (row === undefined || row <= first || row > last) continue;
    // Rows put in would break up a form beside it.
    const { top, bottom } = form.area;
    const isBeside = before.forms.some(
      ({ sheet, area }) => sheet === form.sheet && area !== form.area && area.top <= bottom && area.bottom >= top,
    );
    if (isBeside) continue;
    const level = page.merges.filter(({ top, bottom }) => top < row && bottom >= row);
    const width = Math.max(...table.columns.map(({ cell }) => cell.column));
    const count = title ? 3 : 1;
    const labels = level.map((area) => ({ area, cell: spotAt(page, area.top, area.left).cell }));
    insertRows(page, row, count);
    // Merges that go over the break end above it and begin again below.
    page.merges = page.merges.flatMap((area) =>
      area.top < row && area.bottom >= row + count
        ? [
            { ...area, bottom: row - 1 },
            { ...area, top: row + count },
          ].filter((one) => one.bottom > one.top || one.right > one.left)
        : [area],
    );
    if (levels) for (const { area, cell } of labels) spotAt(page, row + count, area.left).cell = cell;
    if (title) {
      const heading = form.title;
      if (heading?.value) spotAt(page, row, heading.cell.column).cell = text(`${heading.value}（续）`);
    }
    for (let column = 0; column <= width; column++) {
      spotAt(page, row + count - 1, column).cell = spotAt(page, head, column).cell;
    }
    for (const area of page.merges.filter((one) => one.top === head && one.bottom === head)) {
      page.merges.push({ ...area, top: row + count - 1, bottom: row + count - 1 });
    }
    changed = true;
  }
  return changed;
}

export const pageBreaks: readonly Rewrite[] = [0.25, 0.5, 0.75].flatMap((part) =>
  [false, true].flatMap((title) =>
    [false, true].map((levels) =>
      rewrite(
        'a page break',
        `at ${String(part * 100)} %${title ? ', with its title (续)' : ''}${levels ? ', levels printed again' : ''}`,
        (canvas, before) => pageBreak(canvas, before, part, title, levels),
      ),
    ),
  ),
);

/** The signs of the targets in a column of their own, and the units in another. */
function split(canvas: Canvas, before: Before, what: 'operator' | 'unit'): boolean {
  const all = tables(canvas, before);
  const pages = all.map(({ page }) => page);
  if (new Set(pages).size < pages.length) return false;
  const signs = /^([≥≤=＝])\s*(?=[\d])/u;
  const units = /^([≥≤=＝]?\s*[\d.]+)([^\d\s.，。；、（(]{1,3})$/u;
  let changed = false;
  for (const table of all) {
    const column = at(table, 'target');
    if (column === undefined || at(table, what) !== undefined) continue;
    const { page, first, last, head } = table;
    if (mergeAt(page, head, column)) continue;
    const place = what === 'operator' ? column : column + 1;
    insertColumns(page, place);
    const own = what === 'operator' ? column + 1 : column;
    spotAt(page, head, place).cell = text(what === 'operator' ? '指标性质' : '度量单位');
    const actual = at(table, 'actual');
    for (let row = first; row <= last; row++) {
      const spot = spotAt(page, row, own);
      if (typeof spot.cell?.value !== 'string' || mergeAt(page, row, own)) continue;
      const match = (what === 'operator' ? signs : units).exec(spot.cell.value);
      if (!match) continue;
      const [whole, one = '', other = ''] = match;
      if (what === 'operator') {
        spotAt(page, row, place).cell = text(one);
        spot.cell = text(spot.cell.value.slice(whole.length));
      } else {
        // Only where the actual value has the same unit: it is taken off there too.
        const done = actual === undefined ? undefined : spotAt(page, row, actual > column ? actual + 1 : actual);
        const value = done?.cell?.value;
        if (
          !done ||
          typeof value !== 'string' ||
          !value.endsWith(other) ||
          !/^[\d.]+$/u.test(value.slice(0, -other.length))
        )
          continue;
        spotAt(page, row, place).cell = text(other);
        spot.cell = text(one);
        done.cell = text(value.slice(0, -other.length));
      }
      changed = true;
    }
  }
  return changed;
}

export const splits: readonly Rewrite[] = (['operator', 'unit'] as const).map((what) =>
  rewrite('a column of its own', what, (canvas, before) => split(canvas, before, what)),
);

/** Levels written on every row, or numbered, or marked. */
const LEVELS: Readonly<Record<string, (label: string, index: number) => string>> = {
  'numbered in Chinese': (label, index) => `${'一二三四五六七八九'.charAt(index % 9)}、${label}`,
  'numbered in brackets': (label, index) => `（${'一二三四五六七八九'.charAt(index % 9)}）${label}`,
  numbered: (label, index) => `${String(index + 1)}.${label}`,
  'characters below each other': (label) => [...label].join('\n'),
  'blanks between': (label) => [...label].join(' '),
};

export const levels: readonly Rewrite[] = Object.entries(LEVELS).map(([name, change]) =>
  rewrite('levels written otherwise', name, (canvas, before) => {
    let changed = false;
    for (const form of before.forms) {
      if (form.kind === '1-1') continue;
      const headings = new Set(form.indicators.map(({ level1 }) => level1));
      const texts = [...new Set([...headings].map((heading) => heading?.text))];
      [...headings].forEach((heading) => {
        if (!heading) return;
        const index = texts.indexOf(heading.text);
        const spot = spotAt(canvas.page(heading.cell.sheet), heading.cell.row, heading.cell.column);
        if (typeof spot.cell?.value !== 'string') return;
        spot.cell = text(change(spot.cell.value, index));
        changed = true;
      });
    }
    return changed;
  }),
);

export { headsOf };
