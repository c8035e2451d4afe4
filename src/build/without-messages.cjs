'use strict';

const MESSAGES = /^( +messages: )\{[^{}]*\}/gmu;
const APART = /\bsays\(\{[^{}]*\}\)/gu;
const BASIS = /\bbasis: '(?:national|form|arithmetic|practice)',? ?/gu;
const FORMS = /\bforms: \['1-\d'(?:, '1-\d')*\],? ?/gu;

/**
 * A loader of webpack's: the messages that a rule declares hold faults and sentences together when it is compiled, and where it comes from is for
 * who reads it. At run time nothing asks for either, so that what is shipped has rules without them (an empty object, by which the registry
 * knows a rule). Which forms a rule looks at only the command line lists: with `{ forms: false }` that is left out, too.
 */
module.exports = function withoutMessages(source) {
  const { forms = true } = this.getOptions();
  const rest = source.replace(MESSAGES, '$1{}').replace(APART, '{}').replace(BASIS, '');
  return forms ? rest : rest.replace(FORMS, '');
};
