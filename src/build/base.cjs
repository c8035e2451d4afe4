'use strict';

const path = require('node:path');
const TerserPlugin = require('terser-webpack-plugin');
const { DefinePlugin } = require('webpack');
const LicencePlugin = require('webpack-license-plugin');
const { version } = require('../../package.json');
const { WITH_EFFECTS } = require('./effects.cjs');

const root = path.dirname(path.dirname(__dirname));
const dist = path.join(root, 'dist');

/** The words beside the rules. */
const RULE_WORDS = /src[\\/]rules[\\/].*\.(?:zh-CN|en-US)\.ts$/u;

const ruleWords = (where, keep) => ({
  test: RULE_WORDS,
  ...where,
  enforce: 'pre',
  use: [{ loader: path.join(root, 'src/build/rule-words.cjs'), options: { keep } }],
});

/** Chunks of nothing but own code and the decimals. */
const OWN_CODE = /(?:engine|results)\.[0-9a-f]+\.js$/u;

/** `(0,a.b)(c)` → `a.b(c)`: it keeps its module from what is called as `this`, of which own functions make no use. */
async function calledPlainly(input) {
  const [code] = Object.values(input);
  // Behind a word (`return(0,a.b)(c)`) a space parts the two.
  return {
    code: code.replace(/([\w$]?)\(0,([\w$]+\.[\w$]+)\)\(/gu, (_, before, name) => `${before}${before && ' '}${name}(`),
  };
}

/**
 * How own code is minimized, which makes no instance of a function expression (those become arrows). Functions that stand together are alike,
 * and packed the smaller for it. No getter of its does anything but answer.
 */
function smaller() {
  const compress = { passes: 2 };
  const own = { ...compress, ecma: 2022, hoist_funs: true, unsafe_arrows: true };
  const { swcMinify, terserMinify } = TerserPlugin;
  return {
    minify: [swcMinify, swcMinify, swcMinify, terserMinify, calledPlainly],
    terserOptions: [compress, own, compress, { ...compress, ecma: 2022, pure_getters: true }, {}].map((options) => ({
      compress: options,
      mangle: true,
    })),
  };
}

/** What the three builds have in common (webpack.config.js). */
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
          sideEffects: false,
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
          use: [{ loader: path.join(root, 'src/build/without-messages.cjs'), options: { forms: !browser } }],
        },
        {
          test: /[\\/]@e965[\\/]xlsx[\\/]xlsx\.mjs$/,
          use: [path.join(root, 'src/build/few-books.cjs')],
        },
        {
          test: /[\\/]docx[\\/]dist[\\/]index\.mjs$/,
          use: [path.join(root, 'src/build/fflate-once.cjs')],
        },
        {
          test: /[\\/]big\.js[\\/]big\.mjs$/,
          use: [path.join(root, 'src/build/few-sums.cjs')],
        },
        {
          test: /[\\/]entities[\\/]dist[\\/]esm[\\/]generated[\\/]decode-data-html\.js$/,
          use: [path.join(root, 'src/build/few-entities.cjs')],
        },
        {
          test: /[\\/]numfmt[\\/]lib[\\/]locale\.js$/,
          use: [path.join(root, 'src/build/few-locales.cjs')],
        },
        ...(browser
          ? [
              // Twice: what is reached from the layer `basis` is a module of its own.
              { include: path.join(root, 'src/messages/words/about.ts'), layer: 'basis' },
              ruleWords({ issuerLayer: 'basis' }, 'basis'),
              ruleWords({ issuerLayer: { not: 'basis' } }, 'title messages'),
              {
                test: /[\\/]react-icons[\\/]lib[\\/]core[\\/]svg\.js$/,
                use: [path.join(root, 'src/build/one-colour.cjs')],
              },
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
          exclude: OWN_CODE,
          // What it made it makes less of once more: a half of a percent of what is sent.
          minify: [TerserPlugin.swcMinify, TerserPlugin.swcMinify],
          extractComments: browser,
          terserOptions: { compress: { passes: 2 }, mangle: true },
        }),
        new TerserPlugin({ include: OWN_CODE, extractComments: false, ...smaller() }),
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

module.exports = { root, dist, base, output };
