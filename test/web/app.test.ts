import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { GridOptions, MountGrid } from '../../src/web/grid/door';
import type { HostBook } from '../../src/emulator/host/model/book';
import { readWorkbookFile } from '../../src/files';
import { PreviewApp } from '../../src/web/page/app';
import { WORDS } from '../../src/messages/page/page';
import { SheetBuilder } from '../../src/workbook';

/** A grid that shows nothing: the real one needs a canvas, and is tried in a browser (test/e2e). */
interface FakeGrid {
  readonly book: HostBook;
  readonly options: GridOptions;
  closed: boolean;
  readonly calls: string[];
}
let grids: FakeGrid[] = [];

const mountFake: MountGrid = (place, book, options) => {
  const grid: FakeGrid = { book, options, closed: false, calls: [] };
  grids.push(grid);
  const shown = document.createElement('div');
  shown.className = 'fake-grid';
  place.append(shown);
  return {
    focus: () => undefined,
    ready: Promise.resolve(),
    drawn: { selection: () => '', text: () => undefined, fill: () => undefined },
    settled: () => Promise.resolve(),
    undo: () => grid.calls.push('undo'),
    redo: () => grid.calls.push('redo'),
    close: () => {
      grid.closed = true;
      shown.remove();
    },
  };
};
const loadFake = () => Promise.resolve(mountFake);

const SEED = readFileSync(join(__dirname, '../../assets/sample/seed.xlsx'));

function bytesOf(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer);
}

/** A file as the file dialog gives it; jsdom's cannot hand out its bytes. */
function file(name: string, bytes: Uint8Array<ArrayBuffer>, after: Promise<unknown> = Promise.resolve()): File {
  const made = new File([], name);
  made.arrayBuffer = async () => {
    await after;
    return bytes.buffer;
  };
  return made;
}

function choose(...files: File[]): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  for (const one of files) {
    Object.defineProperty(input, 'files', { value: [one], configurable: true });
    input.dispatchEvent(new Event('change'));
  }
}

function drop(one: File): void {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], items: [], files: [one] } });
  document.body.dispatchEvent(event);
}

beforeEach(() => {
  grids = [];
});

function frame(): HTMLIFrameElement | null {
  return document.querySelector('iframe');
}

test('opens a workbook: grid, name, and the pane in a frame on it', async () => {
  new PreviewApp('zh-CN', loadFake);
  choose(file('我的附表.xlsx', bytesOf(SEED)));
  expect(await screen.findByText('我的附表.xlsx')).toBeTruthy();
  await waitFor(() => {
    expect(grids).toHaveLength(1);
  });
  expect(grids[0]?.book.sheets.map(({ name }) => name)).toContain('1-2');
  expect(grids[0]?.options.look.sheets.get('1-2')?.columns.get(0)?.width).toBe(49);
  expect(frame()?.getAttribute('src')).toBe('taskpane.html');
  expect(JSON.parse(frame()?.name ?? '{}')).toHaveProperty('xdmInfo');
});

test('another workbook brings a new frame and a new conversation', async () => {
  new PreviewApp('zh-CN', loadFake);
  choose(file('甲.xlsx', bytesOf(SEED)));
  await screen.findByText('甲.xlsx');
  const first = frame();
  drop(file('乙.xlsx', bytesOf(SEED)));
  await screen.findByText('乙.xlsx');
  expect(document.querySelectorAll('iframe')).toHaveLength(1);
  expect(frame()?.name).not.toBe(first?.name);
  await waitFor(() => {
    expect(document.querySelectorAll('.fake-grid')).toHaveLength(1);
  });
  expect(grids.filter(({ closed }) => !closed).map(({ book }) => book)).toEqual([grids.at(-1)?.book]);
});

test('of two files the later asked for is shown, whichever arrives last', async () => {
  new PreviewApp('zh-CN', loadFake);
  let arrive: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  choose(file('慢.xlsx', bytesOf(SEED), slow), file('快.xlsx', bytesOf(SEED)));
  await screen.findByText('快.xlsx');
  arrive();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(screen.queryByText('慢.xlsx')).toBeNull();
});

