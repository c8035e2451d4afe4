import type { ReviewWords } from '../../../messages/page/review.texts';
import { button, element } from '../element';
import { askForFiles, WORKBOOKS, type PickedFile } from './pick';

/** What stands on the desk. */
interface DeskParts {
  readonly heading: HTMLElement;
  readonly summary: HTMLElement;
  readonly profile: HTMLElement;
  readonly told: HTMLElement;
  readonly reviewer: HTMLInputElement;
  readonly filters: { readonly bar: HTMLElement };
  readonly full: HTMLElement;
  readonly table: { readonly place: HTMLElement };
  readonly reading: { readonly bar: HTMLElement };
  readonly earlier: { readonly bar: HTMLElement };
  readonly unitPlace: HTMLElement;
}

/** What its buttons do. `view`: by problem, else by unit; `back` only beside a sheet. */
interface DeskPresses {
  readonly begin: (picked: readonly PickedFile[]) => void;
  readonly save: () => void;
  readonly letters: () => void;
  readonly compare: (picked: readonly PickedFile[]) => void;
  readonly template: () => void;
  readonly newTemplate: () => void;
  readonly saveDecisions: () => void;
  readonly loadDecisions: (picked: readonly PickedFile[]) => void;
  readonly view: (isMatrix: boolean) => void;
  readonly back: () => void;
}

/** Puts the desk together; `exports` are the buttons that need a review that is done, `needUnits` those that need units. */
export function buildDesk(words: ReviewWords, hasSheet: boolean, parts: DeskParts, presses: DeskPresses) {
  const press = (text: string, onClick: () => void, look?: string) =>
    button({ text, onClick, ...(look === undefined ? {} : { class: look }) });
  const ask = (what: 'folder' | 'files') => () => {
    askForFiles(what, WORKBOOKS, presses.begin);
  };
  const save = press(words.save, presses.save, 'primary');
  const letters = press(words.letters, presses.letters);
  const compare = press(words.earlier, () => {
    askForFiles('folder', WORKBOOKS, presses.compare);
  });
  const folder = press(words.chooseFolder, ask('folder'));
  folder.title = words.again;
  const views = element('div', { class: 'views', attributes: { role: 'group', 'aria-label': words.views } });
  const view = (isMatrix: boolean, text: string) => {
    const one = press(text, () => {
      for (const other of views.children) other.setAttribute('aria-pressed', String(other === one));
      presses.view(isMatrix);
    });
    one.setAttribute('aria-pressed', String(!isMatrix));
    return one;
  };
  views.append(view(false, words.byUnit), view(true, words.byFault));
  const list = element(
    'div',
    { class: 'list' },
    element('div', { class: 'bar' }, views, parts.filters.bar),
    parts.full,
    parts.table.place,
  );
  const section = element(
    'section',
    { class: 'review', attributes: { 'aria-label': words.title } },
    element(
      'header',
      {},
      parts.heading,
      parts.summary,
      element('span', { class: 'spring' }),
      folder,
      press(words.chooseFiles, ask('files')),
      compare,
      save,
      letters,
      press(words.template, presses.template),
      press(words.newTemplate, presses.newTemplate),
      parts.reviewer,
      press(words.saveDecisions, presses.saveDecisions),
      press(words.loadDecisions, () => {
        askForFiles('files', '.json', presses.loadDecisions);
      }),
      ...(hasSheet ? [press(words.back, presses.back)] : []),
    ),
    parts.profile,
    parts.told,
    parts.reading.bar,
    parts.earlier.bar,
    list,
    parts.unitPlace,
  );
  return { section, list, exports: [save, letters], needUnits: [compare] } as const;
}
