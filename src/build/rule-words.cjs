'use strict';

/** One property of a rule's words as they are printed: four spaces in, what it holds further in, or closed by a brace of its own. */
const PROPERTY = /^ {4}(\w+):[^\n]*\n(?: {5,}[^\n]*\n)*(?: {4}\},\n)?/gmu;

/**
 * A loader of webpack's for the words beside the rules. Pages are sent what they say: the sentences ({ keep: 'title messages' }) with the rules,
 * on what a rule rests ({ keep: 'basis' }) where a card is opened. Examples stay with the command line.
 */
module.exports = function ruleWords(source) {
  const kept = this.getOptions().keep.split(' ');
  return source.replace(PROPERTY, (property, name) => (kept.includes(name) ? property : ''));
};
