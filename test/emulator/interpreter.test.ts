import { ACTION, PATH } from '../../src/emulator/host/rich/protocol';
import { type Path, answerOf, host, WORKBOOK, SHEETS, SHEET, range } from './batches';

function query(paths: Record<number, Path>, of: number, select: string[]): unknown {
  const answer = answerOf(host(), { 1: WORKBOOK, 2: SHEETS, 3: SHEET, ...paths }, [[ACTION.query, of, '', [], select]]);
  return answer.Error ?? answer.Results[0]?.Value;
}

describe('queries', () => {
  test('a range', () => {
    expect(query({ 4: range('A1:B2') }, 4, ['values', 'address'])).toEqual({
      Values: [
        ['a', 1],
        ['b', 2],
      ],
      Address: '表!A1:B2',
    });
  });

  test('a collection lists its items with their identity', () => {
    expect(query({}, 2, ['name'])).toEqual({
      _Items: [
        { Id: '{00000000-0001-0000-0000-000000000000}', Name: '表' },
        { Id: '{00000000-0001-0000-0001-000000000000}', Name: '空' },
      ],
    });
  });

  test('a child by its path, and through a property', () => {
    expect(query({}, 3, ['protection/protected'])).toMatchObject({ Protection: { Protected: false } });
    expect(query({ 4: range('A1') }, 4, ['worksheet/name'])).toMatchObject({ Worksheet: { Name: '表' } });
  });

  test('without a selection: everything served', () => {
    expect(query({}, 3, [])).toEqual({
      Id: '{00000000-0001-0000-0000-000000000000}',
      Name: '表',
      Gridlines: true,
      Position: 0,
      Visibility: 'Visible',
    });
  });

  test.each(['A:B', '1:2', undefined])('an unbounded range has no values: %p', (address) => {
    const path: Path = { type: PATH.method, name: 'GetRange', parent: 3, args: address === undefined ? [] : [address] };
    expect(query({ 4: path }, 4, ['values'])).toEqual({ Values: null });
  });

  test('more cells than Excel hands out at once', () => {
    expect(query({ 4: range('A1:F1000000') }, 4, ['values'])).toMatchObject({ Code: 'RangeExceedsLimit' });
  });

  test('hidden rows: all, none, some', () => {
    const hidden = (address: string) => query({ 4: range(address) }, 4, ['rowHidden']);
    expect(hidden('A2:B2')).toEqual({ RowHidden: true });
    expect(hidden('A1')).toEqual({ RowHidden: false });
    expect(hidden('A1:A2')).toEqual({ RowHidden: null });
  });
});

describe('paths', () => {
  test('a null object answers null, and so does what is asked of it', () => {
    const answer = answerOf(
      host(),
      {
        1: WORKBOOK,
        2: SHEETS,
        3: { type: PATH.method, name: 'GetItemOrNullObject', parent: 2, args: ['没有'] },
        4: range('A1'),
        5: { type: PATH.nullObject },
      },
      [
        [ACTION.instantiate, 3],
        [ACTION.query, 4, '', [], ['values']],
        [ACTION.method, 3, 'Activate'],
        [ACTION.instantiate, 5],
      ],
    );
    expect(answer.Error).toBeUndefined();
    expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null, null, null]);
  });

  test('a range given as argument', () => {
    const intersection = (other: Path): unknown =>
      query(
        {
          4: range('A1:B2'),
          5: other,
          6: { type: PATH.method, name: 'GetIntersectionOrNullObject', parent: 4, args: [5], objects: [5] },
        },
        6,
        ['address'],
      );
    expect(intersection(range('B2:C3'))).toEqual({ Address: '表!B2' });
    expect(intersection(range('D4'))).toBeNull();
    expect(intersection(SHEETS)).toMatchObject({
      Code: 'InvalidArgument',
      Location: 'Range.getIntersectionOrNullObject',
    });
  });

  test.each([
    [
      'a sheet that is not there',
      { 4: { type: PATH.indexer, parent: 2, args: ['没有'] } },
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ],
    ['no address', { 4: range('hello!!') }, 'InvalidArgument', 'Worksheet.getRange'],
    ['an address of another sheet', { 4: range('空!A1') }, 'InvalidArgument', 'Worksheet.getRange'],
    ['a reference that was let go', { 4: { type: PATH.reference, name: 'kept-9' } }, 'ItemNotFound', ''],
    ['a service that is not there', { 4: { type: PATH.newObject, name: 'Microsoft.X' } }, 'ApiNotFound', 'Microsoft.X'],
    [
      'a name that every object inherits',
      { 4: { type: PATH.method, name: 'ToString', parent: 3 } },
      'ApiNotFound',
      'Worksheet.toString',
    ],
    ['a path that was never given', { 4: { type: PATH.property, name: 'X', parent: 99 } }, 'GeneralException', ''],
  ] as [string, Record<number, Path>, string, string][])('%s', (_what, paths, code, location) => {
    const answer = query(paths, 4, ['name']);
    expect(answer).toMatchObject({ Code: code, Location: location, ActionIndex: 0 });
  });
});

