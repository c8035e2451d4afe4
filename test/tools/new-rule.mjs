/**
 * npm run new-rule -- B11-21 basic-data/reception
 *
 * Writes what a new rule needs, so that it compiles and the tests name what is still to be said: the rule in its family file, beside it in both
 * languages its title, basis, example and sentence, in the mirror its table without cases, and where the file is new its lines in the registry, the
 * lists of words and the list of tables. Nothing that stands there is changed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FAMILIES = ['general', 'basic-data', 'evaluation', 'across'];
const ORDER = ['GEN', 'B11', 'B12', 'B13', 'X'];
const FORMS = { GEN: ['1-1', '1-2', '1-3'], B11: ['1-1'], B12: ['1-2', '1-3'], B13: ['1-3'], X: ['1-1', '1-2', '1-3'] };
const LANGUAGES = {
  'zh-CN': { title: '新规则', fail: '这里填 {found}，应为 {expected}，请改正。', basis: '依据', example: '例' },
  'en-US': { title: 'New rule', fail: 'This is {found} and should be {expected}.', basis: 'Basis', example: 'Example' },
};

const WORDS = `import type { RuleTexts } from '../engine/words';

export const words = {
} as const satisfies RuleTexts;
`;

const CASES = `import type { Fault } from '../support/fault';
import { type RuleTable, table } from '../support/table';

export const TABLES: readonly RuleTable[] = [
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [];
`;

const root = process.cwd();
const at = (...parts) => path.join(root, ...parts);
const read = (file) => readFileSync(at(file), 'utf8');

function refuse(why) {
  console.error(`${why}\nusage: npm run new-rule -- B11-21 basic-data/reception`);
  process.exit(2);
}

const rank = (id) => ORDER.indexOf(id.split('-')[0]) * 1000 + Number(id.split('-')[1]);

const camel = (name) => name.replace(/-(\w)/gu, (_, letter) => letter.toUpperCase());

const [id = '', place = ''] = process.argv.slice(2);
const [prefix] = id.split('-');
const [family, name] = place.split('/');
if (!/^(?:GEN|B11|B12|B13|X)-\d\d$/u.test(id))
  refuse(`“${id}” is no id of a rule: GEN-, B11-, B12-, B13- or X- and two digits`);
if (!FAMILIES.includes(family) || !/^[a-z][a-z-]*$/u.test(name ?? ''))
  refuse(`“${place}” is no family file: ${FAMILIES.join(', ')}/name`);
const registry = 'src/rules/registry.ts';
const rule = `src/rules/${family}/${name}.ts`;
const tables = 'test/rules/tables.ts';
const cases = `test/rules/${family}/${name}.cases.ts`;
const constant = `${camel(name)}${id.replace('-', '')}`;

const changes = new Map();
const textOf = (file) => changes.get(file) ?? read(file);

/** Puts an entry of an object of rules where its id belongs. */
function enter(file, entry) {
  const text = textOf(file);
  const [start] = /^(?:export )?const [^\n]*\{\n/mu.exec(text) ?? refuse(`${file}: no list of rules`);
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf('\n}', from - 1) + 1;
  const entries = text.slice(from, to).split(/(?=^ {2}'[A-Z0-9]+-\d\d':)/mu);
  const index = entries.findIndex((one) => rank(/'([^']+)'/u.exec(one)?.[1] ?? 'GEN-00') > rank(id));
  entries.splice(index < 0 ? entries.length : index, 0, entry);
  changes.set(file, text.slice(0, from) + entries.join('') + text.slice(to));
}

if ([...FAMILIES.map((one) => `src/rules/${one}`), tables].some((one) => !existsSync(at(one))))
  refuse('run it in the project’s folder');
for (const one of FAMILIES) {
  for (const file of readdirSync(at('src/rules', one))) {
    if (file.endsWith('.zh-CN.ts') && read(`src/rules/${one}/${file}`).includes(`'${id}': {`))
      refuse(`there is a rule ${id}`);
  }
}

const stub = `
/** ${id}: what it holds against what. */
export const ${constant} = rule({
  id: '${id}',
  severity: 'warning',
  forms: [${FORMS[prefix].map((form) => `'${form}'`).join(', ')}],
  basis: 'arithmetic',
  messages: { fail: ['found', 'expected'] },
  // One outcome for every place it looks at: pass, rounding, fail, skip or unreadable.
  check: () => [],
});
`;
if (existsSync(at(rule))) {
  const text = textOf(rule);
  if (!/import \{[^}]*\brule\b[^}]*\} from '\.\.\/engine\/rule'/u.test(text)) refuse(`${rule} holds no rules`);
  changes.set(rule, text + stub);
} else {
  changes.set(rule, `import { rule } from '../engine/rule';\n${stub}`);
  const text = read(registry);
  const own = camel(name);
  if (new RegExp(`\\* as ${own}\\b`, 'u').test(text)) refuse(`the registry has another family file ${own}`);
  const line = `import * as ${own} from './${family}/${name}';\n`;
  changes.set(
    registry,
    text
      .replace(/(?=import type \{ Rule \})/u, () => line)
      .replace(/(const FAMILIES = \[[^\]]*)\]/u, (_, list) => `${list}  ${own},\n]`),
  );
  for (const language of Object.keys(LANGUAGES)) {
    const list = `src/rules/words.${language}.ts`;
    changes.set(`src/rules/${family}/${name}.${language}.ts`, WORDS);
    changes.set(
      list,
      read(list)
        .replace(
          /(?=import type \{ Worded \})/u,
          () => `import { words as ${own} } from './${family}/${name}.${language}';\n`,
        )
        .replace(/(const all = \{[^}]*)\}/u, (_, all) => `${all}  ...${own},\n}`),
    );
  }
}
for (const [language, { title, basis, example, fail }] of Object.entries(LANGUAGES)) {
  enter(
    `src/rules/${family}/${name}.${language}.ts`,
    `  '${id}': {
    title: '${title}',
    basis: '${basis} ${id}',
    example: '${example} ${id}',
    messages: { fail: '${fail}' },
  },
`,
  );
}
if (!existsSync(at(cases))) {
  const own = camel(name);
  changes.set(cases, CASES);
  changes.set(
    tables,
    read(tables)
      .replace(/(?=import type \{ Fault \})/u, () => `import * as ${own} from './${family}/${name}.cases';\n`)
      .replace(/(const FAMILIES[^=]*= \[[^\]]*)\]/u, (_, list) => `${list}  ${own},\n]`),
  );
}
changes.set(
  cases,
  textOf(cases).replace(
    /(?<=^export const TABLES: readonly RuleTable\[\] = \[\n(?:.*\n)*?)(?=\];\n)/mu,
    () => `  table(
    '${id}',
    // what is right: when('…', {}, pass('1-1!…')); wrong, for each message: when(…, warning(…)); then blank(…) and garbled(…).
  ),
`,
  ),
);
for (const [file, text] of changes) writeFileSync(at(file), text);
console.log(
  [
    ...changes.keys(),
    '',
    'Still to be written by hand; the tests say so until it is:',
    `- ${rule}: check, severity, basis, messages`,
    ...Object.keys(LANGUAGES).map(
      (language) =>
        `- src/rules/${family}/${name}.${language}.ts: title, basis, example, and the sentence of each message`,
    ),
    `- ${cases}: cases that pass, fail, are blank and cannot be read; FAULTS to plant`,
    'Then: npm run rules',
  ].join('\n'),
);
