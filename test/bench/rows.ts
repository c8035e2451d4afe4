import { type Sheet, SheetBuilder, type Workbook } from '../../src/workbook';
import { type Content, cellOfContent, num, pct } from '../rules/support/cell';

/** A project's form with so many indicator rows, where every row misses its target and nearly every pair of rows has a rule against it. */

const HEAD: readonly (readonly [string, Content])[] = [
  ['A1', '2023年度项目支出绩效自评表'],
  ['A2', '项目名称'],
  ['B2', '河道日常巡查经费'],
  ['A3', '主管部门'],
  ['B3', '青禾县水利局'],
  ['E3', '实施单位'],
  ['F3', '青禾县河道管理站'],
  ['A4', '项目资金（万元）'],
  ['C4', '年初预算数'],
  ['D4', '全年预算数'],
  ['E4', '全年执行数'],
  ['F4', '分值'],
  ['G4', '执行率'],
  ['H4', '得分'],
  ['B5', '年度资金总额'],
  ['C5', num('36.00')],
  ['D5', num('36.00')],
  ['E5', num('18.00')],
  ['F5', 10],
  ['G5', pct('50.00%')],
  ['H5', num('5.00')],
  ['A6', '绩效指标'],
  ['B6', '一级指标'],
  ['C6', '二级指标'],
  ['D6', '三级指标'],
  ['E6', '年度指标值'],
  ['F6', '实际完成值'],
  ['G6', '分值'],
  ['H6', '得分'],
  ['I6', '偏差原因分析及改进措施'],
];

const FIRST_ROW = 6;

/**
 * `near`: all rates within half a point, with two scores; `parts`: every second row is a 其中 of the one above; `same`: one name for all; `blank`:
 * no row has its score yet.
 */
export interface RowsLike {
  readonly near?: boolean;
  readonly parts?: boolean;
  readonly same?: boolean;
  readonly blank?: boolean;
}

export function rowsSheet(count: number, { near, parts, same, blank }: RowsLike = {}): Sheet {
  const builder = new SheetBuilder();
  const put = (row: number, column: number, content: Content) => builder.set(row, column, cellOfContent(content));
  for (const [address, content] of HEAD) put(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, content);
  for (let i = 0; i < count; i++) {
    const row = FIRST_ROW + i;
    const isPart = parts === true && i % 2 === 1;
    if (i === 0) {
      put(row, 1, '产出指标（90分）');
      put(row, 2, '数量指标');
    }
    const target = near ? 100_000 : 1000 + i;
    const actual = near ? 90_000 + (i % 400) : 500 + ((i * 7919) % 400);
    put(row, 3, isPart ? `其中：巡查${String(i)}段` : same ? '巡查河道里程' : `巡查河道里程第${String(i)}段`);
    put(row, 4, `≥${String(target)}公里`);
    put(row, 5, `${String(actual)}公里`);
    if (isPart) continue;
    put(row, 6, num((90 / count).toFixed(4)));
    if (!blank) put(row, 7, num(((90 / count) * (i % 2 === 0 ? 1 : 0.5)).toFixed(4)));
  }
  put(FIRST_ROW + count, 1, '总分');
  put(FIRST_ROW + count, 6, 100);
  put(FIRST_ROW + count, 7, num('80.00'));
  return builder.build({ name: '项目' });
}

export function rowsBook(count: number, like: RowsLike = {}): Workbook {
  return { sheets: [rowsSheet(count, like)] };
}
