import { WORDS } from '../../src/messages/page/page';
import { type Change, book } from '../rules/support/book';
import type { PickedFile } from '../../src/web/page/review/pick';
import { bytesOf } from '../bench/generated';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Many workbooks in one table, without a browser; test/e2e has it in one. */

export const { problems } = WORDS['zh-CN'];
export const ALONE = { '1-1': null, '1-2': null } as const;

/** A file as a dialog gives it; jsdom's cannot hand out its bytes. */
export function picked(path: string, content: Change | Uint8Array | Error, size?: number): PickedFile {
  const file = new File([], path.split('/').pop() ?? '');
  file.arrayBuffer = async () => {
    if (content instanceof Error) throw content;
    return Uint8Array.from(ArrayBuffer.isView(content) ? content : bytesOf(book(content))).buffer;
  };
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  return { path, file };
}

export const SEED = readFileSync(join(__dirname, '../../assets/sample/seed.xlsx'));
