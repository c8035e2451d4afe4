import type { HostLanguage } from '../../emulator/bridge/start';
import { pictureBeside } from './beside';
import { type Beside, downloadButtons } from './downloads';
import { takeDrops } from './drops';
import { button, element } from './element';
import { switchByF6 } from './regions';
import { coverWith } from './review/cover';
import { WORKBOOKS, type PickedFile } from './review/pick';
import type { PageWords } from '../../messages/page/page';

/** The manifest's names of the ribbon functions. */
export type RibbonFunction = 'checkWorkbook' | 'fillWorkbook';

/** What the person does with the page's own buttons. */
export interface PageActions {
  openFile(file: File): void;
  openSample(name: string): void;
  /** The reviewers' table: shows the one there is, or asks for a folder. */
  review(): void;
  reviewFiles(files: Promise<readonly PickedFile[]>): void;
  download(): void;
  /** Of a report in Word: its tables as a workbook. */
  downloadTables(): void;
  saveReport(): void;
  undo(): void;
  redo(): void;
  /** A ribbon button that runs a function of the add-in. */
  run(name: RibbonFunction): void;
  showPane(visible: boolean): void;
}

/** The parts of the page that change. */
export interface PageFrame {
  /** Where the grid goes. */
  readonly book: HTMLElement;
  /** Where the add-in's frame goes. */
  readonly paneFrame: HTMLElement;
  readonly pane: HTMLElement;
  /** What of the pane's head takes the focus: as in Excel, Tab goes round in the pane, and F6 leaves it. */
  readonly paneHead: HTMLElement;
  readonly fileName: HTMLElement;
  /** What stands beside the grid of a report in Word, with the button that puts it away; undefined for a workbook. */
  beside(word: Beside | undefined): void;
  /** Says whether the workbook has a report that can be saved. */
  hasReport(isThere: boolean): void;
  readonly status: HTMLElement;
  /** Says something that needs an answer: it stays until it is dismissed or replaced. */
  notify(kind: 'error' | 'note', text: string): void;
  clearNotice(): void;
  /** Puts a part of its own over the sheet, the ribbon and the pane, or takes it away again. */
  cover(part: HTMLElement | null): void;
}

/** The same, and reports in Word; also the documents of which it is said what to do. */
const OPENED = `${WORKBOOKS},.docx,.docm,.dotx,.doc,application/vnd.openxmlformats-officedocument.wordprocessingml.document`;

function titleBar(
  words: PageWords,
  language: HostLanguage,
  fileName: HTMLElement,
  { report, download, ofWord }: Readonly<Record<'report' | 'download' | 'ofWord', HTMLElement>>,
  actions: PageActions,
): HTMLElement {
  const input = element('input', { attributes: { type: 'file', accept: OPENED, 'aria-label': words.open } });
  input.hidden = true;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) actions.openFile(file);
    // Choosing the same file once more is to open it once more.
    input.value = '';
  });
  const open = button({
    class: 'primary',
    text: words.open,
    onClick: () => {
      input.click();
    },
  });

  const samples = element('select', { attributes: { 'aria-label': words.samples } });
  samples.append(element('option', { text: words.chooseSample, attributes: { value: '' } }));
  for (const [file, name] of Object.entries(words.sampleNames)) {
    samples.append(element('option', { text: name, attributes: { value: file } }));
  }
  samples.addEventListener('change', () => {
    if (samples.value !== '') actions.openSample(samples.value);
    samples.value = '';
  });
  const review = button({
    text: words.review,
    attributes: { title: words.reviewTip },
    onClick: () => {
      actions.review();
    },
  });
  const other: HostLanguage = language === 'zh-CN' ? 'en-US' : 'zh-CN';
  const link = element('a', {
    text: words.otherLanguage,
    attributes: { href: `?lang=${other}`, lang: other, hreflang: other },
  });
  return element(
    'header',
    { class: 'title-bar' },
    element('span', { class: 'mark', text: '绩', attributes: { 'aria-hidden': 'true' } }),
    fileName,
    element('span', { class: 'stand-in', text: words.standIn }),
    element('span', { class: 'spring' }),
    input,
    open,
    samples,
    review,
    ofWord,
    download,
    report,
    link,
  );
}

