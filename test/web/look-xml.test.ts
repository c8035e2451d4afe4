/** @jest-environment jsdom */
import { documentRoot } from '../../src/web/grid/look/xml';

test.each([
  ['nothing: a workbook that has no such part', ''],
  ['a part of an .xlsb, which is no text', '\u0083\u0001\u0000\u00bc'],
])('%s is not given to the browser, whose word about it breaks the policy of the page', (_what, text) => {
  const parse = jest.spyOn(DOMParser.prototype, 'parseFromString');
  expect(documentRoot(text)).toBeUndefined();
  expect(parse).not.toHaveBeenCalled();
});

test('XML is read, with or without a mark of its encoding', () => {
  for (const text of ['<a><b/></a>', '\uFEFF<?xml version="1.0"?><a><b/></a>'])
    expect(documentRoot(text)?.localName).toBe('a');
});
