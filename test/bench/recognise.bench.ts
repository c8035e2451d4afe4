import { read } from '@e965/xlsx';
import { READING, readWorkbookFile } from '../../src/files';
import { recognise } from '../../src/forms';
import { book } from '../rules/support/book';
import { FAULTY } from '../rules/support/faulty';
import { bytesOf, manyProjects } from './generated';
import { median, middle, once, print } from './timing';

/** Three forms, as a unit hands them in: reading the file, and recognising what it holds. */
function threeForms(): void {
  const workbook = book({ ...FAULTY, station: null });
  const bytes = bytesOf(workbook);
  const own = median(() => readWorkbookFile(bytes));
  const library = median(() => read(bytes, { ...READING }));
  print('three forms, warm', {
    'recognising ms': median(() => recognise(workbook), 30, 200),
    'reading ms': own,
    "ratio to the library's own call": own / library,
  });
}

/** Time for each of many project sheets: the same at every number when the whole is linear. */
function manySheets(): void {
  // What is not yet compiled would count against the smallest.
  const first = manyProjects(250);
  for (let i = 0; i < 8; i++) recognise(first);
  const each = [250, 500, 1000].map((count) => {
    const workbook = manyProjects(count);
    const bytes = bytesOf(workbook);
    const recognising = middle([0, 1, 2, 3, 4].map(() => once(() => recognise(workbook)))) / count;
    const reading = middle([0, 1, 2].map(() => once(() => readWorkbookFile(bytes)))) / count;
    print(`${count} project sheets`, {
      'recognising ms each': recognising,
      'reading ms each': reading,
      forms: String(recognise(workbook).all.length),
    });
    return { recognising, reading };
  });
  const ratio = (key: 'recognising' | 'reading') => (each[2]?.[key] ?? 0) / (each[0]?.[key] ?? 1);
  print('1000 against 250, each', { recognising: ratio('recognising'), reading: ratio('reading') });
}

export function run(): void {
  threeForms();
  manySheets();
}
