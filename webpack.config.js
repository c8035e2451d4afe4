/**
 * Three builds, by name (`webpack --config-name addin`):
 *   addin    the task pane and the ribbon's functions, office.js, icons and the stamped manifest   → dist/
 *   preview  the page that stands in for Excel, with the sample workbooks                          → dist/index.html, dist/preview, dist/samples
 *   cli      the command line as one file for Node                                                 → dist/cli/heji.cjs
 *
 * Settings from the environment:
 *   ADDIN_URL   where the add-in will be served from; stamped into dist/manifest.xml (default https://localhost:3000/)
 *   OFFICE_JS   `vendored` (default): office.js is copied into dist/office-VERSION, so that nothing is asked of the internet;
 *               `cdn`: the page refers to Microsoft's copy, which their store demands
 */
'use strict';

const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { BannerPlugin, DefinePlugin, IgnorePlugin } = require('webpack');
const LicencePlugin = require('webpack-license-plugin');
const { version } = require('./package.json');
const { WITH_EFFECTS } = require('./src/build/effects.cjs');
const { officeFolder } = require('./src/build/office.cjs');
const { StyleSheetPlugin } = require('./src/build/styles.cjs');

const root = __dirname;
const dist = path.join(root, 'dist');
const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');
const cdn = 'https://appsforoffice.microsoft.com';

/**
 * What Excel needs of the office.js package (5.8 of its 87 MB). office.js loads the rest relative to its own address, by host and language.
 * Left out on purpose: telemetry/ and ariatelemetry/ (office.js goes on without them), other programs, Android, other languages
 * (en-us is its own fallback), dialogs' single sign-on.
 */
