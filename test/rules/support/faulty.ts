import type { Change } from './book';
import { broken, formula, num, pct } from './cell';

/** Many faults of many kinds in one workbook. */
export const FAULTY: Change = {
  '1-1': {
    controlRate: pct('91.66%'),
    'threePublic.final': null,
    'project.final': formula('=SUM(F13:F14)', num('30.00')),
    'care.final': num('25.00'),
    'procurement.final': '20.40.',
    areaRate: broken('#DIV/0!'),
    thrift: '严格执行XX制度',
  },
  '1-2': {
    'total.rate': pct('90.00%'),
    'nature.project': '项目支出：0',
    'visits.actual': '完成',
    'events.reason': '加强管理',
    'aware.score': num('10.00'),
    'cost.actual': '100%',
    'pleased.actual': pct('102.00%'),
    'sum.score': num('97.00'),
    'sum.weight': null,
  },
  care: {
    implementer: null,
    'total.initial': num('25.00'),
    'cost.target': '≤406.00万元',
    'report.actual': '2023年12月',
    'served.target': '≥800人次',
  },
  station: { project: '老旧设备更新经费', 'waiting.score': num('9.00'), 'rules.score': null },
};

/** The seed's basis of 项目支出: 0 on 1-2, 38.60 on 1-1, one of two projects without its form. */
export const WRONG_BASIS: Change = { '1-2': { 'nature.project': '项目支出：0' }, station: null };
