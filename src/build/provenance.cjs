'use strict';

/**
 * What the vocabulary says of each word (where it was seen), and each rule of itself (its messages, forms, basis), is for whoever reads or changes
 * them, for RULES.md and for the tests. No page asks for it, so that it is left out of the pages' scripts.
 */
const OF_WORDS = [
  [/(\bseen: )'[^'\n]*'/g, "$1''"],
  [/(\bwords\(\s*'\w+',\s*)'[^'\n]*'/g, "$1''"],
];
const OF_RULES = [[/^ {2}(?:messages: \[[^\]]*\]|forms: \[(?:'1-[123]'(?:, )?)+\]|basis: '\w+'),\n/gm, '']];

module.exports = function withoutProvenance(source) {
  const changes = /[\\/]rules[\\/]/.test(this.resourcePath) ? OF_RULES : OF_WORDS;
  return changes.reduce((text, [what, instead]) => text.replace(what, instead), source);
};
