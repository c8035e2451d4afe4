import { type PickedFile, droppedFiles } from '../../src/web/page/review/pick';
import { type ReviewNews, reviewFiles } from '../../src/web/page/review/reviewing';
import { problems, picked, ALONE, SEED } from './picked';
import { MOST_BYTES } from '../../src/files';
import { HUNAN } from '../../src/rules';

async function review(files: readonly PickedFile[], profile: string | null = null) {
  const news: ReviewNews[] = [];
  await reviewFiles({ files, locale: 'zh-CN', profile, problems }, (each) => news.push(each));
  const lines = news.flatMap((each) => (each.kind === 'line' ? [each.line] : []));
  return { news, lines, names: lines.map(({ record }) => record.files.join(' + ')) };
}

test('the lines come in the order of folders and names; hidden and other files of a folder are left out', async () => {
  const { names, news } = await review([
    picked('县直/乙局/自评.xlsx', {}),
    picked('县直/说明.txt', new Uint8Array()),
    picked('县直/甲局/~$自评.xlsx', new Uint8Array()),
    picked('县直/甲局/自评.xlsx', {}),
    picked('__MACOSX/._自评.xlsx', new Uint8Array()),
    picked('县直/.回收/甲局/自评.xlsx', {}),
  ]);
  expect(names).toEqual(['县直/甲局/自评.xlsx', '县直/乙局/自评.xlsx']);
  expect(news[0]).toEqual({ kind: 'begun', total: 2, profile: { kind: 'forms', name: '' } });
  expect(news.at(-1)).toEqual({ kind: 'done' });
});

test('files of project forms alone belong to the only workbook of a unit beside them', async () => {
  const { lines } = await review([
    picked('局/主表.xlsx', { care: null, station: null }),
    picked('局/项目1.xlsx', { ...ALONE, station: null }),
    picked('局/项目2.xlsx', { ...ALONE, care: null }),
  ]);
  // Each as it is read, in the order of names; then the unit, in the place of all three.
  expect(lines.map(({ files }) => files)).toEqual([[1], [2], [0], [0, 1, 2]]);
  expect(lines.at(-1)?.record).toMatchObject({
    verdict: 'ready',
    files: ['局/主表.xlsx', '局/项目1.xlsx', '局/项目2.xlsx'],
  });
});

test.each<[string, PickedFile, string]>([
  ['damaged', picked('坏.xlsx', Uint8Array.from([80, 75, 3, 4, 1])), problems.damaged],
  ['no workbook', picked('说明.txt', Uint8Array.from([65, 66])), problems.notAWorkbook],
  ['too large, not even read', picked('大.xlsx', new Error('read'), MOST_BYTES + 1), problems.tooLarge],
  ['not handed out', picked('走.xlsx', new Error('gone')), problems.unexpected],
])('a file that cannot be read is a unit with its reason: %s', async (_, file, sentence) => {
  const { lines } = await review([file, picked('好.xlsx', {})]);
  const line = lines.find(({ record }) => record.verdict === 'unchecked');
  expect(line?.record.problem).toBe(sentence);
  expect(lines.map(({ record }) => record.verdict).sort()).toEqual(['ready', 'unchecked']);
});

test('the bureau’s profile holds; a broken one is left out and told', async () => {
  const seed = picked('表.xlsx', SEED);
  const off = Object.fromEntries(['B12-16', 'B12-23', 'B13-01', 'B13-04', 'X-03', 'X-04'].map((id) => [id, 'off']));
  const name = { 'zh-CN': '某县', 'en-US': 'A county' };
  const errors = ({ lines }: Awaited<ReturnType<typeof review>>) => lines[0]?.record.errors;
  const without = await review([seed]);
  const deployed = await review([seed], JSON.stringify({ ...HUNAN, id: 'bureau', name, rules: off }));
  expect(errors(without)).toBeGreaterThan(0);
  expect(errors(deployed)).toBe(0);
  expect(deployed.news[0]).toMatchObject({ profile: { kind: 'deployed', name: '某县' } });
  for (const broken of ['{', '{}', 'null', '']) {
    const result = await review([seed], broken);
    expect(errors(result)).toBe(errors(without));
    expect(result.news[0]).toMatchObject({ profile: { kind: 'unusable' } });
  }
});

describe('what is dropped', () => {
  const entryOf = (path: string, inside?: readonly object[]): object => {
    const common = { fullPath: path, isFile: !inside, isDirectory: inside !== undefined };
    if (!inside) return { ...common, file: (take: (file: File) => void) => take(new File([], path)) };
    // Two portions and the end, as browsers do it.
    const portions = [inside.slice(0, 1), inside.slice(1)].filter((portion) => portion.length > 0);
    const readEntries = (take: (entries: readonly object[]) => void) => take(portions.shift() ?? []);
    return { ...common, createReader: () => ({ readEntries }) };
  };
  const transfer = (entries: readonly object[], files: readonly File[] = []) =>
    ({
      items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
      files,
    }) as unknown as DataTransfer;

  test('a folder: all files in it and below', async () => {
    const folder = entryOf('/县直', [
      entryOf('/县直/a.xlsx'),
      entryOf('/县直/局', [entryOf('/县直/局/b.xlsx')]),
      entryOf('/县直/c.txt'),
    ]);
    const dropped = droppedFiles(transfer([folder], [new File([], '县直')]));
    if (!dropped || !('many' in dropped)) throw new Error('no folder');
    expect((await dropped.many).map(({ path }) => path)).toEqual(['县直/a.xlsx', '县直/局/b.xlsx', '县直/c.txt']);
  });
  test('one file is that file', () => {
    const file = new File([], 'a.xlsx');
    expect(droppedFiles(transfer([entryOf('/a.xlsx')], [file]))).toEqual({ file });
  });
  test('several files', async () => {
    const files = [new File([], 'a.xlsx'), new File([], 'b.xlsx')];
    const dropped = droppedFiles(
      transfer(
        files.map(({ name }) => entryOf(`/${name}`)),
        files,
      ),
    );
    if (!dropped || !('many' in dropped)) throw new Error('not several');
    expect((await dropped.many).map(({ path }) => path)).toEqual(['a.xlsx', 'b.xlsx']);
  });
  test('nothing but text', () => {
    expect(droppedFiles({ items: [{ kind: 'string' }], files: [] } as unknown as DataTransfer)).toBeNull();
  });
});
