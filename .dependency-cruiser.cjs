/**
 * Arrows between the folders of src/ point one way:
 *
 *   workbook ← formula ← forms ← narrative ← rules ← fill ← messages ← report ← review ← host ← shells (excel, files, taskpane, commands, cli, emulator, web)
 *
 * A folder imports from itself and from folders left of it. What the shells may have of each other is listed below; the rest is refused.
 *
 * Inside src/rules the rooms stand in a line, too:
 *
 *   figures ← sets ← profiles ← engine ← scoring ← relations ← basic-data ← evaluation ← general ← across ← the registry and the check ← text
 */
'use strict';

const line = ['workbook', 'formula', 'forms', 'narrative', 'rules', 'fill', 'messages', 'report', 'review', 'host'];
const shells = ['excel', 'files', 'taskpane', 'commands', 'cli', 'emulator', 'web'];
const folder = (names) => `^src/(${names.join('|')})/`;

/** What a shell may have besides itself and the line; where nothing is named, the whole line. */
const allowed = {
  excel: ['workbook', 'forms', 'report/report-sheet', 'host'], // host is what the pane asks of a workbook: excel implements it
  files: [
    'workbook',
    'formula',
    'forms/vocabulary',
    'forms/cell/text',
    'forms/cell/number-format',
    'forms/remembered',
    'report/report-sheet',
    'review/letter-shape',
  ], // a form's lines in a text document are told by the labels that the forms are known by
  taskpane: line,
  commands: line,
  cli: [...line, 'files'],
  emulator: ['workbook', 'forms', 'files'], // the wire protocol of Excel, answered by a workbook in memory
  web: [...line, 'files', 'emulator'],
};

/** What a folder may have of one that stands right of it: the codes that the sentences of pane and page are for; leaves that import nothing. */
const besides = { messages: ['^src/(host|files)/problem\\.ts$'] };

/** The packages that are shipped: what runs at the user's is made of them. Nothing is installed with the package, so that all are built in. */
const contained = [
  '@e965/xlsx',
  '@fluentui/[^/]+',
  '@griffel/[^/]+',
  '@microsoft/office-js',
  '@microsoft/office-js-helpers',
  '@noble/[^/]+',
  '@univerjs/[^/]+',
  'big\\.js',
  'docx',
  'fastest-levenshtein',
  'fflate',
  'htmlparser2',
  'numfmt',
  'react',
  'react-dom',
  'rxjs',
  'valibot',
  'write-excel-file',
];

const inLine = line.map((name, index) => ({
  name: `direction-${name}`,
  severity: 'error',
  comment: `src/${name} may import only from: ${line.slice(0, index + 1).join(', ')}`,
  from: { path: folder([name]) },
  to: { path: '^src/', pathNot: [folder(line.slice(0, index + 1)), ...(besides[name] ?? [])] },
}));

const rooms = [
  'figures',
  'sets',
  'profiles',
  'engine',
  'scoring',
  'relations',
  'basic-data',
  'evaluation',
  'general',
  'across',
];
const room = (names) => `^src/rules/(${names.join('|')})/`;

const inRules = rooms.map((name, index) => ({
  name: `room-${name}`,
  severity: 'error',
  comment: `src/rules/${name} may import of src/rules only: ${rooms.slice(0, index + 1).join(', ')}`,
  from: { path: room([name]) },
  to: { path: '^src/rules/', pathNot: room(rooms.slice(0, index + 1)) },
}));

/**
 * Where others come in: the room's index, what is fetched by itself, so that it is no part of what the index brings along, and what is for one room
 * only. No other file of these rooms is imported from outside.
 */
const doors = {
  forms: ['form', 'told/told', 'anonymous/anonymous', 'cell/(text|number-format)', 'vocabulary/(identity|labels)'],
  rules: ['text/index', 'profiles/index', 'workings', '(text/)?words\\.(zh-CN|en-US)'],
};

/** Doors for one room only. */
const narrow = { 'rules/workings': 'fill', 'rules/(text/)?words\\.(zh-CN|en-US)': 'messages' };

