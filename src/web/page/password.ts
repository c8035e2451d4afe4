import { FileProblem } from '../../files';
import { button, element } from './element';
import { unlockedApart } from './reading/apart';
import type { PageWords } from '../../messages/page/page';

/** A file without its password, with the password: it is held while the file is open, to set it again, and kept nowhere. */
export interface Unlocked {
  readonly bytes: Uint8Array;
  readonly password: string;
}

/** Asks for the password of a file. null when the person would rather not say. */
function ask(name: string, words: PageWords['password'], wasWrong: boolean): Promise<string | null> {
  const input = element('input', { attributes: { type: 'password', autocomplete: 'off' } });
  const wrong = element('p', { class: 'wrong', attributes: { role: 'alert' }, text: wasWrong ? words.wrong : '' });
  const title = element('h2', { text: words.title });
  title.id = 'password-title';
  const dialog = element('dialog', { class: 'password', attributes: { 'aria-labelledby': title.id } });
  return new Promise((resolve) => {
    const end = (password: string | null) => {
      dialog.remove();
      resolve(password);
    };
    const open = element('button', { class: 'primary', text: words.open });
    open.type = 'submit';
    const cancel = button({
      text: words.cancel,
      onClick: () => {
        end(null);
      },
    });
    const form = element(
      'form',
      {},
      title,
      element('p', { text: words.why(name) }),
      element('label', {}, element('span', { text: words.label }), input),
      wrong,
      element('p', { class: 'aside', text: words.kept }),
      element('div', { class: 'answers' }, open, cancel),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      end(input.value);
    });
    // Escape.
    dialog.addEventListener('cancel', () => {
      end(null);
    });
    dialog.append(form);
    document.body.append(dialog);
    dialog.showModal();
    input.focus();
  });
}

/**
 * Opens a file with its password, which is asked for until it is right. null when the person gives up. @throws FileProblem for whatever else is
 * in the way
 */
export async function unlockAsking(bytes: Uint8Array, name: string, words: PageWords): Promise<Unlocked | null> {
  for (let wasWrong = false; ; wasWrong = true) {
    const password = await ask(name, words.password, wasWrong);
    if (password === null) return null;
    try {
      return { bytes: await unlockedApart(bytes, password), password };
    } catch (error) {
      if (!(error instanceof FileProblem) || error.code !== 'wrongPassword') throw error;
    }
  }
}
