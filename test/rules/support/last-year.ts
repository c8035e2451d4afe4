import type { FurtherSheet, SheetChange } from './book';

/** Last year's form: what this year's says of last year stands in its own final accounts. */
export const LAST: SheetChange = {
  title: '2022年度部门整体支出绩效评价基础数据表',
  staffHead: '2022年实际在职人数',
  buildingHead: '楼堂馆所控制情况\n（2022年完工项目）',
  previousHead: '2021年决算数',
  budgetHead: '2022年预算数',
  finalHead: '2022年决算数',
  'threePublic.final': '6.10',
  'vehicles.final': '4.80',
  'running.final': '4.80',
  'reception.final': '1.30',
  'project.final': '34.00',
  'earmarked.final': '34.00',
  'care.final': '20.00',
  'station.final': '14.00',
  'office.final': '36.50',
  'supplies.final': '12.40',
  'utilities.final': '8.60',
  'meetings.final': '3.20',
  'procurement.final': '19.80',
};

/** This year's 1-1 as if it were last year's: its heads alone say so. */
export const LAST_HEADS: SheetChange = {
  title: '2022年度部门整体支出绩效评价基础数据表',
  staffHead: '2022年实际在职人数',
  buildingHead: '楼堂馆所控制情况\n（2022年完工项目）',
  previousHead: '2021年决算数',
  budgetHead: '2022年预算数',
  finalHead: '2022年决算数',
};

/** Last year's 1-1 as a sheet of this year's workbook. */
export function lastYear(change: SheetChange = {}, name = '2022年存档'): FurtherSheet {
  return { name, like: '1-1', hidden: true, change: { ...LAST, ...change } };
}
