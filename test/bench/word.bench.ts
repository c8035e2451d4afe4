import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAlone, checkBoth, checkDocument, sampleReport } from './report';
import { median, print } from './timing';

interface Said {
  readonly idleMb: number;
  readonly mostMb: number;
}

/** The most memory of a process of its own that reads and checks one file, and what it has before. */
function memory(folder: string, name: string, bytes: Uint8Array): Said {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const run = spawnSync(process.execPath, [join(__dirname, '../hostile/reader.cjs'), file], { encoding: 'utf8' });
  return JSON.parse(run.stdout) as Said;
}

/** The sample's report read and checked: its document in Word against its workbook, times and memory. */
export function run(): void {
  const report = sampleReport();
  const [document, both, alone] = [checkDocument, checkBoth, checkAlone].map((check) => median(() => check(report)));
  print('the report in Word, tables and text', {
    ms: document ?? 0,
    findings: String(checkDocument(report)),
    'to the .xlsx with the text': (document ?? 0) / (both ?? 1),
    'to the .xlsx alone': (document ?? 0) / (alone ?? 1),
  });
  const folder = mkdtempSync(join(tmpdir(), 'heji-word-'));
  try {
    const [word, xlsx] = [memory(folder, 'a.docx', report.document), memory(folder, 'a.xlsx', report.workbook)];
    print('memory MB', {
      'in Word': String(word.mostMb),
      'in .xlsx': String(xlsx.mostMb),
      'the program before': String(xlsx.idleMb),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
