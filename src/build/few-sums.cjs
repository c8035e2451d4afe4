'use strict';

/** A loader of webpack's, for the decimals: without roots and two ways of printing a number that nobody here asks for. */
const UNUSED = ['sqrt', 'prec', 'toExponential'];

module.exports = function fewSums(source) {
  return UNUSED.reduce((text, name) => {
    const rest = text.replace(new RegExp(`^P\\.${name} = function[\\s\\S]*?^\\};`, 'mu'), '');
    if (rest === text) throw new Error(`big.js has ${name} elsewhere`);
    return rest;
  }, source);
};
