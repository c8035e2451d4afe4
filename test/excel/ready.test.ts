import { API_FLOOR, whenReady } from '../../src/excel';

/** The part of office.js that {@link whenReady} asks. Browser tests ask the library itself. */
interface StandIn {
  HostType: { Excel: 'Excel' };
  onReady: unknown;
  context?: { requirements: { isSetSupported(name: string, version: string): boolean } };
}

const realm = globalThis as unknown as { Office?: StandIn };

function office(onReady: unknown, newest = API_FLOOR): void {
  realm.Office = {
    HostType: { Excel: 'Excel' },
    onReady,
    context: {
      requirements: {
        isSetSupported: (name, version) =>
          name === 'ExcelApi' && Number(version.split('.')[1]) <= Number(newest.split('.')[1]),
      },
    },
  };
}

afterEach(() => {
  delete realm.Office;
});

test('Excel of the floor or newer is ready', async () => {
  office(() => Promise.resolve({ host: 'Excel', platform: 'PC' }));
  expect(await whenReady()).toEqual({ kind: 'ready' });
});

test('an older Excel is told what is needed', async () => {
  office(() => Promise.resolve({ host: 'Excel', platform: 'PC' }), '1.13');
  expect(await whenReady()).toEqual({ kind: 'tooOld', needed: API_FLOOR });
});

test.each([
  ['Word', { host: 'Word', platform: 'PC' }],
  ['a page outside Office', { host: null, platform: null }],
])('%s is not Excel', async (_where, info) => {
  office(() => Promise.resolve(info));
  expect(await whenReady()).toEqual({ kind: 'notExcel' });
});

test('office.js did not load', async () => {
  expect(await whenReady()).toEqual({ kind: 'noOffice' });
});

test('office.js loaded in part', async () => {
  office(undefined);
  expect(await whenReady()).toEqual({ kind: 'noOffice' });
});

test('nobody answers', async () => {
  office(() => new Promise(() => undefined));
  expect(await whenReady(30)).toEqual({ kind: 'noAnswer' });
});

test('office.js fails', async () => {
  office(() => Promise.reject(new Error('no host')));
  expect(await whenReady()).toEqual({ kind: 'noAnswer' });
});
