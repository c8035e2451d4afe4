/** Lints texts in the place of files: reads [{ file, text }] as JSON, writes the broken rules of each as JSON (test/architecture.test.ts). */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import { root } from '../../src/build/build.mjs';

const eslint = new ESLint({ cwd: root });
const broken = [];
for (const each of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(each.text, { filePath: each.file });
  broken.push([...new Set(result.messages.map((message) => message.ruleId ?? message.message))]);
}
process.stdout.write(JSON.stringify(broken));
