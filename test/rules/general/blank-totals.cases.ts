import { type Fault, instead, inColumns } from '../support/fault';
import { LINE } from '../support/given';
import { blank, garbled, hint, pass, type RuleTable, table, warning, when } from '../support/table';

/** GEN-06. */
export const TABLES: readonly RuleTable[] = [
  table(
    'GEN-06',
    when('every total is filled', {}, pass('1-1!threePublic.previous')),
    when(
      '4.60 + 0.00 + 1.20 = 5.80 and no total',
      { '1-1': { 'threePublic.final': null } },
      warning('1-1!threePublic.final', 'fail', { expected: '5.80' }),
    ),
    when(
      'total and subtotal blank: (0.00 + 4.60) + 0.00 + 1.20 = 5.80',
      { '1-1': { 'threePublic.final': null, 'vehicles.final': null } },
      [
        warning('1-1!threePublic.final', 'fail', { expected: '5.80' }),
        warning('1-1!vehicles.final', 'fail', { expected: '4.60' }),
      ],
    ),
    when(
      'no 专项 subtotal, 23.40 + 15.20 = 38.60: a hint',
      { '1-1': { 'earmarked.final': null } },
      hint('1-1!earmarked.final', 'fail', { expected: '38.60' }),
    ),
    when(
      '公用经费 is at least 12.60 + 8.80 + 3.10 = 24.50',
      { '1-1': { 'office.final': null } },
      warning('1-1!office.final', 'atLeast', { expected: '≥ 24.50' }),
    ),
    when(
      '22.00 + 2.00 + 0.00 = 24.00 on 1-3',
      { care: { 'total.adjusted': null } },
      warning('care!total.adjusted', 'fail', { expected: '24.00' }),
    ),
    when(
      'a column that is wholly blank needs no total',
      { '1-1': { 'vehicles.previous': null, 'purchase.previous': null, 'running.previous': null } },
      pass('1-1!vehicles.previous'),
    ),
  ),
  table(
    'GEN-06',
    blank('no details either', LINE('care', null), pass('1-1!earmarked.previous')),
    garbled(
      'a detail that cannot be read: no sum is named',
      { '1-1': { 'reception.final': '一万多', 'threePublic.final': null } },
      pass('1-1!threePublic.previous'),
    ),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  ...['threePublic', 'vehicles', 'project', 'earmarked', 'office'].flatMap((line) =>
    inColumns((column) => instead('GEN-06', 'a blank total', `1-1!${line}.${column}`, null)),
  ),
  instead('GEN-06', 'a blank total of funds', 'care!total.executed', null),
];
