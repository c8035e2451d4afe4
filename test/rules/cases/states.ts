import { broken } from '../support/cell';
import { blank, garbled, hint, none, notApplicable, pass, type RuleTable, table, unreadable } from '../support/table';

/** What rules say of cells that are blank or cannot be read, where their own tables do not: never more than was understood. */

const LINE = (line: string, content: null | string) => ({
  '1-1': Object.fromEntries(['previous', 'budget', 'final'].map((column) => [`${line}.${column}`, content])),
});
const LOST = broken('#REF!', '=#REF!');

export const STATES: readonly RuleTable[] = [
  table(
    'GEN-01',
    blank(
      'a title without a year says none',
      { '1-1': { title: '部门整体支出绩效评价基础数据表' } },
      none('1-1!title'),
    ),
    garbled('a head that is an error value', { '1-1': { staffHead: LOST } }, none('1-1!staffHead')),
  ),
  table(
    'GEN-02',
    blank('no implementer: B13-01', { care: { implementer: null } }, none('care!implementer')),
    garbled('an error value', { care: { implementer: LOST } }, none('care!implementer')),
  ),
  table(
    'GEN-03',
    blank('a dash is an answer', LINE('procurement', '—'), pass('1-1!procurement.previous')),
    garbled('what cannot be read was filled in', LINE('procurement', '二十左右'), pass('1-1!procurement.previous')),
  ),
  table(
    'GEN-04',
    blank('a blank is no bad figure', { '1-1': { 'procurement.final': null } }, none('1-1!procurement.final')),
    garbled('an error value is GEN-14’s', { '1-1': { 'procurement.final': LOST } }, none('1-1!procurement.final')),
  ),
  table(
    'GEN-05',
    blank('nothing to compare', { '1-1': { 'care.final': null } }, none('1-1!care.final')),
    garbled('no figure', { '1-1': { 'care.final': '二十三万多' } }, none('1-1!care.final')),
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
  table(
    'GEN-07',
    blank('nothing there', { '1-1': { thrift: null } }, none('1-1!thrift')),
    garbled('an error value', { '1-1': { thrift: LOST } }, none('1-1!thrift')),
  ),
  table(
    'GEN-08',
    blank('a blank has no decimals', { '1-1': { 'procurement.final': null } }, none('1-1!posts')),
    garbled('nor has what cannot be read', { '1-1': { 'procurement.final': '约20.4' } }, none('1-1!posts')),
  ),
  table(
    'GEN-09',
    blank('no result', { care: { 'goal.actual': null } }, none('care!goal.actual')),
    garbled('an error value', { care: { 'goal.actual': LOST } }, none('care!goal.actual')),
  ),
  table(
    'GEN-10',
    blank('nothing written', { '1-1': { thrift: null } }, none('1-1!thrift')),
    garbled('an error value', { '1-1': { thrift: LOST } }, none('1-1!thrift')),
  ),
  table(
    'GEN-11',
    blank('no amount', { '1-1': { 'reception.final': null } }, none('1-1!reception.final')),
    garbled('no figure', { '1-1': { 'reception.final': '负一点二' } }, none('1-1!reception.final')),
  ),
  table(
    'GEN-13',
    blank('no formula', { '1-1': { 'threePublic.final': null } }, none('1-1!threePublic.final')),
    garbled('a formula that came to an error', { '1-1': { 'threePublic.final': broken('#REF!', '=F7+#REF!') } }, [
      notApplicable('1-1!threePublic.final', 'undecided'),
    ]),
  ),
  table(
    'GEN-14',
    blank('nothing there', { '1-1': { areaRate: null } }, none('1-1!areaRate')),
    garbled('no figure is no error value', { '1-1': { areaRate: '九成多' } }, none('1-1!areaRate')),
  ),
  table(
    'B11-16',
    blank('no total either', LINE('office', null), pass('1-1!office.final')),
    garbled(
      'details that cannot be read are details',
      {
        '1-1': {
          ...LINE('supplies', '若干')['1-1'],
          ...LINE('utilities', null)['1-1'],
          ...LINE('meetings', null)['1-1'],
        },
      },
      pass('1-1!office.final'),
    ),
  ),
  table(
    'B11-18',
    blank('no running costs given', { '1-1': { 'running.final': null } }, notApplicable('1-1!running.final', 'blank')),
    garbled('running costs not to be read', { '1-1': { 'running.final': '四万多' } }, unreadable('1-1!running.final')),
  ),
  table(
    'B11-19',
    blank('a line without any figure', LINE('abroad', null), hint('1-1!abroad.previous', 'mixed')),
    garbled('what cannot be read is no nought', LINE('utilities', '少量'), pass('1-1!utilities.final')),
  ),
  table(
    'B12-09',
    blank('a blank weight counts as nothing: B12-28 and B12-10 see the row', { '1-2': {} }, pass('1-2!sum.weight')),
  ),
  table(
    'B12-18',
    blank('no actual', { '1-2': { 'visits.actual': null } }, none('1-2!visits.actual')),
    garbled('words for an actual', { '1-2': { 'visits.actual': '很多' } }, none('1-2!visits.actual')),
  ),
  table(
    'B12-19',
    blank('no score', { '1-2': { 'visits.score': null } }, notApplicable('1-2!visits.reason', 'blank')),
    garbled('a score not to be read', { '1-2': { 'visits.score': '满分' } }, unreadable('1-2!visits.reason')),
  ),
  table(
    'B12-20',
    blank('no reason: B12-15', { '1-2': { 'events.reason': null } }, none('1-2!events.reason')),
    garbled('an error value', { '1-2': { 'events.reason': LOST } }, none('1-2!events.reason')),
  ),
  table(
    'B12-23',
    blank('no actual', { '1-2': { 'visits.actual': null } }, none('1-2!visits.actual')),
    garbled('an error value', { '1-2': { 'visits.actual': LOST } }, none('1-2!visits.actual')),
  ),
  table(
    'B12-24',
    blank('no target has no sign', { '1-2': { 'visits.target': null } }, pass('1-2!A1')),
    garbled('an error value', { '1-2': { 'visits.target': LOST } }, pass('1-2!A1')),
  ),
  table('B12-25', garbled('an error value', { '1-2': { 'visits.actual': LOST } }, unreadable('1-2!visits.actual'))),
  table(
    'B12-26',
    blank(
      'no points either',
      { '1-2': { 'visits.actual': null, 'visits.weight': null, 'visits.score': null } },
      pass('1-2!visits.actual'),
    ),
    garbled('an error value is no blank', { '1-2': { 'visits.actual': LOST } }, pass('1-2!visits.actual')),
  ),
  table(
    'B12-27',
    garbled('an error value is no blank', { '1-2': { 'visits.target': LOST } }, unreadable('1-2!visits.target')),
  ),
  table(
    'B12-28',
    blank('no weight either', { '1-2': { 'visits.score': null, 'visits.weight': null } }, pass('1-2!visits.score')),
  ),
  table(
    'B12-29',
    blank('one score is left', { station: { 'waiting.score': null } }, none('station!waiting.score')),
    garbled('a score not to be read', { '1-2': { 'events.score': '九分多' } }, none('1-2!events.score')),
  ),
  table(
    'B12-30',
    blank('no date', { care: { 'report.actual': null } }, none('care!report.actual')),
    garbled('no date in it', { care: { 'report.actual': '年底左右' } }, none('care!report.actual')),
  ),
  table(
    'B12-31',
    blank('no frequency', { '1-2': { 'events.target': null } }, none('1-2!events.target')),
    garbled('an error value', { '1-2': { 'events.target': LOST } }, none('1-2!events.target')),
  ),
  table(
    'B12-32',
    blank('no actual', { '1-2': { 'pleased.actual': null } }, pass('1-2!pleased.target')),
    garbled('words', { '1-2': { 'pleased.actual': '一百多' } }, pass('1-2!pleased.target')),
  ),
  table(
    'B12-33',
    blank('no name', { '1-2': { 'visits.name': null } }, none('1-2!visits.level2')),
    garbled('an error value', { '1-2': { 'visits.name': LOST } }, none('1-2!visits.level2')),
  ),
  table(
    'B12-34',
    blank('two rows without a name', { '1-2': { 'visits.name': null, 'events.name': null } }, none('1-2!visits.name')),
    garbled('two error values', { '1-2': { 'visits.name': LOST, 'events.name': LOST } }, none('1-2!visits.name')),
  ),
  table(
    'B12-36',
    blank('no total', { '1-2': { 'sum.score': null } }, none('1-2!sum.score')),
    garbled('a total not to be read', { '1-2': { 'sum.score': '一百' } }, none('1-2!sum.score')),
  ),
  table(
    'B12-37',
    blank('no actuals', { care: { 'served.actual': null } }, none('care!served.actual')),
    garbled('an error value', { care: { 'served.actual': LOST } }, none('care!served.actual')),
  ),
  table(
    'B12-38',
    blank('no cost', { care: { 'cost.actual': null } }, none('care!cost.actual')),
    garbled('no figure', { care: { 'cost.actual': '二十多万' } }, none('care!cost.actual')),
  ),
  table(
    'B12-39',
    blank(
      'no points',
      { care: { 'appropriation.weight': null, 'appropriation.score': null } },
      pass('care!appropriation.weight'),
    ),
    garbled('no figure', { care: { 'appropriation.weight': '十分多' } }, unreadable('care!appropriation.weight')),
  ),
  table(
    'B12-40',
    garbled(
      'a part not to be read',
      { care: { 'atHome.actual': '五百多人' } },
      notApplicable('care!served.actual', 'undecided'),
    ),
  ),
  table(
    'B13-01',
    blank('a name is there', {}, pass('care!project')),
    garbled('an error value is no blank', { care: { authority: LOST } }, pass('care!authority')),
  ),
  table(
    'B13-03',
    blank(
      'neither weight nor score: the form is not finished',
      { care: { 'sum.weight': null, 'sum.score': null } },
      pass('care!sum.score'),
    ),
    garbled('an error value is no blank', { care: { 'sum.weight': LOST } }, pass('care!sum.score')),
  ),
  table('B13-04', garbled('no figure', { care: { 'cost.target': '二十多万' } }, pass('care!cost.target'))),
  table(
    'B13-05',
    blank('no name: B13-01', { care: { project: null } }, pass('care!project')),
    garbled(
      'two error values are no two of one name',
      { care: { project: LOST }, station: { project: LOST } },
      pass('care!project'),
    ),
  ),
  table(
    'X-04',
    garbled('a form whose project cannot be read may be the line’s', { care: { project: LOST } }, [
      unreadable('1-1!care.label'),
      unreadable('care!project'),
    ]),
  ),
  table(
    'X-10',
    blank('no basic expenditure', { '1-2': { 'nature.basic': '其中：基本支出：' } }, none('1-2!nature.basic')),
    garbled('not to be read', { '1-2': { 'nature.basic': '其中：基本支出：三百多' } }, none('1-2!nature.basic')),
  ),
  table(
    'X-11',
    blank(
      'rows without words are not alike',
      { '1-2': { 'visits.name': null }, station: { 'repairs.name': null } },
      none('1-2!visits.name'),
    ),
    garbled(
      'error values are not alike',
      { '1-2': { 'visits.name': LOST }, station: { 'repairs.name': LOST } },
      none('1-2!visits.name'),
    ),
  ),
  table(
    'X-12',
    garbled('an error value', { care: { footer: LOST } }, pass('1-1!footer')),
    blank('no footer', { care: { footer: null } }, pass('1-1!footer')),
  ),
  table(
    'X-19',
    blank('no initial budget', { '1-2': { 'total.initial': null } }, none('1-2!total.initial')),
    garbled('not to be read', { '1-2': { 'total.initial': '四百左右' } }, none('1-2!total.initial')),
  ),
  table(
    'X-20',
    blank('nothing executed yet', { station: { 'total.executed': null } }, pass('station!total.rate')),
    garbled('not to be read', { station: { 'total.executed': '九万多' } }, none('station!total.rate')),
  ),
  table(
    'B11-04',
    blank('no total: GEN-06', { '1-1': { 'vehicles.final': null } }, notApplicable('1-1!vehicles.final', 'blank')),
    garbled('a part not to be read', { '1-1': { 'running.final': '四万多' } }, unreadable('1-1!vehicles.final')),
  ),
  table(
    'B12-08',
    blank('no total: GEN-06', { care: { 'total.executed': null } }, notApplicable('care!total.executed', 'blank')),
  ),
  table(
    'B12-10',
    blank(
      'no weight below the heading',
      { '1-2': { 'income.weight': null, 'aware.weight': null, 'energy.weight': null, 'rules.weight': null } },
      notApplicable('1-2!income.level1', 'blank'),
    ),
    garbled('a weight not to be read', { '1-2': { 'income.weight': '十分左右' } }, unreadable('1-2!income.level1')),
  ),
  table(
    'B12-11',
    blank(
      'no weight below the heading',
      { '1-2': { 'visits.level2': '数量指标（20分）', 'visits.weight': null, 'events.weight': null } },
      notApplicable('1-2!visits.level2', 'blank'),
    ),
  ),
  table(
    'B12-27',
    blank(
      'a blank in a row that is struck out',
      {
        '1-2': {
          'visits.name': '指标1：/',
          'visits.target': null,
          'visits.actual': null,
          'visits.weight': '—',
          'visits.score': '—',
        },
      },
      none('1-2!visits.target'),
    ),
  ),
  table(
    'B12-40',
    blank(
      'a part that is blank',
      { care: { 'atHome.actual': null } },
      notApplicable('care!served.actual', 'undecided'),
    ),
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
    blank('a form without a name: B13-01', { care: { project: null } }, [
      notApplicable('care!project', 'blank'),
      notApplicable('1-1!care.label', 'undecided'),
    ]),
  ),
];
