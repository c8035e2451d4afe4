import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** numfmt is built in without the months and days of languages that no form of this country prints. */
const fewLocales = jest.requireActual<(source: string) => string>('../../src/build/few-locales.cjs');
const source = readFileSync(join(__dirname, '../../node_modules/numfmt/lib/locale.js'), 'utf8');
const tagsOf = (text: string) => [...text.matchAll(/^(?:\}.*|addLocale\(.*), '(\w+)'\);/gmu)].map(([, tag]) => tag);

test('Chinese, English, Japanese and Korean stay; all else goes, and nothing but locales', () => {
  const made = fewLocales(source);
  expect(tagsOf(made)).toEqual(tagsOf(source).filter((tag) => /^(?:zh|en|ja|ko)/u.test(tag ?? '')));
  expect(tagsOf(made)).toEqual(expect.arrayContaining(['zh_CN', 'zh_TW', 'en', 'ja', 'ko']));
  const exportsOf = (text: string) => text.match(/^export (?:function|const) \w+/gmu);
  expect(exportsOf(made)).toEqual(exportsOf(source));
  expect(made.length).toBeLessThan(source.length / 2);
});

test('a library that keeps them otherwise ends the build', () => {
  expect(() => fewLocales("registerLocale('zh_CN', {});")).toThrow('numfmt keeps its locales otherwise');
});
