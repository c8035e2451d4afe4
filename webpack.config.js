/**
 * Three builds, by name (`webpack --config-name addin`); what they have in common is src/build/base.cjs:
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

const { existsSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { version } = require('./package.json');
const { addin } = require('./src/build/addin.cjs');
const { base, dist, root } = require('./src/build/base.cjs');
const { preview } = require('./src/build/preview.cjs');

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
