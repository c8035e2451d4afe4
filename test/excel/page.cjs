/** What office.js needs around it to load in Node: the very file that Excel on the web loads, and the few objects of a page that it looks at meanwhile. */
'use strict';

const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');

/** Makes `global` look like a page. */
function makePage(global) {
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
}

/** The library as a script of the page, not yet run. */
const officeScript = () => new Script(readFileSync(file, 'utf8'), { filename: file });

module.exports = { makePage, officeScript };
