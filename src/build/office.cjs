/**
 * Where office.js is put: under the version of its package, so that browsers may keep its files for ever and an update is picked up all
 * the same. Null where the package is not installed.
 */
'use strict';

const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const packageFile = path.join(__dirname, '../../node_modules/@microsoft/office-js/package.json');

/** `office-1.1.110` */
const officeFolder = existsSync(packageFile) ? `office-${JSON.parse(readFileSync(packageFile, 'utf8')).version}` : null;

module.exports = { officeFolder };
