import { PATH, type Answer } from '../../src/emulator/host/rich/protocol';
import { ExcelHost } from '../../src/emulator/host/excel-host';
import { HostBook } from '../../src/emulator/host/model/book';
import { book, sheet } from '../excel/workbooks';

/** Batches written by hand, for what office.js would not send by itself. */

/** Batches written by hand, for what office.js would not send by itself; test/excel has the library's own. */

export interface Path {
  type: number;
  name?: string;
  parent?: number;
  args?: unknown[];
  objects?: number[];
}

export type Step = [type: number, path: number, name?: string, args?: unknown[], select?: string[]];

export function body(paths: Record<number, Path>, steps: Step[]): string {
  return JSON.stringify({
    AutoKeepReference: false,
    ObjectPaths: Object.fromEntries(
      Object.entries(paths).map(([id, { type, name = '', parent, args, objects }]) => [
        id,
        {
          Id: Number(id),
          ObjectPathType: type,
          Name: name,
          ParentObjectPathId: parent,
          ArgumentInfo: { Arguments: args ?? [], ReferencedObjectPathIds: objects },
        },
      ]),
    ),
    Actions: steps.map(([type, path, name = '', args = [], select], index) => ({
      Id: index + 1,
      ActionType: type,
      Name: name,
      ObjectPathId: path,
      ArgumentInfo: { Arguments: args },
      ...(select ? { QueryInfo: { Select: select } } : {}),
    })),
  });
}

export const WORKBOOK: Path = { type: PATH.global };
export const SHEETS: Path = { type: PATH.property, name: 'Worksheets', parent: 1 };
export const SHEET: Path = { type: PATH.indexer, parent: 2, args: ['表'] };

export function range(address: string, parent = 3): Path {
  return { type: PATH.method, name: 'GetRange', parent, args: [address] };
}

export function host(): ExcelHost {
  return new ExcelHost(
    new HostBook(
      book(
        sheet({ name: '表', hiddenRows: [1] }, [
          ['a', 1],
          ['b', 2],
        ]),
        sheet('空', []),
      ),
    ),
  );
}

export function answerOf(to: ExcelHost, paths: Record<number, Path>, steps: Step[]): Answer {
  const reply = to.execute(body(paths, steps));
  if (reply.kind !== 'answer') throw new Error(reply.failure);
  return JSON.parse(reply.body) as Answer;
}