describe('batches', () => {
  test('what was done before an error stays done, what follows is not', () => {
    const at = host();
    const answer = answerOf(
      at,
      { 1: WORKBOOK, 2: SHEETS, 3: { ...SHEET, args: ['空'] }, 4: { type: PATH.indexer, parent: 2, args: ['没有'] } },
      [
        [ACTION.method, 3, 'Activate'],
        [ACTION.method, 4, 'Activate'],
        [ACTION.query, 3, '', [], ['name']],
      ],
    );
    expect(at.book.active.name).toBe('空');
    expect(answer.Results).toHaveLength(1);
    expect(answer.Error).toMatchObject({ Code: 'ItemNotFound', ActionIndex: 1 });
  });

  test('traces come back', () => {
    const answer = answerOf(host(), { 1: WORKBOOK }, [
      [ACTION.trace, 1],
      [ACTION.instantiate, 1],
    ]);
    expect(answer.TraceIds).toEqual([1]);
    expect(answer.Results.map(({ ActionId }) => ActionId)).toEqual([1, 2]);
  });

  test.each([
    [ACTION.recursiveQuery, 'Worksheet.loadRecursive'],
    [ACTION.queryAsJson, 'Worksheet.retrieve'],
    [ACTION.ensureUnchanged, 'Worksheet.ensureUnchanged'],
    [ACTION.update, 'Worksheet.update'],
  ])('action %i is not there, and says so', (type, location) => {
    const answer = answerOf(host(), { 1: WORKBOOK, 2: SHEETS, 3: SHEET }, [[type, 3]]);
    expect(answer.Error).toMatchObject({ Code: 'ApiNotFound', Location: location });
  });

  test('a kept range is found again, until it is let go', () => {
    const at = host();
    const paths = { 1: WORKBOOK, 2: SHEETS, 3: SHEET, 4: range('B1') };
    const kept = answerOf(at, paths, [
      [ACTION.method, 4, '_KeepReference'],
      [ACTION.instantiate, 4],
    ]);
    const { _ReferenceId: id } = kept.Results[1]?.Value as { _ReferenceId: string };
    const again = { 1: WORKBOOK, 5: { type: PATH.reference, name: id } };
    expect(answerOf(at, again, [[ACTION.query, 5, '', [], ['values']]]).Results[0]?.Value).toMatchObject({
      Values: [[1]],
    });
    answerOf(at, again, [
      [ACTION.instantiate, 1],
      [ACTION.method, 1, '_RemoveReference', [id]],
    ]);
    expect(at.keptObjects).toBe(0);
    expect(answerOf(at, again, [[ACTION.instantiate, 5]]).Error).toMatchObject({ Code: 'ItemNotFound' });
  });

  test('a kept range can be given as argument', () => {
    const at = host();
    const paths = { 1: WORKBOOK, 2: SHEETS, 3: SHEET, 4: range('B1:B2'), 5: range('A2:C2') };
    const kept = answerOf(at, paths, [
      [ACTION.method, 4, '_KeepReference'],
      [ACTION.instantiate, 4],
    ]);
    const { _ReferenceId: id } = kept.Results[1]?.Value as { _ReferenceId: string };
    const answer = answerOf(
      at,
      {
        ...paths,
        6: { type: PATH.reference, name: id },
        7: { type: PATH.method, name: 'GetIntersection', parent: 5, args: [6], objects: [6] },
      },
      [[ACTION.query, 7, '', [], ['address']]],
    );
    expect(answer.Results[0]?.Value).toEqual({ Address: '表!B2' });
  });

  test.each(['', 'hello', '[]', '{"Actions":[]}', 'null'])('%p is no batch', (text) => {
    expect(() => host().execute(text)).toThrow();
  });
});
