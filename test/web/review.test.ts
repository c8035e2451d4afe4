import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { MOST_BYTES, readWorkbookFile } from '../../src/files';
import { droppedFiles, type PickedFile } from '../../src/web/page/review/pick';
import { reviewFiles, type ReviewNews, type ReviewOrder } from '../../src/web/page/review/reviewing';
import type { StartReview } from '../../src/web/page/review/start';
import { ReviewView } from '../../src/web/page/review/view';
import { WORDS } from '../../src/web/page/words';
import { checkWorkbook, HUNAN } from '../../src/rules';
import { bytesOf } from '../bench/generated';
import { book, type Change } from '../rules/support/book';

/** Many workbooks in one table, without a browser; test/e2e has it in one. */

const { problems } = WORDS['zh-CN'];
const SEED = readFileSync(join(__dirname, '../../assets/sample/seed.xlsx'));
const ALONE = { '1-1': null, '1-2': null } as const;

/** A file as a dialog gives it; jsdom's cannot hand out its bytes. */
function picked(path: string, content: Change | Uint8Array | Error, size?: number): PickedFile {
  const file = new File([], path.split('/').pop() ?? '');
  file.arrayBuffer = async () => {
    if (content instanceof Error) throw content;
    return Uint8Array.from(ArrayBuffer.isView(content) ? content : bytesOf(book(content))).buffer;
  };
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  return { path, file };
}

async function review(files: readonly PickedFile[], profile: string | null = null) {
  const news: ReviewNews[] = [];
  await reviewFiles({ files, locale: 'zh-CN', profile, problems }, (each) => news.push(each));
  const lines = news.flatMap((each) => (each.kind === 'line' ? [each.line] : []));
  return { news, lines, names: lines.map(({ cells }) => cells[0]?.text) };
}

