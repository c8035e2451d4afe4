import { button, element } from './element';
import type { WordWords } from '../../messages/page/word';
import type { PageWords } from '../../messages/page/page';

/** The document beside the grid, of a report in Word. */
export interface Beside {
  readonly panel: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly words: Pick<WordWords, 'downloadXlsx' | 'downloadXlsxTip' | 'downloadWordTip'>;
}

/** The button that downloads; beside it, for a report in Word, what is there only for one. */
export function downloadButtons(
  words: PageWords,
  actions: { download(): void; downloadTables(): void },
  place: HTMLElement,
): { download: HTMLElement; ofWord: HTMLElement; beside: (word: Beside | undefined) => void } {
  const download = button({
    text: words.download,
    attributes: { title: words.downloadTip },
    onClick: () => {
      actions.download();
    },
  });
  const ofWord = element('span', { class: 'of-word' });
  let panel: HTMLElement | undefined;
  const beside: (word: Beside | undefined) => void = (word) => {
    panel?.remove();
    panel = word?.panel;
    place.hidden = !panel;
    if (panel) place.replaceChildren(panel);
    download.title = word?.words.downloadWordTip ?? words.downloadTip;
    if (!word) {
      ofWord.replaceChildren();
      return;
    }
    const tables = button({
      text: word.words.downloadXlsx,
      attributes: { title: word.words.downloadXlsxTip },
      onClick: () => {
        actions.downloadTables();
      },
    });
    ofWord.replaceChildren(word.toggle, tables);
  };
  return { download, ofWord, beside };
}