const byDoors = [
  ...Object.entries(doors).map(([name, files]) => ({
    name: `door-${name}`,
    severity: 'error',
    comment: `src/${name} is entered by its index, or by: ${files.join(', ')}`,
    from: { path: '^src/', pathNot: folder([name]) },
    to: { path: `^src/${name}/`, pathNot: `^src/${name}/(index|${files.join('|')})\\.ts$` },
  })),
  ...Object.entries(narrow).map(([door, name]) => ({
    name: `door-for-${name}`,
    severity: 'error',
    comment: `src/${door} is for ${name} only`,
    from: { path: '^src/', pathNot: folder([door.split('/')[0], name]) },
    to: { path: `^src/${door}\\.ts$` },
  })),
];

/** What of src/fill knows no rule: the pane has it on its own thread. */
const withoutRules = '^src/fill/(plan|fix|shown|unfixed|next-gap|list-number)\\.ts$';

const roots = '^src/(taskpane|commands)/index\\.tsx?$';
const own = (name) => allowed[name].map((entry) => `^src/${entry}(/|\\.)`);

const ofShells = shells.map((name) => ({
  name: `direction-${name}`,
  severity: 'error',
  comment: `src/${name} may import only from: ${name}, ${allowed[name].join(', ')}`,
  from: { path: folder([name]), pathNot: roots },
  to: { path: '^src/', pathNot: [folder([name]), '^src/globals\\.d\\.ts$', '^src/build/', ...own(name)] },
}));

module.exports = {
  forbidden: [
    ...inLine,
    ...ofShells,
    ...inRules,
    ...byDoors,
    {
      name: 'thread-of-the-pane',
      severity: 'error',
      comment:
        'What checks, corrects and fills has a thread of its own (src/taskpane/engine). Of src/fill the rest of the pane may use only what comes without the rules.',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/engine/(engine|worker|here)\\.ts$' },
      to: { path: '^src/fill/', pathNot: withoutRules, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'thread-without-rules',
      severity: 'error',
      comment: 'What the pane uses of src/fill on its own thread knows the rules by their types only.',
      from: { path: withoutRules },
      to: { path: '^src/(rules|narrative|fill)/', pathNot: withoutRules, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'direction-composition',
      severity: 'error',
      comment:
        'The entries of the pane and of the ribbon functions put the parts together: they alone may import src/excel.',
      from: { path: roots },
      // The readers of the files a workbook is checked against, fetched when one is chosen.
      to: {
        path: '^src/',
        pathNot: [
          folder([...line, 'excel', 'taskpane', 'commands']),
          '^src/files/(narrative-file|word-forms|apart/for-pane)\\.ts$',
        ],
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Imports must not go round in a circle, those of types included.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|dist|\\.ci)/' },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'contained-packages',
      severity: 'error',
      comment:
        'What src/ imports is built into what is shipped: only these packages, not the tools beside them in package.json.',
      from: { path: '^src/', pathNot: '^src/(build/|web/server\\.mjs$)' },
      to: {
        path: 'node_modules/',
        pathNot: `node_modules/(${contained.join('|')})/`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'libraries-office',
      severity: 'error',
      comment: 'office.js and its helpers belong to src/excel (and to the page that plays its host).',
      from: { path: '^src/', pathNot: '^src/(excel|emulator|web)/' },
      to: { path: 'node_modules/@microsoft/office-js' },
    },
    {
      name: 'libraries-screen',
      severity: 'error',
      comment: 'React and Fluent UI belong to the pane.',
      from: { path: '^src/', pathNot: '^src/(taskpane|web)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'libraries-files',
      severity: 'error',
      comment:
        'Reading and writing workbook files belongs to src/files (the page takes number formats from the same library).',
      from: { path: '^src/', pathNot: '^src/(files|emulator|web)/' },
      to: { path: 'node_modules/(@e965/xlsx|exceljs)/' },
    },
    {
      name: 'pure-middle',
      severity: 'error',
      comment: 'The middle is pure: no file system, no network, no process.',
      from: { path: folder(line) },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