test.each([
  ['空.xlsx', new Uint8Array(0), 'empty'],
  ['文章.docx', bytesOf(Buffer.from('hello')), 'notAWorkbook'],
  ['断.xlsx', bytesOf(SEED).slice(0, 4000), 'damaged'],
] as const)('%s: says why it cannot be opened, and keeps what is open', async (name, bytes, code) => {
  new PreviewApp('zh-CN', loadFake);
  choose(file('好.xlsx', bytesOf(SEED)));
  await screen.findByText('好.xlsx');
  choose(file(name, new Uint8Array(bytes)));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(WORDS['zh-CN'].problems[code]);
  expect(screen.getByText('好.xlsx')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a sample that cannot be fetched is named', async () => {
  const app = new PreviewApp('zh-CN', loadFake);
  globalThis.fetch = () => Promise.resolve({ ok: false, status: 404 } as Response);
  await app.openSample('seed.xlsx');
  expect(screen.getByRole('alert').textContent).toContain('没有取到 seed.xlsx');
});

test('the sample menu fetches from this site only', async () => {
  new PreviewApp('zh-CN', loadFake);
  const fetched: string[] = [];
  globalThis.fetch = (address) => {
    fetched.push(address as string);
    return Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(bytesOf(SEED).buffer) } as Response);
  };
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '示例' }), 'seed.xlsx');
  await screen.findByText('seed.xlsx');
  expect(fetched).toEqual(['samples/seed.xlsx']);
});

test('the pane closes, and opens by its button and by a check', async () => {
  const app = new PreviewApp('zh-CN', loadFake);
  choose(file('甲.xlsx', bytesOf(SEED)));
  await screen.findByText('甲.xlsx');
  const pane = () => screen.queryByRole('complementary', { name: '核绩任务窗格' });
  await userEvent.click(screen.getByRole('button', { name: '关闭面板' }));
  expect(pane()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '打开面板' }));
  expect(pane()).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '关闭面板' }));
  await userEvent.click(screen.getByRole('button', { name: '一键校验' }));
  expect(pane()).not.toBeNull();
  // Closed or not, it is the same runtime with the same workbook.
  expect(document.querySelectorAll('iframe')).toHaveLength(1);
  expect(app.traffic).toMatchObject({ syncs: 0 });
});

test('in English there is no Chinese on the page but the link to it', () => {
  new PreviewApp('en-US', loadFake);
  const texts = [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.children.length === 0 && !element.closest('[lang="zh-CN"], [aria-hidden="true"]'))
    .map((element) => [element.textContent ?? '', element.getAttribute('aria-label') ?? ''])
    .flat();
  expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  expect(document.documentElement.lang).toBe('en-US');
});

test('both languages have words for the same samples', () => {
  expect(Object.keys(WORDS['en-US'].sampleNames)).toEqual(Object.keys(WORDS['zh-CN'].sampleNames));
});

