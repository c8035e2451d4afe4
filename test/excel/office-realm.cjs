/** Jest environment: Node with the unmodified office.js in it, run as a script of the page. */
'use strict';

const { TestEnvironment } = require('jest-environment-node');
const { makePage, officeScript } = require('./page.cjs');

const script = officeScript();

class OfficeRealm extends TestEnvironment {
  constructor({ globalConfig, projectConfig }, context) {
    // The library's last timers fire after a file's tests; they must find their globals.
    const options = { ...projectConfig.testEnvironmentOptions, globalsCleanup: 'off' };
    super({ globalConfig, projectConfig: { ...projectConfig, testEnvironmentOptions: options } }, context);
  }

  async setup() {
    await super.setup();
    makePage(this.global);
    script.runInContext(this.getVmContext());
  }
}

module.exports = OfficeRealm;
