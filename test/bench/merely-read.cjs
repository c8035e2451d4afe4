/** Reads workbooks with the reading library's own call and does nothing with them: what `heji check` is measured against. */
const { readFileSync } = require('node:fs');
const { read } = require('@e965/xlsx');

const [options, ...files] = process.argv.slice(2);
let sheets = 0;
for (const file of files) sheets += read(readFileSync(file), JSON.parse(options)).SheetNames.length;
process.stdout.write(String(sheets));
