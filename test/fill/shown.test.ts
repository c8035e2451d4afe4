import { a1 } from '../../src/workbook';
import { at, book, type Change } from '../rules/support/book';
import { hiding, num, pct } from '../rules/support/cell';
import { fill } from './support/fill';

function offered(change: Change, place: string) {
  const { sheet, row, column } = at(place);
  const edit = fill(book(change)).edits.find(
    ({ cell }) => cell.sheet === sheet && a1(cell.row, cell.column) === a1(row, column),
  );
  if (!edit) throw new Error(`nothing offered for ${place}`);
  return edit;
}

const formatted = (format: string) => ({ value: '　', text: '　', format });

describe('a cell keeps its number format, unless that would show another figure', () => {
  test.each<[string, string, string | undefined]>([
    // 9.17 points
    ['0', '1-2!events.score', '0.00'],
    ['0.0', '1-2!events.score', '0.00'],
    ['0_ ', '1-2!events.score', '0.00_ '],
    ['0"分"', '1-2!events.score', '0.00"分"'],
    ['0.00', '1-2!events.score', undefined],
    ['0.000', '1-2!events.score', undefined],
    // 38.60, as its parts are written
    ['#,##0;[Red]-#,##0', '1-1!project.final', '#,##0.00;[Red]-#,##0.00'],
    ['#,##0.00_);(#,##0.00)', '1-1!project.final', undefined],
    // a rate is shown in the steps the unit has for rates
    ['0%', '1-1!controlRate', undefined],
    ['0.00%', '1-1!controlRate', undefined],
  ])('%s for %s', (format, place, then) => {
    const [sheet = '', key = ''] = place.split('!');
    expect(offered({ [sheet]: { [key]: formatted(format) } }, place).after.format).toBe(then);
  });

  test.each([
    // 38.60 of 万元, stored in 元
    ['0\\.0000', { value: 386_000 }],
    ['0!.0000"万元"', { value: 386_000 }],
    ['0.00,', { value: 38_600 }],
    // It would print 38.6 as 39: the form's own format comes instead.
    ['0,', { value: 38.6, format: '0.00' }],
  ])('under %s the figure is written so that it prints right', (format, after) => {
    const edit = offered({ '1-1': { 'project.final': formatted(format) } }, '1-1!project.final');
    expect(edit.after).toEqual(after);
    // Added up with cells that are stored as they show it would be another.
    expect(edit.formula).toBeNull();
  });

  test('decimals hidden in the parts stay hidden in the total', () => {
    const change = { '1-1': { 'care.final': hiding(23.404, '23.40'), 'earmarked.final': formatted('0.00') } };
    expect(offered(change, '1-1!earmarked.final').after).toEqual({ value: 38.604 });
  });
});

describe('a live formula divides like by like', () => {
  const score = { 'handled.score': null };

  test('two percentages', () => {
    const cells = { 'handled.target': pct('100%'), 'handled.actual': pct('97%') };
    expect(offered({ '1-2': { ...score, ...cells } }, '1-2!handled.score').formula).toMatch(
      /^=MIN\(G\d+,ROUND\(G\d+\*F\d+\/E\d+,2\)\)$/u,
    );
  });

  test('a percentage and a bare number that means one: no formula', () => {
    const cells = { 'handled.target': num('100'), 'handled.actual': pct('97%') };
    expect(offered({ '1-2': { ...score, ...cells } }, '1-2!handled.score').formula).toBeNull();
  });

  test('a weight that is a percentage is none in a formula', () => {
    const change = { '1-2': { 'total.weight': pct('10%'), 'total.score': null } };
    expect(offered(change, '1-2!total.score')).toMatchObject({ after: { value: 9.83 }, formula: null });
  });
});
