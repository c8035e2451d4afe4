import { broken, formula, num, pct } from '../../rules/support/cell';
import { type Fault, instead, money, offBy, rateOffBy, together } from './fault';

/** Faults of 附件1-1, and of single cells. */

const COLUMNS = ['previous', 'budget', 'final'] as const;
const inColumns = (plant: (column: (typeof COLUMNS)[number]) => Fault): readonly Fault[] => COLUMNS.map(plant);
const blankLines = (...lines: readonly string[]) =>
  Object.fromEntries(lines.flatMap((line) => COLUMNS.map((column) => [`${line}.${column}`, null])));

const CELLS: readonly Fault[] = [
  instead('GEN-01', 'a head of another year', '1-1!budgetHead', '2022年预算数'),
  instead('GEN-01', 'another head of another year', '1-1!finalHead', '2024年决算数'),
  instead('GEN-01', 'the staff of another year', '1-1!staffHead', '2021年实际在职人数'),
  instead('GEN-02', 'another unit', 'care!implementer', '某县水利工程管理站'),
  instead('GEN-02', 'another unit', 'station!implementer', '某市第二福利院'),
  instead('GEN-03', 'no department', '1-2!department', null),
  instead('GEN-03', 'no thrift measures', '1-1!thrift', null),
  instead('GEN-03', 'no initial budget', '1-2!total.initial', null),
  instead('GEN-03', 'no result', 'care!goal.actual', null),
  instead('GEN-03', 'no rate', 'station!total.rate', null),
  together('GEN-03', 'no procurement', '1-1!procurement.final', () => ({ '1-1': blankLines('procurement') })),
  instead('GEN-04', 'a stray dot', '1-1!procurement.final', '20.40.'),
  instead('GEN-04', 'about', '1-2!total.executed', '约399'),
  instead('GEN-04', 'a number in words', 'care!appropriation.executed', '二十多'),
  instead('GEN-04', 'a score in words', '1-2!visits.score', '满分'),
  ...(['care', 'station'] as const).map((project) =>
    together('GEN-05', '元 instead of 万元', `1-1!${project}.final`, ({ figure }) => ({
      '1-1': { [`${project}.final`]: money(figure(`1-1!${project}.final`).times(10_000)) },
    })),
  ),
  ...['threePublic', 'vehicles', 'project', 'earmarked', 'office'].flatMap((line) =>
    inColumns((column) => instead('GEN-06', 'a blank total', `1-1!${line}.${column}`, null)),
  ),
  instead('GEN-06', 'a blank total of funds', 'care!total.executed', null),
  instead('GEN-07', 'dots of the template', '1-2!goal.actual', '……'),
  instead('GEN-07', 'a length instruction', 'care!goal.actual', '（100字以内）'),
  instead('GEN-08', 'one decimal among two', '1-1!procurement.final', num('20.4')),
  instead('GEN-08', 'no decimals among two', '1-1!meetings.final', num('2')),
  ...['1-2', 'care', 'station'].map((form) =>
    together('GEN-09', 'the goal again', `${form}!goal.actual`, ({ cell }) => ({
      [form]: { 'goal.actual': cell(`${form}!goal.expected`).text },
    })),
  ),
  instead('GEN-10', 'a doubled word', '1-2!visits.name', '走访老人的的户数'),
  instead('GEN-10', 'a pair not closed', '1-1!thrift', '执行“事前审批制度，办公用品集中采购。'),
  instead('GEN-10', 'a form’s title', 'care!project', '社区助老服务经费自评表'),
  instead('GEN-11', 'a negative amount', '1-1!reception.final', num('-1.20')),
  instead('GEN-11', 'a negative budget', 'care!total.adjusted', num('-24.00')),
  instead('GEN-11', 'half a person', '1-1!staff', 6.5),
  {
    ...together('GEN-13', 'a total that leaves out a line', '1-1!threePublic.final', ({ cell }) => ({
      '1-1': { 'threePublic.final': formula('=F7+F10', cell('1-1!threePublic.final')) },
    })),
    keepsLayout: true,
  },
  {
    ...together('GEN-13', 'a total that adds a line twice', '1-1!project.budget', ({ cell }) => ({
      '1-1': { 'project.budget': formula('=SUM(D13:D17)', cell('1-1!project.budget')) },
    })),
    keepsLayout: true,
  },
  instead('GEN-14', 'a division by nought', '1-1!areaRate', broken('#DIV/0!')),
  instead('GEN-14', 'a lost reference', '1-2!total.rate', broken('#REF!', '=#REF!/E5')),
];

