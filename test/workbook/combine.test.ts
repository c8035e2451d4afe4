import { combined, SheetBuilder, type Sheet } from '../../src/workbook';

const sheet = (name: string, value: string): Sheet =>
  new SheetBuilder().set(0, 0, { value, text: value, format: 'General' }).build({ name });

describe('several workbooks as one', () => {
  const main = { sheets: [sheet('附件1-1', 'a'), sheet('附件1-2', 'b')] };

  test('the first keeps its sheet names; the others bear their file as Excel writes it', () => {
    const whole = combined(main, [{ name: '项目.xlsx', workbook: { sheets: [sheet('附件1-1', 'c')] } }]);
    expect(whole.sheets.map(({ name }) => name)).toEqual(['附件1-1', '附件1-2', '[项目.xlsx]附件1-1']);
    expect(whole.sheets[2]?.cells.get(0)?.get(0)?.value).toBe('c');
  });

  test('two files of one name stay apart', () => {
    const other = { name: '项目.xlsx', workbook: { sheets: [sheet('Sheet1', 'c')] } };
    expect(combined(main, [other, other]).sheets.map(({ name }) => name)).toEqual([
      '附件1-1',
      '附件1-2',
      '[项目.xlsx]Sheet1',
      '[项目.xlsx]Sheet1 (2)',
    ]);
  });

  test('what was told of each holds for the whole; what is damaged says nothing', () => {
    const other = (told: string) => ({ name: '项目.xlsx', workbook: { sheets: [sheet('Sheet1', 'c')], told } });
    expect(combined({ ...main, told: '[1]' }, [other('[2,3]'), other('[')]).told).toBe('[1,2,3]');
    expect(combined(main, [other('{}')])).not.toHaveProperty('told');
  });

  test('nothing to add: the same sheets', () => {
    expect(combined(main, [])).toEqual(main);
  });
});
