import { type Fault, together, COLUMNS } from '../support/fault';
import { num } from '../support/cell';
import { LINE } from '../support/given';
import { blank, garbled, hint, pass, type RuleTable, table, when } from '../support/table';

/** B11-19. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B11-19',
    when('8.80 for water, power and travel', {}, [pass('1-1!utilities.final'), pass('1-1!A1')]),
    when(
      'nothing for water, power and travel in any year, with 11 people at work',
      {
        '1-1': { 'utilities.previous': num('0.00'), 'utilities.budget': num('0.00'), 'utilities.final': num('0.00') },
      },
      hint('1-1!utilities.final', 'nought'),
    ),
    when(
      'a blank beside a 0 in one line',
      { '1-1': { 'meetings.previous': null, 'meetings.final': num('0.00') } },
      hint('1-1!meetings.previous', 'mixed'),
    ),
    when(
      '运行维护经费 blank in all columns, 业务工作经费 0 in all',
      { '1-1': { 'maintenance.previous': null, 'maintenance.budget': null, 'maintenance.final': null } },
      hint('1-1!maintenance.previous', 'mixed'),
    ),
    when(
      'a line left blank beside lines with amounts says nothing of noughts',
      { '1-1': { 'meetings.previous': null, 'meetings.budget': null, 'meetings.final': null } },
      pass('1-1!A1'),
    ),
  ),
  table(
    'B11-19',
    blank('a line without any figure', LINE('abroad', null), hint('1-1!abroad.previous', 'mixed')),
    garbled('what cannot be read is no nought', LINE('utilities', '少量'), pass('1-1!utilities.final')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  together('B11-19', 'no water', '1-1!utilities.final', () => ({
    '1-1': Object.fromEntries(COLUMNS.map((column) => [`utilities.${column}`, num('0.00')])),
  })),
];
