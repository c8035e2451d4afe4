'use strict';

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { version } = require('../../package.json');
const { root, base, output } = require('./base.cjs');
const { officeFolder } = require('./office.cjs');
const { NearTogetherPlugin } = require('./near-together.cjs');
const { StyleSheetPlugin } = require('./styles.cjs');

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

/** The chunks of what recognises, checks and plans in the pane itself: fetched only where there is no worker. */
const WITHOUT_WORKER = new Set(['checker', 'fill', 'text-rules']);

/** Those that use small parts of what understands forms, too: each would have its own copy. */
const USING_PARTS = new Set([
  ...WITHOUT_WORKER,
  'report-text',
  'report-forms',
  'workbook-file',
  'fill-view',
  'checked-list',
  'report',
]);

/** Whether a module is part of what the first check needs. */
function isForChecking(module, { chunkGraph }) {
  return [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'checker');
}

/** Whether it is needed on the pane's thread where there is a worker, too: what only the chunks without one share comes with these. */
function isPart(module, graphs) {
  const chunks = [...graphs.chunkGraph.getModuleChunksIterable(module)];
  return isForChecking(module, graphs) && chunks.some(({ name }) => USING_PARTS.has(name) && !WITHOUT_WORKER.has(name));
}

/** The task pane and the ribbon's functions, with office.js, icons and the stamped manifest. */
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
      ...(mode === 'production' ? { moduleIds: false } : {}),
      // What is used without a worker shares the rules, in one piece (`engine`); the small parts that the rest of the pane uses, too, stand in
      // another (`parts`), so that none of it brings the rules along. The budget of sizes knows both by their names.
      splitChunks: {
        chunks: 'async',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          parts: {
            name: 'parts',
            chunks: ({ name }) => USING_PARTS.has(name),
            test: isPart,
            priority: 1,
            enforce: true,
          },
          engine: {
            name: 'engine',
            chunks: ({ name }) => WITHOUT_WORKER.has(name),
            test: isForChecking,
            enforce: true,
          },
        },
      },
    },
    // The blank forms come as a script: the pane may ask for no data, not even its own (no connect-src).
    module: {
      ...config.module,
      rules: [
        ...config.module.rules,
        // A worker's modules are none of the pane's: shared with it, those of the first result could not be put together as closely (5 kB).
        { include: path.join(root, 'src/files/apart/worker.ts'), layer: 'worker' },
        { include: path.join(root, 'src/taskpane/engine/worker.ts'), layer: 'checkWorker' },
        {
          test: /\.xlsx$/,
          type: 'asset/inline',
          generator: { dataUrl: { encoding: 'base64', mimetype: 'application/octet-stream' } },
        },
      ],
    },
    plugins: [
      ...config.plugins,
      ...(mode === 'production' ? [new NearTogetherPlugin()] : []),
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

module.exports = { addin };
