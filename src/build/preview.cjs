'use strict';

const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const { version } = require('../../package.json');
const { root, base, output } = require('./base.cjs');

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

/** The page that stands in for Excel, and the one for who only reviews. */
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

module.exports = { preview };
