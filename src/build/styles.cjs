/**
 * Griffel's rules out of the scripts and into one style sheet: a browser reads CSS faster than a script that makes it, and the pane's
 * scripts are the smaller for it. What stays in a script is which classes a style has.
 *
 * Used as a loader after Griffel's own, and as a plugin, which writes the sheet and gives it to the page.
 */
'use strict';

const { createHash } = require('node:crypto');

/** The order of Griffel's buckets of rules: https://griffel.js.org/react/architecture/atomic-css#insertion-order */
const BUCKETS = [...'rdlvwfihasktmc'];
const CALL = '__styles(';
const RESET_CALL = '__resetStyles(';

/** Where the arguments of a call end that begin at `from`: [begin, end) of each. Griffel prints data only: strings, arrays, objects. */
function argumentsAt(code, from) {
  const found = [];
  let depth = 0;
  let begin = from;
  for (let at = from; at < code.length; at++) {
    const sign = code[at];
    if (sign === '"' || sign === "'" || sign === '`') {
      for (at += 1; code[at] !== sign; at++) if (code[at] === '\\') at += 1;
    } else if ('{[('.includes(sign)) depth += 1;
    else if ('}])'.includes(sign) && depth > 0) depth -= 1;
    else if (depth === 0 && (sign === ',' || sign === ')')) {
      if (code.slice(begin, at).trim() !== '') found.push([begin, at]);
      if (sign === ')') return found;
      begin = at + 1;
    }
  }
  throw new Error('Griffel printed a call without an end');
}

/** Classes by property: of a pair the one for writing from left to right, which both of the pane's languages are. */
function leftToRight(classes) {
  return Object.fromEntries(
    Object.entries(classes).map(([slot, properties]) => [
      slot,
      Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
      ),
    ]),
  );
}

const data = (text) => new Function(`return (${text})`)();

/** The loader: takes the rules out of the calls and keeps them with the module. */
function takeRules(code) {
  this.cacheable();
  const rules = [];
  let rest = code;
  for (let at = rest.indexOf(CALL); at >= 0; at = rest.indexOf(CALL, at + 1)) {
    const [classes, taken] = argumentsAt(rest, at + CALL.length);
    if (!taken) continue;
    rules.push(data(rest.slice(...taken)));
    const kept = JSON.stringify(leftToRight(data(rest.slice(...classes))));
    rest = rest.slice(0, classes[0]) + kept + rest.slice(taken[1]);
  }
  for (let at = rest.indexOf(RESET_CALL); at >= 0; at = rest.indexOf(RESET_CALL, at + 1)) {
    const [, other, taken] = argumentsAt(rest, at + RESET_CALL.length);
    if (!taken) continue;
    rules.push({ r: [data(rest.slice(...taken))].flat() });
    rest = rest.slice(0, other[1]) + rest.slice(taken[1]);
  }
  this._module.buildInfo.styleRules = rules;
  this.callback(null, rest.replaceAll('__styles', '__css').replaceAll('__resetStyles', '__resetCSS'));
}

/** One rule with what it is ordered by: its bucket, then its media query. */
function ordered(rules) {
  const media = (rule) => (Array.isArray(rule) ? (rule[1].m ?? '') : '');
  const text = (rule) => (Array.isArray(rule) ? rule[0] : rule);
  const inBucket = (bucket) =>
    rules
      .flatMap((each) => each[bucket] ?? [])
      .sort((a, b) => (media(a) < media(b) ? -1 : media(a) > media(b) ? 1 : 0))
      .map(text);
  return [...new Set(BUCKETS.flatMap(inBucket))];
}

/** Writes the rules of all modules as one sheet, `<folder>/styles.<hash>.css`, and adds it to the entry's files. */
class StyleSheetPlugin {
  constructor(folder, entry) {
    this.folder = folder;
    this.entry = entry;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('StyleSheet', (compilation) => {
      let css = '';
      compilation.hooks.finishModules.tap('StyleSheet', (modules) => {
        const rules = [...modules]
          .sort((a, b) => (a.identifier() < b.identifier() ? -1 : 1))
          .flatMap((module) => module.buildInfo?.styleRules ?? []);
        css = ordered(rules).join('\n');
      });
      const { Compilation, sources } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'StyleSheet', stage }, () => {
        if (css === '') return;
        const hash = createHash('sha256').update(css).digest('hex').slice(0, 10);
        const name = `${this.folder}/styles.${hash}.css`;
        compilation.emitAsset(name, new sources.RawSource(css), { contenthash: hash, immutable: true });
        compilation.entrypoints.get(this.entry)?.getEntrypointChunk().files.add(name);
      });
    });
  }
}

module.exports = takeRules;
module.exports.StyleSheetPlugin = StyleSheetPlugin;
