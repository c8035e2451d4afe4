import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { PreviewApp } from '../../src/web/page/app';
import { WORDS } from '../../src/messages/page/page';
import { bytesOf, choose, file, grids, loadFake, SEED } from './fake-grid';

function drop(one: File): void {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], items: [], files: [one] } });
  document.body.dispatchEvent(event);
}

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
