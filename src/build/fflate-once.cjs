'use strict';

const BEGIN = '// node_modules/fflate/esm/browser.js\n';
const END = '// src/util/zip.ts\n';

/**
 * A loader of webpack's, for the library that writes .docx: it carries a copy of fflate in its one file, and fflate is in the bundle as it is.
 * The two doors it goes through are those of the package. A library that has changed there fails the build.
 */
module.exports = function fflateOnce(source) {
  const [begin, end] = [source.indexOf(BEGIN), source.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('docx carries fflate otherwise than expected');
  return `import { unzipSync, zipSync } from 'fflate';\n${source.slice(0, begin)}${source.slice(end)}`;
};
