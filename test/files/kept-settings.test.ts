import { strToU8, zipSync } from 'fflate';
import { keptSettings } from '../../src/files/kept-settings';
import { withKept } from '../../src/web/page/kept-part';
import { EXPLANATIONS, explanationsOf } from '../../src/host/kept-explanations';
import { keptEntries, keptText, PREFIX } from '../../src/host/kept-parts';
import { bytesOf } from '../bench/generated';
import { book } from '../rules/support/book';

/** 填写说明 travels in the workbook: in Excel's own part for add-ins, or in the one that the page without Excel writes. */

const SAID = {
  finding: 'B12-17/1-2/x',
  figures: 'ab',
  words: '设备进口，"年底" <到货> & 验收',
  at: '2024-03-01T08:00:00Z',
};
const entries = keptEntries(EXPLANATIONS, 3, JSON.stringify([SAID]));
const said = (bytes: Uint8Array) => explanationsOf(keptText(keptSettings(bytes, PREFIX), EXPLANATIONS));

const attribute = (value: unknown) =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
function byExcel(properties: readonly (readonly [string, unknown])[]): Uint8Array {
  const inner = properties.map(([name, value]) => `<we:property name="${name}" value="${attribute(value)}"/>`).join('');
  const xml = `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties>${inner}</we:properties></we:webextension>`;
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/webextensions/webextension1.xml': strToU8(xml) });
}

test('as Excel keeps it', () => {
  expect(said(byExcel([['Office.AutoShow', true], ...entries]))).toEqual([SAID]);
});

test('as the page without Excel keeps it', () => {
  const kept = new Map(entries.map(([key, value]) => [key, JSON.stringify(value)]));
  expect(said(withKept(bytesOf(book({})), kept))).toEqual([SAID]);
});

test.each([
  ['a workbook in which nothing is kept', () => bytesOf(book({}))],
  ['a text that is not whole', () => byExcel(entries.filter(([key]) => !key.endsWith('/0')))],
  ['something else under the name', () => byExcel(keptEntries(EXPLANATIONS, 1, '{"finding": 1}'))],
  ['a part that breaks off', () => zipSync({ 'xl/webextensions/webextension1.xml': strToU8('<a heji. <b') })],
  ['no workbook at all', () => strToU8('nothing')],
])('%s: no explanations', (_, bytes) => {
  expect(said(bytes())).toEqual([]);
});
