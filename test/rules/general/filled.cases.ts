import { type Fault, instead, together, blankLines } from '../support/fault';
import { LINE } from '../support/given';
import { blank, error, garbled, hint, pass, type RuleTable, table, when } from '../support/table';

const footer = (parts: { person?: string; date?: string; phone?: string; signature?: string }) =>
  `填表人：${parts.person ?? '张三'}   填报日期：${parts.date ?? '2024.3.15'}   联系电话：${parts.phone ?? '000-00000000'}   单位负责人签字：${parts.signature ?? '李四'}`;

/** GEN-03. */
export const TABLES: readonly RuleTable[] = [
  table(
    'GEN-03',
    when('all filled in', {}, [pass('1-1!footer'), pass('1-2!department'), pass('1-1!thrift')]),
    when('no department', { '1-2': { department: null } }, error('1-2!department', 'department')),
    when('no preparer', { '1-1': { footer: footer({ person: '' }) } }, hint('1-1!footer', 'preparedBy')),
    when('no date', { '1-2': { footer: footer({ date: '' }) } }, hint('1-2!footer', 'date')),
    when('no telephone', { care: { footer: footer({ phone: '' }) } }, hint('care!footer', 'phone')),
    when('no signature', { care: { footer: footer({ signature: '' }) } }, hint('care!footer', 'signature')),
    when('no measures of thrift', { '1-1': { thrift: null } }, hint('1-1!thrift', 'thrift')),
    when('no initial budget', { '1-2': { 'total.initial': null } }, hint('1-2!total.initial', 'initialBudget')),
    when('no adjusted budget', { '1-2': { 'total.adjusted': null } }, hint('1-2!total.adjusted', 'amount')),
    when(
      'a line of 1-1 with nothing in it',
      { '1-1': { 'procurement.previous': null, 'procurement.budget': null, 'procurement.final': null } },
      hint('1-1!procurement.previous', 'line'),
    ),
    when('expected without actual', { care: { 'goal.actual': null } }, hint('care!goal.actual', 'goal')),
    when('posts without people', { '1-1': { staff: null } }, hint('1-1!staff', 'people')),
    when('no control rate', { '1-1': { controlRate: null } }, hint('1-1!controlRate', 'controlRate')),
    when('no execution rate', { '1-2': { 'total.rate': null } }, hint('1-2!total.rate', 'rate')),
    when('an indicator without a name', { '1-2': { 'events.name': null } }, hint('1-2!events.name', 'name')),
  ),
  table(
    'GEN-03',
    blank('a dash is an answer', LINE('procurement', '—'), pass('1-1!procurement.previous')),
    garbled('what cannot be read was filled in', LINE('procurement', '二十左右'), pass('1-1!procurement.previous')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('GEN-03', 'no department', '1-2!department', null),
  instead('GEN-03', 'no thrift measures', '1-1!thrift', null),
  instead('GEN-03', 'no initial budget', '1-2!total.initial', null),
  instead('GEN-03', 'no result', 'care!goal.actual', null),
  instead('GEN-03', 'no rate', 'station!total.rate', null),
  together('GEN-03', 'no procurement', '1-1!procurement.final', () => ({ '1-1': blankLines('procurement') })),
];
