/**
 * Jest environment: Node with the unmodified office.js in it, the very file that Excel on the web loads, run as a script of the
 * page. Node lacks the few objects of a page that it looks at while loading; they are made up here.
 */
'use strict';

const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
const source = readFileSync(file, 'utf8');

class OfficeRealm extends TestEnvironment {
  constructor({ globalConfig, projectConfig }, context) {
    // The library's last timers fire after a file's tests; they must find their globals.
    const options = { ...projectConfig.testEnvironmentOptions, globalsCleanup: 'off' };
    super({ globalConfig, projectConfig: { ...projectConfig, testEnvironmentOptions: options } }, context);
  }

  async setup() {
    await super.setup();
    const { global } = this;
    const page = {
      window: global,
      location: new URL('https://localhost/taskpane.html'),
      document: {
        getElementsByTagName: () => [],
        createElement: () => ({ style: {} }),
        addEventListener: () => undefined,
        readyState: 'complete',
      },
      // Node has one from version 21 on.
      navigator: { userAgent: 'test', language: 'zh-CN' },
    };
    for (const [name, value] of Object.entries(page)) {
      Object.defineProperty(global, name, { value, configurable: true, writable: true });
    }
    new Script(source, { filename: file }).runInContext(this.getVmContext());
  }
}

module.exports = OfficeRealm;
