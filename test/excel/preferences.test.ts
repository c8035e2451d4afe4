/** @jest-environment jsdom */
import { preferenceStore } from '../../src/excel';

afterEach(() => {
  window.localStorage.clear();
});

const SETTINGS = { language: 'zh-CN', since: '2024-01-01T00:00:00.000Z', profile: { weights: [10, 20] } };

test('nothing at first', async () => {
  expect(await preferenceStore().load()).toBeNull();
});

test('what was saved is there in the next pane, dates as the texts they were', async () => {
  await preferenceStore().save(SETTINGS);
  expect(await preferenceStore().load()).toEqual(SETTINGS);
});

test('they are read without the library, which only saving fetches', async () => {
  await preferenceStore().save(SETTINGS);
  const unfetchable = jest.fn(() => Promise.reject(new Error('not fetched')));
  expect(await preferenceStore(unfetchable).load()).toEqual(SETTINGS);
  expect(unfetchable).not.toHaveBeenCalled();
});

test('only in its own part of the storage', async () => {
  window.localStorage.setItem('preferences', 'x');
  await preferenceStore().save(SETTINGS);
  expect(window.localStorage.getItem('preferences')).toBe('x');
});

test('what is no JSON counts as nothing', async () => {
  window.localStorage.setItem('@heji/preferences', '{');
  expect(await preferenceStore().load()).toBeNull();
});

test('where storage is blocked they last as long as the pane', async () => {
  const blocked = preferenceStore(() => Promise.reject(new Error('SecurityError')));
  expect(await blocked.load()).toBeNull();
  await expect(blocked.save(SETTINGS)).resolves.toBeUndefined();
  expect(await blocked.load()).toEqual(SETTINGS);
});

test('where storage is full too', async () => {
  const full = preferenceStore(() =>
    Promise.resolve({
      set: () => {
        throw new Error('QuotaExceededError');
      },
    }),
  );
  await full.save(SETTINGS);
  expect(await full.load()).toEqual(SETTINGS);
});
