import { readWorkbookFile } from '../../src/files';
import { partsOf, zipped } from './parts';

/** What the add-in kept with a workbook is read from its file, as Office writes an add-in's settings. */

const extension = (name: string, value: string) =>
  `<?xml version="1.0"?><we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:properties><we:property name="other" value="1"/><we:property name="${name}" value="${value}"/></we:properties></we:webextension>`;

const bookWith = (parts: Readonly<Record<string, string>>) =>
  readWorkbookFile(zipped(partsOf({ sheets: [{ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }], parts })));

const PART = 'xl/webextensions/webextension1.xml';

test.each<[string, Record<string, string>, string | undefined]>([
  ['what was told', { [PART]: extension('heji.told', '&quot;[{\\&quot;form\\&quot;:1}]&quot;') }, '[{"form":1}]'],
  [
    'of the second add-in',
    {
      [PART]: extension('colour', '&quot;red&quot;'),
      'xl/webextensions/webextension2.xml': extension('heji.told', '&quot;[]&quot;'),
    },
    '[]',
  ],
  ['of another add-in only', { [PART]: extension('colour', '&quot;red&quot;') }, undefined],
  ['no text', { [PART]: extension('heji.told', '[1]') }, undefined],
  ['damaged', { [PART]: extension('heji.told', '&quot;[') }, undefined],
  ['none', {}, undefined],
])('%s', (_, parts, told) => {
  expect(bookWith(parts).told).toBe(told);
});