const SUMS: readonly Fault[] = [
  ...inColumns((column) => offBy('B11-03', 'does not add up', `1-1!threePublic.${column}`, '0.31')),
  ...inColumns((column) => offBy('B11-03', 'is not in its total', `1-1!reception.${column}`, '0.12')),
  ...inColumns((column) => offBy('B11-04', 'does not add up', `1-1!vehicles.${column}`, '-0.27')),
  ...inColumns((column) => offBy('B11-04', 'is not in its total', `1-1!running.${column}`, '0.12')),
  ...inColumns((column) => offBy('B11-07', 'does not add up', `1-1!project.${column}`, '0.31')),
  ...inColumns((column) => offBy('B11-08', 'does not add up', `1-1!earmarked.${column}`, '0.31')),
  ...inColumns((column) => offBy('B11-08', 'is not in its total', `1-1!station.${column}`, '-0.44')),
  ...inColumns((column) => instead('B11-09', 'less than its parts', `1-1!office.${column}`, num('1.00'))),
];

const LINES: readonly Fault[] = [
  rateOffBy('B11-01', 'a wrong rate', '1-1!controlRate', '-1.40'),
  rateOffBy('B11-01', 'a wrong rate', '1-1!controlRate', '0.07'),
  together('B11-02', 'two too many', '1-1!staff', ({ figure }) => ({
    '1-1': { staff: figure('1-1!posts').plus(2).toNumber() },
  })),
  ...['abroad', 'reception'].map((line) =>
    together('B11-05', 'more than its budget', `1-1!${line}.final`, ({ figure }) => ({
      '1-1': { [`${line}.final`]: money(figure(`1-1!${line}.budget`).plus('1.80')) },
    })),
  ),
  together('B11-06', 'more than last year', '1-1!threePublic.final', ({ figure }) => ({
    '1-1': { 'threePublic.previous': money(figure('1-1!threePublic.final').minus('0.50')) },
  })),
  ...['supplies', 'meetings', 'office'].map((line) =>
    together('B11-10', 'more than its budget', `1-1!${line}.final`, ({ figure }) => ({
      '1-1': { [`${line}.final`]: money(figure(`1-1!${line}.budget`).plus('1.50')) },
    })),
  ),
  instead('B11-11', 'more than its budget', '1-1!procurement.budget', num('12.00')),
  instead('B11-12', 'more than there is', '1-1!procurement.final', num('90000.00')),
  together('B11-13', 'not what 1-2 says', '1-1!adjustment.final', ({ figure }) => ({
    '1-1': { 'adjustment.final': money(figure('1-1!adjustment.final').plus(3)) },
    care: null,
    station: null,
  })),
  rateOffBy('B11-14', 'a wrong rate', '1-1!areaRate', '0.90'),
  together('B11-14', 'more than was approved', '1-1!actualArea', ({ figure }) => ({
    '1-1': { actualArea: figure('1-1!approvedArea').plus(40).toNumber() },
  })),
  rateOffBy('B11-15', 'a wrong rate', '1-1!investmentRate', '-0.60'),
  together('B11-16', 'no parts of 公用经费', '1-1!office.final', () => ({
    '1-1': blankLines('supplies', 'utilities', 'meetings'),
  })),
  together('B11-16', 'no parts of 三公经费', '1-1!threePublic.final', ({ figure }) => ({
    '1-1': {
      ...blankLines('vehicles', 'purchase', 'running', 'abroad', 'reception'),
      'threePublic.final': money(figure('1-1!threePublic.final').plus(1)),
    },
  })),
  ...['meetings', 'supplies', 'care'].map((line) =>
    together('B11-17', 'less than half of last year’s', `1-1!${line}.final`, ({ figure }) => ({
      '1-1': { [`${line}.previous`]: money(figure(`1-1!${line}.final`).times('2.4').plus(2)) },
    })),
  ),
  together('B11-18', 'a car without running', '1-1!running.final', () => ({
    '1-1': { 'purchase.final': num('18.00'), 'running.final': num('0.00') },
  })),
  together('B11-19', 'no water', '1-1!utilities.final', () => ({
    '1-1': Object.fromEntries(COLUMNS.map((column) => [`utilities.${column}`, num('0.00')])),
  })),
  ...['care', 'station'].map((line) => instead('B11-20', 'no budget', `1-1!${line}.budget`, num('0.00'))),
  instead('B11-01', 'a rate of staff ÷ posts the other way round', '1-1!controlRate', pct('131.00%')),
];

export const BASIC_DATA_FAULTS: readonly Fault[] = [...CELLS, ...SUMS, ...LINES];
