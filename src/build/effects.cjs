'use strict';

/**
 * The modules of src/ that do something by being loaded, besides the pages' entries: a page gets a style, a library its code pages. All others are
 * left out of a page where nothing of them is used, however many doors lead to them.
 */
const WITH_EFFECTS = ['files/xls/code-pages.ts', 'web/page/review/index.ts', 'web/page/word/index.ts'];

module.exports = { WITH_EFFECTS };
