import { first, shownIn, mergesIn, outcome, ods, rows, number } from './table-books';
import { readWorkbookFile } from '../../src/files';

describe('an .ods', () => {
  test('merges, covered and repeated cells and rows', () => {
    const sheet = first(
      ods(
        rows(
          `<table:table-column table:number-columns-repeated="16384"/><table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>表</text:p></table:table-cell><table:covered-table-cell/>${number('1', '1', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>${number('2', '2')}</table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
        ),
      ),
    );
    expect(shownIn(sheet)).toEqual({ A1: '表', C1: '1', D1: '1', C2: '2', C3: '2' });
    expect(mergesIn(sheet)).toEqual(['A1:B2']);
    expect([sheet.rows, sheet.columns]).toEqual([3, 4]);
  });

  test.each<[cell: string, value: unknown, text: string, format: string]>([
    [number('12.3456', '12.35'), 12.3456, '12.35', '0.00'],
    [number('0.985', '98.5%', '', 'percentage'), 0.985, '98.5%', '0.0%'],
    [number('1234.5', '￥1,234.50', '', 'currency'), 1234.5, '￥1,234.50', '"￥"#,##0.00'],
    [number('0.333333333333333', '0.333333333333333'), 0.333333333333333, '0.333333333', 'General'],
    [number('44.275', '44.28'), 44.275, '44.28', '0.00'],
    [
      '<table:table-cell office:value-type="date" office:date-value="2023-12-31"><text:p>2023年12月31日</text:p></table:table-cell>',
      45291,
      '2023年12月31日',
      'yyyy/m/d',
    ],
    [
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
      true,
      'TRUE',
      'General',
    ],
    [
      '<table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>甲<text:s text:c="2"/><text:span>乙</text:span></text:p><text:p>丙</text:p></table:table-cell>',
      '甲  乙\n丙',
      '甲  乙\n丙',
      'General',
    ],
  ])('%#', (cell, value, text, format) => {
    const read = first(ods(rows(`<table:table-row>${cell}</table:table-row>`)))
      .cells.get(0)
      ?.get(0);
    expect({ value: read?.value, text: read?.text, format: read?.format }).toEqual({ value, text, format });
  });

  test.each([
    ['of:=SUM([.A1:.B2];3)', '=SUM(A1:B2,3)'],
    ["of:=[$'附件 1'.C3]*[.$A$1]", "='附件 1'!C3*$A$1"],
    ['of:="a;[b]"&[.A1]', '="a;[b]"&A1'],
    ['of:=[.A1:.A2]~[.B1]', undefined],
    ['oooc:=SUM([.A1])', undefined],
  ])('the formula %s is %s', (written, formula) => {
    const cell = number('1', '1', `table:formula="${written.replaceAll('"', '&quot;')}"`);
    const read = first(ods(rows(`<table:table-row>${cell}</table:table-row>`)))
      .cells.get(0)
      ?.get(0);
    expect(read?.formula).toBe(formula);
    expect(read?.value).toBe(1);
  });

  test('hidden sheets, rows and columns; a name that Excel does not take', () => {
    const { sheets } = readWorkbookFile(
      ods(
        `<table:table table:name="一/二" table:style-name="ta2"><table:table-column table:visibility="collapse"/><table:table-header-rows><table:table-row table:visibility="filter">${number('1', '1')}</table:table-row></table:table-header-rows></table:table>`,
      ),
    );
    expect(sheets[0]).toMatchObject({ name: '一_二', visibility: 'hidden' });
    expect([[...sheets[0]!.hiddenRows], [...sheets[0]!.hiddenColumns]]).toEqual([[0], [0]]);
  });

  test('one with a password, one that breaks off, one that says a cell for every place', () => {
    const manifest = {
      'META-INF/manifest.xml': '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
    };
    expect(outcome(ods('', manifest))).toBe('encrypted');
    expect(outcome(ods('</office:spreadsheet><table:table>'))).toBe('damaged');
    const bomb = `<table:table-row table:number-rows-repeated="1048576">${number('1', '1', 'table:number-columns-repeated="16384"')}</table:table-row>`;
    expect(outcome(ods(rows(bomb)))).toBe('tooLarge');
  });
});
