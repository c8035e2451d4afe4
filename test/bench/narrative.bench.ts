import { Document, Packer, Paragraph } from 'docx';
import { readNarrativeFile } from '../../src/files/narrative-file';
import { readNarrative } from '../../src/narrative';
import { CONSISTENT } from '../fixtures/reports/consistent';
import { print } from './timing';

/** About 1,500 characters a page. */
const CHARACTERS = 1500;

async function pages(count: number): Promise<Uint8Array> {
  const lines = Object.values(CONSISTENT).join('\n').split('\n');
  const times = Math.ceil((count * CHARACTERS) / lines.join('').length);
  const paragraphs = Array.from({ length: times }, () => lines)
    .flat()
    .map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] })));
}

/** A report of so many pages, read from its .docx and understood. */
export async function run(): Promise<void> {
  const each: number[] = [];
  for (const count of [50, 200]) {
    const bytes = await pages(count);
    const started = performance.now();
    const { text, tables } = readNarrativeFile(bytes);
    const read = performance.now();
    const { amounts } = readNarrative(text, { tables });
    const done = performance.now();
    each.push((done - started) / count);
    print(`${count} pages`, {
      'reading ms': read - started,
      'understanding ms': done - read,
      amounts: String(amounts.length),
    });
  }
  print('each page', { '200 pages against 50': (each[1] ?? 0) / (each[0] ?? 1) });
}