test('the lines come in the order of folders and names; hidden and other files of a folder are left out', async () => {
  const { names, news } = await review([
    picked('县直/乙局/自评.xlsx', {}),
    picked('县直/说明.txt', new Uint8Array()),
    picked('县直/甲局/~$自评.xlsx', new Uint8Array()),
    picked('县直/甲局/自评.xlsx', {}),
    picked('__MACOSX/._自评.xlsx', new Uint8Array()),
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
  expect(lines.map(({ files, verdict }) => ({ files, verdict }))).toEqual([{ files: [0, 1, 2], verdict: 'ready' }]);
});

test.each<[string, PickedFile, string]>([
  ['damaged', picked('坏.xlsx', Uint8Array.from([80, 75, 3, 4, 1])), problems.damaged],
  ['no workbook', picked('说明.txt', Uint8Array.from([65, 66])), problems.notAWorkbook],
  ['too large, not even read', picked('大.xlsx', new Error('read'), MOST_BYTES + 1), problems.tooLarge],
  ['not handed out', picked('走.xlsx', new Error('gone')), problems.unexpected],
])('a file that cannot be read is a line with its reason, and cannot be opened: %s', async (_, file, sentence) => {
  const { lines } = await review([file, picked('好.xlsx', {})]);
  const line = lines.find(({ verdict }) => verdict === 'unchecked');
  expect(line).toMatchObject({ files: [] });
  expect(line?.cells.at(-1)?.text).toBe(sentence);
  expect(lines.map(({ verdict }) => verdict).sort()).toEqual(['ready', 'unchecked']);
});

test('the bureau’s profile holds; a broken one is left out and told', async () => {
  const seed = picked('表.xlsx', SEED);
  const off = Object.fromEntries(['B12-16', 'B12-23', 'B13-01', 'B13-04', 'X-03', 'X-04'].map((id) => [id, 'off']));
  const name = { 'zh-CN': '某县', 'en-US': 'A county' };
  const errors = ({ lines }: Awaited<ReturnType<typeof review>>) => lines[0]?.cells[4]?.text;
  const without = await review([seed]);
  const deployed = await review([seed], JSON.stringify({ ...HUNAN, id: 'bureau', name, rules: off }));
  expect(Number(errors(without))).toBeGreaterThan(0);
  expect(errors(deployed)).toBe('0');
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

describe('the view', () => {
  interface Begun {
    readonly order: ReviewOrder;
    readonly hear: (news: ReviewNews) => void;
    readonly stop: jest.Mock;
  }
  function show() {
    const begun: Begun[] = [];
    const start: StartReview = (order, hear) => {
      const stop = jest.fn();
      begun.push({ order, hear, stop });
      return stop;
    };
    const open = jest.fn();
    const view = new ReviewView({ language: 'zh-CN', problems, accept: '.xlsx', start, open, leave: jest.fn() });
    document.body.replaceChildren(view.section);
    view.section.hidden = false;
    return { view, begun, open, user: userEvent.setup() };
  }
  const FILES = [picked('甲.xlsx', {}), picked('乙.xlsx', {})];
  const begin = { kind: 'begun', total: 2, profile: { kind: 'forms', name: '' } } as const;

  test('shows how far it is, then the sum; a name opens its file', async () => {
    const { view, begun, open, user } = show();
    view.begin(FILES);
    const [{ hear, order }] = begun as [Begun];
    hear(begin);
    hear({ kind: 'reading', done: 1, path: '乙.xlsx' });
    expect(screen.getByRole('progressbar', { name: '审核进度' })).toHaveProperty('value', 1);
    expect(screen.getByText('正在核对 2/2：乙.xlsx')).toBeTruthy();
    expect(screen.getByRole('button', { name: '导出汇总表' })).toHaveProperty('disabled', true);
    await reviewFiles(order, hear);
    expect(screen.getByRole('status').textContent).toBe('共 2 份：可报送 2，未查全 0，不可报送 0，未核对 0');
    expect(screen.queryByRole('progressbar')).toBeNull();
    await user.click(screen.getByRole('button', { name: '乙.xlsx' }));
    expect(open).toHaveBeenCalledWith(FILES[1]);
  });

  test('stopped, and broken off: says how many are left, keeps what there is', async () => {
    const { view, begun, user } = show();
    view.begin(FILES);
    begun[0]!.hear(begin);
    await user.click(screen.getByRole('button', { name: '停止' }));
    expect(begun[0]!.stop).toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('已停止，还有 2 个文件没有核对。');
    view.begin(FILES);
    begun[1]!.hear({ kind: 'failed' });
    expect(screen.getByRole('status').textContent).toContain('审核中断，还有 2 个文件没有核对');
  });

  test('a new review gives up the one under way, whose news no longer count', () => {
    const { view, begun } = show();
    view.begin(FILES);
    view.begin([FILES[0]!]);
    expect(begun[0]!.stop).toHaveBeenCalled();
    begun[0]!.hear({ kind: 'done' });
    expect(screen.getByRole('progressbar')).toBeTruthy();
  });

  test('questions beyond the first are folded; nothing in a cell is HTML', async () => {
    const { view, begun } = show();
    const evil = picked('<b>表</b>.xlsx', SEED);
    view.begin([evil]);
    await reviewFiles(begun[0]!.order, begun[0]!.hear);
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('共 1 份'));
    expect(document.querySelector('details')?.open).toBe(false);
    // The first eight are named, the others counted.
    const all = checkWorkbook(readWorkbookFile(SEED), { fileName: 'x' }).findings;
    const open = all.filter(({ severity, cause }) => severity !== 'hint' && cause === undefined).length;
    const folded = [...document.querySelectorAll('details li')].map(({ textContent }) => textContent);
    expect(document.querySelector('summary')?.textContent).toContain(`（共 ${String(open)} 条）`);
    expect(folded).toHaveLength(8);
    expect(folded.at(-1)).toBe(`……另有 ${String(open - 8)} 条`);
    expect(screen.getByRole('button', { name: '<b>表</b>.xlsx' })).toBeTruthy();
    expect(document.querySelector('b')).toBeNull();
  });
});
