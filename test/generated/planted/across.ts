import { num } from '../../rules/support/cell';
import { lastYear } from '../../rules/support/last-year';
import { CARE, DEPARTMENT, STATION } from '../../rules/support/indicator-rows';
import { type Fault, instead, money, offBy, textOffBy, together } from './fault';

/** Faults that only show when forms are compared. */

export const ACROSS_FAULTS: readonly Fault[] = [
  instead('B13-05', 'two projects in one name', 'care!project', '社区助老服务经费、便民服务站维护经费'),
  together('B13-05', 'two forms of one project', 'station!project', ({ cell }) => ({
    station: { project: cell('care!project').text },
  })),
  offBy('X-02', 'another budget', '1-1!care.budget', '1.70'),
  offBy('X-02', 'another budget', '1-1!station.budget', '-2.30'),
  offBy('X-03', 'another final account', '1-1!station.final', '1.10'),
  offBy('X-03', 'another executed amount', 'care!total.executed', '-0.70'),
  textOffBy('X-03', 'another project expenditure', '1-2!nature.project', '-0.50'),
  together('X-04', 'no form of a project', '1-1!care.label', () => ({ care: null })),
  instead('X-04', 'a form of another project', 'station!project', '道路照明提升工程'),
  offBy('X-07', 'another adjustment', '1-1!adjustment.final', '2.00'),
  offBy('X-07', 'another adjustment', '1-1!adjustment.final', '-11.00'),
  instead('X-10', 'less than 公用经费', '1-2!nature.basic', '其中：基本支出：1.00'),
  ...([STATION, CARE] as const).map((rows, index) =>
    together('X-11', 'a project’s indicators again', '1-2!visits.name', ({ cell }) => ({
      '1-2': Object.fromEntries(
        rows
          .filter(({ name }) => !name.startsWith('其中'))
          .slice(0, DEPARTMENT.length)
          .flatMap((row, at) =>
            ['name', 'target', 'actual'].map((field) => [
              `${DEPARTMENT[at]?.key ?? ''}.${field}`,
              cell(`${index === 0 ? 'station' : 'care'}!${row.key}.${field}`),
            ]),
          ),
      ),
    })),
  ),
  instead(
    'X-12',
    'another telephone',
    'care!footer',
    '填表人：张三   填报日期：2024.3.15   联系电话：000-99999999   单位负责人签字：李四',
  ),
  instead(
    'X-12',
    'another person',
    '1-2!footer',
    '填表人：王五   填报日期：2024.3.15   联系电话：000-00000000   单位负责人签字：李四',
  ),
  ...['threePublic', 'office', 'care'].map((line): Fault => ({
    ...together('X-17', 'another account of last year', `1-1!${line}.previous`, () => ({})),
    further: ({ figure }) => [
      lastYear({
        ...Object.fromEntries(
          ['threePublic', 'office', 'care'].map((one) => [`${one}.final`, money(figure(`1-1!${one}.previous`))]),
        ),
        [`${line}.final`]: money(figure(`1-1!${line}.previous`).plus('0.90')),
      }),
    ],
  })),
  together('X-18', 'the budget as adjusted', '1-2!cost.target', ({ figure }) => ({
    '1-2': {
      'total.initial': money(figure('1-2!total.adjusted').minus('11.00')),
      'cost.target': `≤${figure('1-2!total.adjusted').toFixed(2)}万元`,
    },
  })),
  instead('X-19', 'less than its projects', '1-2!total.initial', num('1.00')),
  together('X-20', 'little spent, everything done', 'station!total.rate', ({ figure }) => ({
    station: {
      'total.executed': money(figure('station!total.adjusted').times('0.44')),
      'repairs.target': '≥60台次',
      'repairs.actual': '62台次',
      'repairs.score': num('10.00'),
    },
  })),
];