function ribbon(words: PageWords, actions: PageActions): HTMLElement {
  const iconed = (text: string, icon: string, onClick: () => void) =>
    button(
      { onClick },
      element('img', { attributes: { src: pictureBeside(`assets/icons/${icon}-32.png`), alt: '' } }),
      element('span', { text }),
    );
  const group = (label: string, ...buttons: HTMLElement[]) =>
    element(
      'div',
      { class: 'group', attributes: { role: 'group', 'aria-label': label } },
      element('div', { class: 'buttons' }, ...buttons),
      element('span', { class: 'name', text: label }),
    );
  const signed = (text: string, sign: string, onClick: () => void) =>
    button(
      { onClick },
      element('span', { class: 'sign', text: sign, attributes: { 'aria-hidden': 'true' } }),
      element('span', { text }),
    );
  const edit = group(
    words.editing,
    signed(words.undo, '↶', () => {
      actions.undo();
    }),
    signed(words.redo, '↷', () => {
      actions.redo();
    }),
  );
  const heji = group(
    words.ribbon,
    iconed(words.check, 'check', () => {
      actions.run('checkWorkbook');
    }),
    iconed(words.fill, 'fill', () => {
      actions.run('fillWorkbook');
    }),
    iconed(words.openPane, 'pane', () => {
      actions.showPane(true);
    }),
  );
  return element(
    'nav',
    { class: 'ribbon', attributes: { 'aria-label': words.tab } },
    element('span', { class: 'tab', text: words.tab }),
    element('div', { class: 'groups' }, edit, heji),
  );
}

function paneOf(
  words: PageWords,
  paneFrame: HTMLElement,
  actions: PageActions,
): { pane: HTMLElement; close: HTMLElement } {
  const close = button({
    text: '×',
    attributes: { 'aria-label': words.closePane, title: words.closePane },
    onClick: () => {
      actions.showPane(false);
    },
  });
  const head = element('header', {}, element('h2', { text: words.title }), close);
  return {
    pane: element('aside', { class: 'pane', attributes: { 'aria-label': words.pane } }, head, paneFrame),
    close,
  };
}

/** Until there is a report the button says why there is none to save, to those who press it too. */
function reportButton(words: PageWords, actions: PageActions): { report: HTMLElement; show: PageFrame['hasReport'] } {
  const report = button({
    text: words.saveReport,
    onClick: () => {
      actions.saveReport();
    },
  });
  const show: PageFrame['hasReport'] = (isThere) => {
    report.setAttribute('aria-disabled', String(!isThere));
    report.title = isThere ? words.saveReportTip : words.noReport;
  };
  show(false);
  return { report, show };
}

function noticeOf(words: PageWords): { bar: HTMLElement; show: PageFrame['notify']; clear: () => void } {
  const text = element('p');
  const clear = () => {
    bar.hidden = true;
  };
  const bar = element(
    'div',
    { class: 'notice', attributes: { role: 'alert' } },
    text,
    button({ text: words.dismiss, onClick: clear }),
  );
  bar.hidden = true;
  const show: PageFrame['notify'] = (kind, message) => {
    bar.classList.toggle('error', kind === 'error');
    text.textContent = message;
    bar.hidden = false;
  };
  return { bar, show, clear };
}

/** Builds the page around the grid and the pane, and puts it into the document. */
export function buildPage(language: HostLanguage, words: PageWords, actions: PageActions): PageFrame {
  document.documentElement.lang = language;
  document.title = words.title;
  const fileName = element('h1', { class: 'file' });
  const notice = noticeOf(words);
  const book = element('main', { class: 'book' });
  const paneFrame = element('div', { class: 'frame' });
  const { pane, close: paneHead } = paneOf(words, paneFrame, actions);
  const besidePlace = element('div', { class: 'beside' });
  besidePlace.hidden = true;
  const { report, show: hasReport } = reportButton(words, actions);
  const { download, ofWord, beside } = downloadButtons(words, actions, besidePlace);
  const status = element('span', { attributes: { role: 'status' } });
  const buttons = ribbon(words, actions);
  const work = element('div', { class: 'work' }, book, besidePlace, pane);
  document.body.replaceChildren(
    titleBar(words, language, fileName, { report, download, ofWord }, actions),
    buttons,
    notice.bar,
    work,
    element('footer', { class: 'status' }, status, element('span', { text: words.local })),
    takeDrops(words.dropHere, actions),
  );
  switchByF6(
    [
      { place: book, first: () => book.querySelector('input') },
      {
        get place() {
          const { firstElementChild: panel } = besidePlace;
          return panel instanceof HTMLElement ? panel : besidePlace;
        },
        first: () => besidePlace.querySelector<HTMLElement>('.paper'),
      },
      { place: buttons, first: () => buttons.querySelector('button') },
      { place: pane, first: () => paneFrame.querySelector('iframe') },
    ],
    paneFrame,
  );
  const cover = coverWith([buttons, work]);
  const { show: notify, clear: clearNotice } = notice;
  return { book, paneFrame, pane, paneHead, fileName, beside, hasReport, status, notify, clearNotice, cover };
}
