import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read, write } from '@e965/xlsx';
import { CompoundFile } from '../../src/files/package/compound';
import { compoundFile } from '../files/compound-file';
import { PATIENCE_MS } from '../support/patience';
import { heji, LAUNCHER, SAMPLE, scratch } from './support/launcher';

/** Binary workbooks are read in a thread of their own: what that may do to the command, and to a program that calls it. */

const { file } = scratch('heji-binary-');
const OLDER = readFileSync(join(__dirname, '../files/older.xls'));

/** An .xls with a record that the library does not know, of which it speaks while it reads: at the end of the last sheet, so that all lies where it lay. */
function spokenOf(): string {
  const records = Buffer.from(new CompoundFile(Uint8Array.from(OLDER)).stream('Workbook') ?? []);
  const end = Buffer.of(0x0a, 0, 0, 0);
  const unknown = Buffer.of(0xf0, 0x0f, 0, 0);
  const before = records.subarray(0, records.lastIndexOf(end));
  return file(compoundFile({ Workbook: Uint8Array.from(Buffer.concat([before, unknown, end])) }), '.xls');
}

const sampleAs = (bookType: 'biff8' | 'xlsb'): Uint8Array =>
  new Uint8Array(
    write(read(readFileSync(SAMPLE), { cellStyles: true, cellNF: true }), {
      type: 'array',
      bookType,
      compression: true,
    }) as ArrayBuffer,
  );

/** What a program prints that calls Heji as a library. */
function called(body: string, ...args: string[]) {
  const library = pathToFileURL(join(LAUNCHER, '../library.mjs')).href;
  const program = `import { checkFile } from '${library}'; const files = process.argv.slice(1); ${body}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program, ...args], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
}

test('the command ends when it has answered, whatever the library had to say of the workbook; so does a program that calls it', () => {
  const spoken = spokenOf();
  const told = heji('check', spoken);
  // Read as without the record; a run that is ended from outside has no status.
  const as = heji('check', file(OLDER, '.xls'));
  expect([told.status, told.stderr]).toEqual([as.status, '']);
  expect(told.stdout.split('\n').slice(1)).toEqual(as.stdout.split('\n').slice(1));
  const run = called('console.log((await checkFile(files[0])).error);', spoken);
  expect([run.status, run.stdout, run.stderr]).toEqual([0, 'null\n', '']);
});

test('binary workbooks asked for at once have each its own result', () => {
  const files = [file(sampleAs('biff8'), '.xls'), file(OLDER, '.xls'), file(sampleAs('xlsb'), '.xlsb')];
  const { stdout } = called(
    'console.log(JSON.stringify(await Promise.all(files.map(async (one) => (await checkFile(one)).forms.length))));',
    ...files,
  );
  const alone = files.map((one) => called('console.log((await checkFile(files[0])).forms.length);', one).stdout.trim());
  expect(alone[0]).not.toBe(alone[1]);
  expect(JSON.parse(stdout)).toEqual(alone.map(Number));
});
