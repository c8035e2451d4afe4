import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compoundFile } from '../files/compound-file';
import { xlsxWith } from '../files/parts';
import { CLEAN, heji, LAUNCHER, scratch } from './support/launcher';
import { PATIENCE_MS } from '../support/patience';

const { folder } = scratch('heji-unreadable-');

interface Row {
  readonly files: readonly string[];
  readonly problem: string;
}
const rowsOf = (output: string) => (JSON.parse(output) as { workbooks: Row[] }).workbooks;

/** An .xls whose stream leads into itself: the library that reads the old kinds follows it until the memory is full. */
function leadingNowhere(): Uint8Array {
  const bytes = compoundFile({ Workbook: new Uint8Array(9000) });
  const view = new DataView(bytes.buffer);
  for (let sector = 1; sector < 20; sector++) view.setUint32(512 + 4 * sector, sector, true);
  return bytes;
}

test('one bad file among others is named, and the others are reported', () => {
  const place = join(folder, 'mixed');
  mkdirSync(place);
  writeFileSync(join(place, 'a.xls'), leadingNowhere());
  writeFileSync(
    join(place, 'b.xls'),
    compoundFile({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: new Uint8Array(100) }),
  );
  writeFileSync(
    join(place, 'c.et'),
    Uint8Array.from({ length: 600 }, (_, at) => (at * 7) % 256),
  );
  copyFileSync(CLEAN, join(place, 'd.xlsx'));
  copyFileSync(join(__dirname, '../files/older.xls'), join(place, 'e.et'));
  const { status, stdout } = heji('review', place, '--json');
  expect(status).toBe(2);
  const told = rowsOf(stdout).map(({ files, problem }) => [files[0]?.slice(-5), problem.slice(0, 8)]);
  expect(told).toEqual([
    ['a.xls', '文件已损坏或不完'],
    ['b.xls', '文件设了打开密码'],
    ['/c.et', '这不是工作簿（.'],
    ['.xlsx', ''],
    ['/e.et', '只有没填过的空表'],
  ]);
});

test.each([
  ['a folder, with the command that goes over one', folder, 'heji review'],
  ['a device', '/dev/zero', '不是普通文件'],
  ['a name that is too long', `${'长'.repeat(200)}.xlsx`, '太长'],
])('%s is told for what it is', (_, file, said) => {
  const { status, stdout } = heji('check', file);
  expect(stdout).toContain(said);
  expect(status).toBe(2);
});

test('a name that is too long to be written is told before anything is', () => {
  const { status, stderr } = heji('fill', CLEAN, '-o', join(folder, `${'长'.repeat(200)}.xlsx`));
  expect(status).toBe(2);
  expect(stderr).toContain('文件名或路径太长');
});

test('a review that is stopped keeps what is done', async () => {
  const place = join(folder, 'many');
  mkdirSync(place);
  const small = xlsxWith('<row r="1"><c r="A1"><v>1</v></c></row>');
  for (let n = 0; n < 2000; n++) writeFileSync(join(place, `u${String(n).padStart(4, '0')}.xlsx`), small);
  const table = join(folder, 'table.xlsx');
  // What the launcher may have to build is built before.
  heji('--version');
  const run = spawn(process.execPath, [LAUNCHER, 'review', place, '--json', '-o', table], { timeout: PATIENCE_MS });
  let output = '';
  let said = '';
  run.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  run.stderr.setEncoding('utf8').on('data', (part: string) => {
    if (said === '') run.kill('SIGINT');
    said += part;
  });
  const status = await new Promise((resolve) => run.on('close', resolve));
  expect(status).toBe(130);
  const done = rowsOf(output).length;
  expect(done).toBeGreaterThanOrEqual(100);
  expect(said).toContain(`${String(done)}／2000`);
  expect(heji('check', table).stdout).toContain('没有认出');
});

test('a pipe is not waited for', () => {
  const pipe = join(folder, 'pipe');
  if (spawnSync('mkfifo', [pipe], { timeout: PATIENCE_MS }).status !== 0) return;
  expect(heji('check', pipe).stdout).toContain('不是普通文件');
});
