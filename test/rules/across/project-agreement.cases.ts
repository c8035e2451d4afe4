import { type Fault, instead, offBy, textOffBy, together } from '../support/fault';
import { num } from '../support/cell';
import { LOST } from '../support/given';
import {
  blank,
  error,
  garbled,
  hint,
  notApplicable,
  pass,
  rounding,
  type RuleTable,
  table,
  unreadable,
  warning,
  when,
} from '../support/table';

const BLANK_LINE = {
  'station.label': null,
  'station.previous': null,
  'station.budget': null,
  'station.final': null,
};

/** */
export const TABLES: readonly RuleTable[] = [
  table(
    'X-02',
    when('24.00 = 24.00', {}, pass('1-1!care.budget')),
    when(
      '20.00 ≠ 24.00',
      { '1-1': { 'care.budget': num('20.00') } },
      warning('1-1!care.budget', 'fail', { expected: '24.00', found: '20.00' }),
    ),
    when('the initial or the adjusted budget', { care: { 'total.adjusted': num('26.00') } }, pass('1-1!care.budget')),
    when('24.01 for 24.00', { '1-1': { 'care.budget': num('24.01') } }, rounding('1-1!care.budget')),
    when('no budget', { '1-1': { 'care.budget': null } }, notApplicable('1-1!care.budget', 'blank')),
    when('not to be read', { '1-1': { 'care.budget': '二十四' } }, unreadable('1-1!care.budget')),
  ),
  table(
    'X-03',
    when('38.60 = 38.60 = 23.40 + 15.20', {}, [pass('1-2!nature.project'), pass('1-1!care.final')]),
    when(
      '0 ≠ 38.60 = 38.60',
      { '1-2': { 'nature.project': '项目支出：0' } },
      error('1-2!nature.project', 'odd', { expected: '38.60', found: '0.00' }),
    ),
    when(
      '1-1 = 38.60 where 1-2 and the projects agree on 35.60: 1-1 is the odd one',
      {
        '1-2': { 'nature.project': '项目支出：35.60' },
        care: { 'total.executed': num('20.40') },
        '1-1': { 'care.label': '另一件事', 'station.label': '又一件事' },
      },
      error('1-1!project.final', 'odd', { expected: '35.60', found: '38.60' }),
    ),
    when(
      'all three differ: one finding, and no value that it should be',
      {
        '1-2': { 'nature.project': '项目支出：30.00' },
        '1-1': { 'project.final': num('35.00'), 'care.label': '另一件事', 'station.label': '又一件事' },
      },
      error('1-2!nature.project', 'fail', { found: '30.00' }),
    ),
    when('a total of 0 over parts of 23.40: the parts count', { care: { 'total.executed': num('0.00') } }, [
      pass('1-2!nature.project'),
      pass('1-1!care.final'),
    ]),
    when(
      '23.00 + 15.60 = 38.60: two projects changed for each other',
      { '1-1': { 'care.final': num('23.00'), 'station.final': num('15.60') } },
      [
        error('1-1!care.final', 'project', { expected: '23.40', found: '23.00' }),
        error('1-1!station.final', 'project', { expected: '15.20', found: '15.60' }),
      ],
    ),
    when(
      '1-1 and 1-2 agree on 38.60, a form leaves 2.00 out: it is the form that is looked at first',
      { care: { 'total.executed': num('21.40') } },
      [
        error('care!total.executed', 'projectForm', { expected: '23.40', found: '21.40' }),
        error('care!total.executed', 'odd', { expected: '38.60', found: '36.60' }),
      ],
    ),
    when('38.61 for 38.60', { '1-2': { 'nature.project': '项目支出：38.61' } }, rounding('1-2!nature.project')),
    when(
      'no 1-3: 1-1 and 1-2 are compared',
      { care: null, station: null, '1-2': { 'nature.project': '项目支出：30.00' } },
      error('1-2!nature.project', 'fail', { found: '30.00' }),
    ),
    when('1-2 alone', { '1-1': null, care: null, station: null }, notApplicable('1-2!nature.project', 'noProjects')),
    when('not to be read', { '1-1': { 'project.final': '见附表' } }, unreadable('1-2!nature.project')),
  ),
  table(
    'X-03',
    blank('nothing on 1-2', { '1-2': { 'nature.project': '项目支出：' } }, pass('1-1!project.final')),
    garbled(
      'a project’s account not to be read',
      { '1-1': { 'station.final': '十五万多' } },
      unreadable('1-1!station.final'),
    ),
  ),
  table(
    'X-04',
    when('a form for each line', {}, [pass('1-1!care.label'), pass('1-1!station.label')]),
    when('a name without 经费 and with quotes', { care: { project: '“社区助老服务”项目' } }, pass('1-1!care.label')),
    ...['1、其他项目', '（二）其他', '四、其他经费', '3. “其他”'].map((label) =>
      when(
        `a number before a short name: ${label}`,
        { '1-1': { 'care.label': label }, care: { project: '其他项目' } },
        [pass('1-1!care.label')],
      ),
    ),
    when(
      'a point within a number numbers nothing: 1.5万亩, 3.5万亩',
      { '1-1': { 'care.label': '1.5万亩' }, care: { project: '3.5万亩' } },
      [error('1-1!care.label', 'formRenamed'), error('care!project', 'renamed')],
    ),
    when(
      'a line without a form',
      { station: null },
      error('1-1!station.label', 'noForm', { found: '便民服务站维护经费' }),
    ),
    when(
      'a form without a line',
      { '1-1': BLANK_LINE },
      error('station!project', 'noLine', { found: '便民服务站维护经费' }),
    ),
    when(
      'a form without a line, and 业务工作经费 of 15.20',
      { '1-1': { ...BLANK_LINE, 'task.final': num('15.20') } },
      warning('station!project', 'noLine'),
    ),
    when(
      'a line with nothing in it needs no form',
      { station: null, '1-1': { 'station.budget': num('0.00'), 'station.final': num('0.00') } },
      notApplicable('1-1!station.label', 'notApplicable'),
    ),
    when('one project under two names: 维护 on 1-1, 运维 on its form', { station: { project: '便民服务站运维经费' } }, [
      error('1-1!station.label', 'formRenamed', { found: '便民服务站维护经费' }),
      error('station!project', 'renamed', { found: '便民服务站运维经费' }),
    ]),
    when('two projects that have nothing in common', { station: { project: '校车采购经费' } }, [
      error('1-1!station.label', 'noForm'),
      error('station!project', 'noLine'),
    ]),
    when('no 1-3 in the workbook: one hint', { care: null, station: null }, hint('1-1!care.label', 'noProjects')),
  ),
  table(
    'X-04',
    garbled('a form whose project cannot be read may be the line’s', { care: { project: LOST } }, [
      unreadable('1-1!care.label'),
      unreadable('care!project'),
    ]),
  ),
  table(
    'X-04',
    blank('a form without a name: B13-01', { care: { project: null } }, [
      notApplicable('care!project', 'blank'),
      notApplicable('1-1!care.label', 'undecided'),
    ]),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  offBy('X-02', 'another budget', '1-1!care.budget', '1.70'),
  offBy('X-02', 'another budget', '1-1!station.budget', '-2.30'),
  offBy('X-03', 'another final account', '1-1!station.final', '1.10'),
  offBy('X-03', 'another executed amount', 'care!total.executed', '-0.70'),
  textOffBy('X-03', 'another project expenditure', '1-2!nature.project', '-0.50'),
  together('X-04', 'no form of a project', '1-1!care.label', () => ({ care: null })),
  instead('X-04', 'a form of another project', 'station!project', '道路照明提升工程'),
];
