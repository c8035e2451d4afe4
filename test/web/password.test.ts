import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { isLocked, readWorkbookFile, unlocked } from '../../src/files';
import { HostBook } from '../../src/emulator/host/model/book';
import { PreviewApp } from '../../src/web/page/app';
import { originOf } from '../../src/web/page/changes';
import { downloadOf } from '../../src/web/page/document';
import { WORDS } from '../../src/messages/page/page';
import { lockedAgile } from '../files/locked';

/** A file with a password to open, on the page. */

const words = WORDS['zh-CN'];
const SEED = Uint8Array.from(readFileSync(join(__dirname, '../../assets/sample/seed.xlsx')));
const LOCKED = lockedAgile(SEED, 'Mima 1', { hash: 'SHA512', keyBits: 256, rounds: 100 });

// jsdom shows no dialogs.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

const loadNothing = () => new Promise<never>(() => undefined);

function choose(name: string, bytes: Uint8Array): void {
  const made = new File([], name);
  made.arrayBuffer = () => Promise.resolve(Uint8Array.from(bytes).buffer);
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  Object.defineProperty(input, 'files', { value: [made], configurable: true });
  input.dispatchEvent(new Event('change'));
}

const field = () => screen.findByLabelText<HTMLInputElement>(words.password.label);

test('it is asked for until it is right, in a field that hides it, and kept nowhere', async () => {
  new PreviewApp('zh-CN', loadNothing);
  choose('密.xlsx', LOCKED);
  const first = await field();
  expect(first.type).toBe('password');
  expect(screen.queryByText(words.password.wrong)).toBeNull();
  await userEvent.type(first, 'mima 1{Enter}');
  await screen.findByText(words.password.wrong);
  await userEvent.type(await field(), 'Mima 1');
  await userEvent.click(screen.getByRole('button', { name: words.password.open }));
  expect(await screen.findByText('密.xlsx')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  expect(document.documentElement.outerHTML).not.toContain('Mima 1');
});

test.each<[how: string, giveUp: (input: HTMLElement) => Promise<void>]>([
  ['Cancel', () => userEvent.click(screen.getByRole('button', { name: words.password.cancel }))],
  ['Escape', async (input) => void input.closest('dialog')?.dispatchEvent(new Event('cancel'))],
])('%s: it is said that the file was not opened, and what is open stays', async (_how, giveUp) => {
  new PreviewApp('zh-CN', loadNothing);
  choose('好.xlsx', SEED);
  await screen.findByText('好.xlsx');
  choose('密.xlsx', LOCKED);
  await giveUp(await field());
  await waitFor(() => {
    expect(document.querySelector('.notice')?.textContent).toContain(words.password.notGiven('密.xlsx'));
  });
  expect(screen.getByText('好.xlsx')).toBeTruthy();
  expect(document.querySelector('dialog')).toBeNull();
});

test('the download has the same password again, with what was changed', async () => {
  const workbook = readWorkbookFile(SEED);
  const book = new HostBook(workbook);
  const origin = originOf(book, workbook);
  book.sheets[0]?.setValue(0, 30, '改过');
  const opened = { name: '密.xlsx', bytes: SEED, book, origin, word: undefined, password: 'Mima 1' };
  const { bytes, notes } = await downloadOf(opened, words, undefined);
  expect(notes).toContain(words.password.setAgain);
  expect(isLocked(bytes)).toBe(true);
  const inside = readWorkbookFile(unlocked(bytes, 'Mima 1'));
  expect(inside.sheets[0]?.cells.get(0)?.get(30)?.value).toBe('改过');
  const plain = await downloadOf({ ...opened, password: undefined }, words, undefined);
  expect(isLocked(plain.bytes)).toBe(false);
});

test('an .xls whose password nobody can use here says so, and what to do', () => {
  expect(words.problems.encrypted).toMatch(/\.xls.*去掉密码/u);
  expect(WORDS['en-US'].problems.encrypted).toMatch(/\.xls .*remove the password/u);
});