const officeJsFiles = [
  'office.js',
  'excel-win32-16.01.js', // Windows: 2019 and later, Microsoft 365
  'excel-win32-16.00.js', // Windows: 2016, which is then told that it is too old
  'excel-mac-16.00.js',
  'excel-web-16.00.js', // Excel on the web, and this project's preview
  'excel-ios-16.00.js', // iPad
  'o15apptofilemappingtable.js', // a page opened outside Office: loaded before Office.onReady can say so
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

function addinUrl() {
  const text = process.env.ADDIN_URL || 'https://localhost:3000/';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.hostname !== 'localhost')
    throw new Error(`ADDIN_URL: Office loads add-ins over https only: ${text}`);
  if (url.search || url.hash) throw new Error(`ADDIN_URL: no query and no fragment: ${text}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function officeJsSource() {
  const choice = process.env.OFFICE_JS || 'vendored';
  if (choice !== 'vendored' && choice !== 'cdn') throw new Error(`OFFICE_JS: vendored or cdn, not ${choice}`);
  return choice;
}

/** Puts tags before the bundle's: the icon, and office.js as an ordinary script of its own, since it must not be bundled. */
class HeadTagsPlugin {
  constructor(...tags) {
    this.tags = tags;
  }
  apply(compiler) {
    compiler.hooks.compilation.tap('HeadTags', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('HeadTags', (data) => {
        data.headTags.unshift(...this.tags);
        return data;
      });
    });
  }
}

const tag = (tagName, attributes) => ({
  tagName,
  voidTag: tagName === 'link',
  attributes,
  meta: { plugin: 'HeadTags' },
});
const icon = tag('link', { rel: 'icon', type: 'image/png', href: 'assets/icons/icon-32.png' });

/** The words beside the rules. */
const RULE_WORDS = /src[\\/]rules[\\/].*\.(?:zh-CN|en-US)\.ts$/u;

const ruleWords = (where, keep) => ({
  test: RULE_WORDS,
  ...where,
  enforce: 'pre',
  use: [{ loader: path.join(root, 'src/build/rule-words.cjs'), options: { keep } }],
});

function base(name, mode, browser) {
  const production = mode === 'production';
  return {
    name,
    mode,
    context: root,
    // Never an eval devtool: the pages forbid eval by their Content-Security-Policy.
    devtool: production ? false : 'source-map',
    bail: production,
    performance: { hints: false },
    stats: { preset: 'errors-warnings', timings: true, errorDetails: false, errorStack: false },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        // Turned into CSS here, so that what would do it at run time is not loaded.
        {
          test: /\.styles\.ts$/,
          exclude: /node_modules/,
          use: [path.join(root, 'src/build/styles.cjs'), '@griffel/webpack-loader'],
        },
        // The icons' styles come as Griffel prints them. With theirs gone nothing is left that needs what makes styles at run time.
        {
          test: /\.styles\.js$/,
          include: path.join(root, 'node_modules/@fluentui/react-icons/lib'),
          use: [path.join(root, 'src/build/styles.cjs')],
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // What is not used of a room comes no further than its door.
          ...(browser ? { sideEffects: false } : {}),
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
              target: 'es2022',
            },
          },
        },
        {
          test: /\.ts$/,
          include: ['forms/vocabulary', 'forms/cell/measure'].map((room) => path.join(root, 'src', room)),
          enforce: 'pre',
          use: [path.join(root, 'src/build/provenance.cjs')],
        },
        {
          test: /\.ts$/,
          include: path.join(root, 'src/rules'),
          exclude: RULE_WORDS,
          enforce: 'pre',
          use: [path.join(root, 'src/build/without-messages.cjs')],
        },
        ...(browser
          ? [
              // Twice: what is reached from the layer `basis` is a module of its own.
              { include: path.join(root, 'src/messages/words/about.ts'), layer: 'basis' },
              ruleWords({ issuerLayer: 'basis' }, 'basis'),
              ruleWords({ issuerLayer: { not: 'basis' } }, 'title messages'),
              {
                test: /[\\/]write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js$/,
                use: [path.join(root, 'src/build/zip-at-once.cjs')],
              },
            ]
          : []),
        // Behind the rule that it is an exception to.
        { include: WITH_EFFECTS.map((name) => path.join(root, 'src', name)), sideEffects: true },
      ],
    },
    experiments: { layers: true },
    optimization: {
      // The fewer digits and letters name modules and what they export, the less is sent.
      ...(mode === 'production' ? { moduleIds: 'size', mangleExports: 'size' } : {}),
      minimizer: [
        new TerserPlugin({
          // What it made it makes less of once more: a half of a percent of what is sent.
          minify: [TerserPlugin.swcMinify, TerserPlugin.swcMinify],
          extractComments: browser,
          terserOptions: { compress: { passes: 2 }, mangle: true },
        }),
      ],
    },
    plugins: [
      new DefinePlugin({ HEJI_VERSION: JSON.stringify(version) }),
      // What is in the bundle, for THIRD_PARTY.md; a licence that would bind this project's own code ends the build.
      new LicencePlugin({
        outputFilename: name === 'cli' ? '../licences/cli.json' : `licences/${name}.json`,
        // Its package.json does not say; the LICENSE beside it is the Apache licence.
        licenseOverrides: {
          '@univerjs/telemetry@0.25.1': 'Apache-2.0',
          // Offered under either of two licences; this project takes it under the first.
          'jszip@3.10.2': 'MIT',
        },
        unacceptableLicenseTest: (licence) => /GPL|SSPL|BUSL|NC|UNLICEN[CS]ED/i.test(licence),
      }),
    ],
    infrastructureLogging: { level: 'warn' },
  };
}

/** Whether a module is part of what the first check needs. */
function isForChecking(module, { chunkGraph }) {
  return [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'checker');
}

/** Output of one of the two pages: content-hashed names in a folder that, like those `more` fits, is emptied of older builds. */
function output(folder, more) {
  return {
    path: dist,
    filename: `${folder}/[name].[contenthash:10].js`,
    chunkFilename: `${folder}/[name].[contenthash:10].js`,
    publicPath: '',
    // A file that did not change is written all the same: its date tells src/build/build.mjs that it is up to date.
    compareBeforeEmit: false,
    clean: { keep: (asset) => asset !== folder && !asset.startsWith(`${folder}/`) && !more?.test(asset) },
  };
}

function addin(mode) {
  const vendored = officeJsSource() === 'vendored';
  const config = base('addin', mode, true);
  return {
    ...config,
    target: ['web', 'es2022'],
    // One page for both: in a shared runtime the ribbon's functions run in the pane's page (manifest: FunctionFile = Taskpane.Url).
    entry: { taskpane: ['./src/commands/index.ts', './src/taskpane/index.tsx'] },
    output: output('pane', /^office-/u),
    optimization: {
      ...config.optimization,
      // What is fetched later also uses the rules: they stay in one piece, under a name that the budget of sizes knows.
      splitChunks: {
        chunks: 'async',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          engine: { name: 'engine', test: isForChecking, enforce: true },
        },
      },
    },
    // The blank forms come as a script: the pane may ask for no data, not even its own (no connect-src).
    module: {
      ...config.module,
      rules: [
        ...config.module.rules,
        // The worker's modules are none of the pane's: shared with it, those of the first result could not be put together as closely (5 kB).
        { include: path.join(root, 'src/files/apart/worker.ts'), layer: 'worker' },
        {
          test: /\.xlsx$/,
          type: 'asset/inline',
          generator: { dataUrl: { encoding: 'base64', mimetype: 'application/octet-stream' } },
        },
      ],
    },
    plugins: [
      ...config.plugins,
      new StyleSheetPlugin('pane', 'taskpane'),
      new HtmlPlugin({
        template: 'src/taskpane/index.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        inject: 'head',
        scriptLoading: 'defer',
        // For the page's Content-Security-Policy: <%= officeJsOrigin %> is empty unless office.js comes from Microsoft.
        templateParameters: { officeJsOrigin: vendored ? '' : cdn, version },
      }),
      new HeadTagsPlugin(
        icon,
        tag('script', { src: 'assets/notice/too-old.js' }),
        tag('script', { src: vendored ? `${officeFolder}/office.js` : `${cdn}/lib/1/hosted/office.js` }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          // As it stands: nothing may make newer JavaScript of it.
          { from: 'assets/notice/too-old.js', to: 'assets/notice/too-old.js', info: { minimized: true } },
          {
            from: 'manifest.xml',
            transform: (text) =>
              text
                .toString()
                .replaceAll('https://localhost:3000/', addinUrl())
                .replace('https://localhost:3000<', `${new URL(addinUrl()).origin}<`)
                .replace(/<Version>[^<]*</, `<Version>${version}.0<`),
          },
          ...(vendored
            ? [
                ...officeJsFiles.map((file) => ({
                  from: path.join(officeJs, file),
                  to: `${officeFolder}/${file}`,
                  info: { minimized: true },
                })),
                // Microsoft's page of doubtful hosts, under the names its own files use (the package has them in lower case).
                {
                  from: path.join(officeJs, 'agaveerrorux/agaveerrorux.js'),
                  to: `${officeFolder}/AgaveErrorUX/AgaveErrorUX.js`,
                  info: { minimized: true },
                },
                {
                  from: path.join(officeJs, 'agaveerrorux/style/agaveerrorux.css'),
                  to: `${officeFolder}/AgaveErrorUX/style/AgaveErrorUX.css`,
                },
                {
                  from: 'images/*.png',
                  context: path.join(officeJs, 'agaveerrorux'),
                  to: `${officeFolder}/AgaveErrorUX/`,
                },
                { from: 'assets/trust', to: `${officeFolder}/AgaveErrorUX/`, info: { minimized: true } },
              ]
            : []),
        ],
      }),
    ],
  };
}

/** Of the style element that the spreadsheet's library of messages writes into the page when it is loaded. */
function messageStyleHash() {
  const inserted = /__insertCSS\(("(?:[^"\\]|\\.)*")\)/.exec(
    readFileSync(
      require.resolve('sonner', { paths: [path.join(root, 'node_modules/@univerjs/design'), root] }),
      'utf8',
    ),
  );
  if (!inserted) throw new Error('sonner inserts its style otherwise than expected: see src/web/index.html');
  return `sha256-${createHash('sha256').update(JSON.parse(inserted[1])).digest('base64')}`;
}

/** What the page is without the spreadsheet: small enough for the minimizer that makes least of it. */
const OWN_SCRIPTS = /(?:boot|desk|preview|review|review-worker|word)\.[0-9a-f]+\.js$/u;

function preview(mode) {
  const config = base('preview', mode, true);
  return {
    ...config,
    target: ['web', 'es2022'],
    // boot: what the portable edition's page begins with; no page here loads it (src/build/portable.mjs).
    entry: { preview: './src/web/index.ts', desk: './src/web/review.ts', boot: './src/web/portable/boot.ts' },
    output: output('preview'),
    plugins: [
      ...config.plugins,
      new HtmlPlugin({
        template: 'src/web/index.html',
        filename: 'index.html',
        chunks: ['preview'],
        inject: 'head',
        scriptLoading: 'defer',
        templateParameters: { version, messageStyleHash: messageStyleHash() },
      }),
      // For who only reviews: no spreadsheet, no add-in.
      new HtmlPlugin({
        template: 'src/web/review.html',
        filename: 'review.html',
        chunks: ['desk'],
        inject: 'head',
        scriptLoading: 'defer',
      }),
      new CopyPlugin({ patterns: [{ from: 'assets/sample/*.xlsx', to: 'samples/[name][ext]' }] }),
      // How seventy languages but English are hyphenated: a sheet’s cells are not.
      new IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-)[\w-]+\.js$/,
        contextRegExp: /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/,
      }),
    ],
    // The spreadsheet's styles come as text, which the page adopts: it allows no style elements.
    module: {
      ...config.module,
      rules: [...config.module.rules, { test: /\.css$/, type: 'asset/source' }],
    },
    // The spreadsheet is the largest thing built here by far; this minimizer takes a quarter of the other's time on it.
    optimization: {
      // A worker is one file: it would look for further ones beside itself, not beside the page.
      splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && !/-worker$/.test(chunk.name ?? '') },
      minimizer: [
        new TerserPlugin({
          include: OWN_SCRIPTS,
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          terserOptions: { compress: { passes: 2 }, mangle: true, format: { comments: false } },
        }),
        new TerserPlugin({
          exclude: OWN_SCRIPTS,
          minify: TerserPlugin.esbuildMinify,
          terserOptions: { target: 'es2022', legalComments: 'none' },
        }),
      ],
    },
  };
}

function cli(mode) {
  const config = base('cli', mode, false);
  return {
    ...config,
    target: 'node20',
    entry: { heji: './src/cli/main.ts' },
    output: {
      path: path.join(dist, 'cli'),
      filename: 'heji.cjs',
      // Started it is the command, loaded it is a library (src/cli/api.ts).
      library: { type: 'commonjs2' },
      compareBeforeEmit: false,
    },
    // One file: it must start fast and be easy to carry about.
    module: {
      ...config.module,
      parser: { javascript: { dynamicImportMode: 'eager' } },
    },
    // Where Node has something of its own for it, that file is taken.
    resolve: { ...config.resolve, extensions: ['.node.ts', '.ts', '.mjs', '.js', '.json'] },
    plugins: [
      ...config.plugins,
      new BannerPlugin({
        banner: `Heji ${version}, MIT. Contains big.js, htmlparser2, @noble/ciphers and @noble/hashes (MIT), and @e965/xlsx (Apache-2.0).`,
      }),
    ],
  };
}

module.exports = (_env, argv) => {
  const mode = argv.mode ?? process.env.NODE_ENV ?? 'production';
  const builds = { addin, preview, cli };
  // Only those asked for are made: the command line must be buildable whatever state the pages are in.
  const asked = [argv.configName ?? Object.keys(builds)].flat();
  return asked
    .filter((name) => builds[name] !== undefined && existsSync(path.join(root, 'src')))
    .map((name) => builds[name](mode === 'development' ? 'development' : 'production'));
};
