import type { ReportCell, ReviewTexts } from '../../../report';
import { button, element } from '../element';
import type { PickedFile } from './pick';
import type { ReviewLine } from './reviewing';
import type { ReviewWords } from './words';

/** The reviewers' table on the page: the cells of the table that is saved, and a button for each file that can be opened. */

const VERDICT_COLUMN = 3;

interface TableOptions {
  readonly words: ReviewWords;
  readonly texts: ReviewTexts;
  readonly files: readonly PickedFile[];
  readonly open: (picked: PickedFile) => void;
}

export interface ReviewTable {
  readonly table: HTMLTableElement;
  add(line: ReviewLine): void;
}

export function reviewTableOf(options: TableOptions): ReviewTable {
  const { words, texts } = options;
  const body = element('tbody');
  const heads = texts.heads.map((text) => element('th', { text, attributes: { scope: 'col' } }));
  const table = element(
    'table',
    {},
    element('caption', { class: 'unseen', text: words.title }),
    element('thead', {}, element('tr', {}, ...heads)),
    body,
  );
  return {
    table,
    add: (line) => {
      body.append(rowOf(line, options));
    },
  };
}

function rowOf(line: ReviewLine, options: TableOptions): HTMLTableRowElement {
  const cells = line.cells.map((cell, column) => {
    if (column === 0) return fileCell(cell, line, options);
    if (column === line.cells.length - 1) return questionsCell(cell, line, options.words);
    const look = column === VERDICT_COLUMN ? line.verdict : cell.style;
    return element('td', { class: look, text: cell.text });
  });
  return element('tr', {}, ...cells);
}

function fileCell({ text }: ReportCell, { files }: ReviewLine, options: TableOptions): HTMLElement {
  const picked = files.flatMap((index) => options.files[index] ?? []);
  const names = picked.map((each) =>
    button({
      text: each.path,
      attributes: { title: options.words.open(each.path) },
      onClick: () => {
        options.open(each);
      },
    }),
  );
  return element(
    'th',
    names.length === 0 ? { text, attributes: { scope: 'row' } } : { attributes: { scope: 'row' } },
    ...names,
  );
}

/** The first question, and the others when asked for. */
function questionsCell({ text }: ReportCell, { questions }: ReviewLine, words: ReviewWords): HTMLElement {
  const [first = '', ...others] = text.split('\n');
  if (others.length === 0) return element('td', { class: 'questions', text });
  const summary = element(
    'summary',
    { text: first },
    element('span', { class: 'more', text: ` ${words.more(questions)}` }),
  );
  const list = element('ul', {}, ...others.map((other) => element('li', { text: other })));
  return element('td', { class: 'questions' }, element('details', {}, summary, list));
}