test('a dragged file is awaited everywhere on the page', async () => {
  new PreviewApp('zh-CN', loadFake);
  const drag = (kind: string) => {
    const event = new Event(kind, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'], items: [], files: [] } });
    document.body.dispatchEvent(event);
    return event;
  };
  const veil = document.querySelector<HTMLElement>('.drop');
  drag('dragenter');
  expect(veil?.hidden).toBe(false);
  expect(drag('dragover').defaultPrevented).toBe(true);
  drag('drop');
  await waitFor(() => {
    expect(veil?.hidden).toBe(true);
  });
});

test('the ribbon’s editing buttons reach the grid', async () => {
  new PreviewApp('zh-CN', loadFake);
  choose(file('甲.xlsx', bytesOf(SEED)));
  await waitFor(() => {
    expect(grids).toHaveLength(1);
  });
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  await userEvent.click(screen.getByRole('button', { name: '重做' }));
  expect(grids[0]?.calls).toEqual(['undo', 'redo']);
});

test('a grid that cannot be fetched is told, and the add-in works all the same', async () => {
  new PreviewApp('zh-CN', () => Promise.reject(new Error('no chunk')));
  choose(file('甲.xlsx', bytesOf(SEED)));
  expect((await screen.findByRole('alert')).textContent).toContain('表格没有载入');
  expect(frame()).not.toBeNull();
});

test('what only Excel can change is said, not done', async () => {
  new PreviewApp('zh-CN', loadFake);
  choose(file('甲.xlsx', bytesOf(SEED)));
  await waitFor(() => {
    expect(grids).toHaveLength(1);
  });
  grids[0]?.options.onLayoutChange();
  expect(screen.getByRole('alert').textContent).toContain('只能修改单元格内容');
});

describe('download', () => {
  let saved: { name: string; bytes: Promise<Uint8Array> }[];

  beforeEach(() => {
    saved = [];
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob: Blob) => {
      const address = `blob:${String(blobs.size)}`;
      blobs.set(address, blob);
      return address;
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (!blob) return;
      const reader = new FileReader();
      const bytes = new Promise<Uint8Array>((resolve) => {
        reader.onload = () => {
          resolve(new Uint8Array(reader.result as ArrayBuffer));
        };
      });
      reader.readAsArrayBuffer(blob);
      saved.push({ name: this.download, bytes });
    });
  });

  test('without a change it is the original; with one it says how many cells differ', async () => {
    new PreviewApp('zh-CN', loadFake);
    choose(file('我的附表.xlsx', bytesOf(SEED)));
    await waitFor(() => {
      expect(grids).toHaveLength(1);
    });
    const download = screen.getByRole('button', { name: '下载' });
    await userEvent.click(download);
    await screen.findByText('已下载。没有改动，与原文件完全相同。');
    expect(saved[0]?.name).toBe('我的附表-核绩.xlsx');
    expect(await saved[0]?.bytes).toEqual(new Uint8Array(bytesOf(SEED)));

    const { book } = grids[0]!;
    book.accept(book.active, [{ row: 5, column: 1, value: 1.5 }]);
    await userEvent.click(download);
    await screen.findByText(/改了 1 个单元格/);
    const written = await saved[1]?.bytes;
    expect(readWorkbookFile(written!).sheets[0]?.cells.get(5)?.get(1)?.value).toBe(1.5);
  });

  test.each([
    ['zh-CN', '另存校验报告', '还没有校验报告', '甲-校验报告.xlsx', '校验报告已单独存为 甲-校验报告.xlsx。'],
    ['en-US', 'Save report', 'There is no report yet', '甲-report.xlsx', 'The report was saved as 甲-report.xlsx.'],
  ] as const)(
    '%s: the report as a file of its own, once there is one',
    async (language, name, none, fileName, done) => {
      new PreviewApp(language, loadFake);
      choose(file('甲.xls', bytesOf(SEED)));
      await waitFor(() => {
        expect(grids).toHaveLength(1);
      });
      const { book } = grids[0]!;
      const button = screen.getByRole('button', { name });
      expect(button.getAttribute('aria-disabled')).toBe('true');
      expect(button.title).toContain(none);
      await userEvent.click(button);
      expect(screen.getByRole('alert').textContent).toContain(none);
      expect(saved).toEqual([]);

      // A sheet of that name that the add-in has not written, or not to its end, is none.
      const sheet = book.addSheet(new SheetBuilder().build({ name: '校验报告' }), 'addin');
      sheet.properties.set('heji.report', 'begun');
      book.write(sheet, [{ row: 0, column: 0, value: '核绩校验报告' }]);
      await Promise.resolve();
      expect(button.getAttribute('aria-disabled')).toBe('true');
      book.write(sheet, [{ row: 1, column: 0, value: '可报送' }]);
      sheet.properties.set('heji.report', 'complete 2024-03-15T08:00:00.000Z');
      await waitFor(() => {
        expect(button.getAttribute('aria-disabled')).toBe('false');
      });
      await userEvent.click(button);
      await screen.findByText(done);
      expect(saved.map((each) => each.name)).toEqual([fileName]);
      const [report, ...others] = readWorkbookFile(await saved[0]!.bytes).sheets;
      expect(others).toEqual([]);
      expect(report?.name).toBe('校验报告');
      expect(report?.cells.get(1)?.get(0)?.value).toBe('可报送');

      book.remove(sheet, 'person');
      await waitFor(() => {
        expect(button.getAttribute('aria-disabled')).toBe('true');
      });
    },
  );
});
