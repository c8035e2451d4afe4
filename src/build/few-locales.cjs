'use strict';

/** Languages whose months and days a form of this country may print; where a format asks for another, they are printed in English. */
const KEPT = /^(?:zh|en|ja|ko)(?:_|$)/u;

/** One of the library's locales, as its source writes them. */
const LOCALE = /^addLocale\((?:[^\n]*|[^\n]*\n[\s\S]*?\n\}[^\n]*), '(\w+)'\);?$/gmu;

/** A loader of webpack's, for numfmt's words of months and days: in seventy languages they are more than the rest of it. */
module.exports = function fewLocales(source) {
  const kept = source.replace(LOCALE, (whole, tag) => (KEPT.test(tag) ? whole : ''));
  if (kept === source || !kept.includes("'zh_CN');"))
    throw new Error('numfmt keeps its locales otherwise than expected');
  return kept;
};
