import { formName, listOf } from '../../../messages/names';
import { severityName } from '../../../messages/severities';
import type { Locale } from '../../../messages/locale';
import { DECISIONS, DESK_TEXTS, fileNameOf, isRoot, jumpsOf, type Decision, type FindingRecord } from '../../../review';
import { jumpSentence } from '../../../review/jump-table';
import { changeWord } from '../../../review/tables';
import { REVIEW_TEXTS } from '../../../messages/review-verdicts';
import { button, element } from '../element';
import type { Desk, DeskUnit } from './desk';
import type { PickedFile } from './pick';
import type { ReviewWords } from '../../../messages/page/review.texts';

/** One unit as it was checked: its findings form by form, and what the reviewer decides about each. */

export interface UnitViewOptions {
  readonly desk: Desk;
  readonly locale: Locale;
  readonly words: ReviewWords;
  /** Null where there is no sheet to open it in. */
  readonly open: ((picked: PickedFile) => void) | null;
  /** To the next unit, or the one before. */
  readonly move: (by: 1 | -1) => void;
  readonly leave: () => void;
  readonly letter: (unit: DeskUnit) => void;
  /** Who decides, as the page has it. */
  readonly reviewer: () => string;
  readonly onDecide: () => void;
}

/** Where the unit stands among those in the list. */
export interface Position {
  readonly at: number;
  readonly of: number;
}

export function unitView(unit: DeskUnit, position: Position, options: UnitViewOptions): HTMLElement {
  const { record, files } = unit;
  const { words, locale, desk, open } = options;
  const name = record.unit === '' ? record.files.map(fileNameOf).join(' + ') : record.unit;
  const heading = element('h3', { text: name, attributes: { tabindex: '-1' } });
  const facts = [
    record.year === null ? '' : String(record.year),
    REVIEW_TEXTS[locale].verdicts[record.verdict],
    [record.score, record.grade].filter((part) => part !== '').join(' '),
    words.place(position.at + 1, position.of),
  ];
  const step = (by: 1 | -1, text: string, isThere: boolean) => {
    const press = button({ text, onClick: () => options.move(by) });
    press.disabled = !isThere;
    return press;
  };
  const letter = button({ text: words.letter, onClick: () => options.letter(unit) });
  const showLetter = () => {
    letter.disabled = desk.asked(record) === 0 && record.problem === '' && record.missing.length === 0;
  };
  showLetter();
  return element(
    'div',
    { class: 'unit' },
    element(
      'div',
      { class: 'unit-head' },
      step(-1, words.previousUnit, position.at > 0),
      step(1, words.nextUnit, position.at + 1 < position.of),
      heading,
      element('span', { class: record.verdict, text: facts.filter((part) => part !== '').join(' · ') }),
      element('span', { class: 'spring' }),
      ...(open
        ? files.map((picked) => button({ text: words.open(fileNameOf(picked.path)), onClick: () => open(picked) }))
        : []),
      letter,
      button({ text: words.toList, onClick: () => options.leave() }),
    ),
    element(
      'div',
      { class: 'findings', attributes: { tabindex: '0', role: 'group', 'aria-label': name } },
      ...bodyOf(unit, {
        ...options,
        onDecide: () => {
          showLetter();
          options.onDecide();
        },
      }),
    ),
  );
}

function bodyOf({ record }: DeskUnit, options: UnitViewOptions): readonly HTMLElement[] {
  const { locale, words, desk } = options;
  const texts = DESK_TEXTS[locale];
  const notes = [
    record.problem,
    record.missing.length > 0 ? texts.missingForms(listOf(locale, record.missing)) : '',
    record.unread > 0 ? texts.notRead(record.unread) : '',
    record.undecided > 0 ? texts.notDecided(record.undecided) : '',
  ].filter((note) => note !== '');
  const groups = new Map<string, FindingRecord[]>();
  for (const finding of record.findings) {
    const { form, project } = finding;
    const heading =
      form === null ? texts.across : [formName(locale, form), project].filter((part) => part !== '').join(' · ');
    groups.set(heading, [...(groups.get(heading) ?? []), finding]);
  }
  const round = desk.roundOf(record);
  const jumps = round ? jumpsOf(round) : [];
  const solved = (round?.changes ?? []).filter(({ change }) => change === 'solved' || change === 'unseen');
  return [
    ...notes.map((note) => element('p', { class: 'note', text: note })),
    ...(record.findings.length === 0 && record.problem === '' ? [element('p', { text: words.noFindings })] : []),
    ...[...groups].flatMap(([heading, findings]) => [
      element('h4', { text: heading }),
      element('ol', {}, ...findings.map((finding) => findingView(record, finding, options))),
    ]),
    ...(jumps.length > 0
      ? [
          element('h4', { text: texts.sheets.jumps }),
          element(
            'ul',
            {},
            ...jumps.map((jump) => element('li', { text: `${jump.now.cell} ${jumpSentence(jump, texts)}` })),
          ),
        ]
      : []),
    ...(round && solved.length > 0
      ? [
          element('h4', { text: texts.matches[round.match] }),
          element(
            'ul',
            {},
            ...solved.map(({ change, finding }) =>
              element('li', {
                class: 'gone',
                text: `${changeWord(round.match, change, texts)} ${finding.cell} ${finding.sentence}`,
              }),
            ),
          ),
        ]
      : []),
  ];
}

function findingView(record: DeskUnit['record'], finding: FindingRecord, options: UnitViewOptions): HTMLElement {
  const { locale, words, desk } = options;
  const texts = DESK_TEXTS[locale];
  const round = desk.roundOf(record);
  const changed = round?.changes.find((one) => one.finding === finding);
  const { severity, cell, rule, sentence, figure, expected, arithmetic } = finding;
  const { state } = desk.standing(record, finding);
  const lines = [
    [words.figures(figure, expected), arithmetic ?? ''].filter((part) => part !== '').join(' · '),
    isRoot(finding) ? '' : words.follows,
    finding.explanation === null ? '' : words.explained(finding.explanation),
  ];
  const open =
    state === 'void' || state === 'conflict'
      ? [texts.states[state], ...desk.decisions.differing(record, finding, texts.decisions)].join(' · ')
      : '';
  return element(
    'li',
    { class: `finding ${isRoot(finding) ? '' : 'follows'}`, attributes: { 'data-rule': rule } },
    element(
      'p',
      {},
      element('span', { class: severity, text: severityName(locale, severity) }),
      element('span', { class: 'where', text: ` ${rule} ${cell} ` }),
      element('span', { text: sentence }),
      ...(round && changed
        ? [element('span', { class: `change ${changed.change}`, text: changeWord(round.match, changed.change, texts) })]
        : []),
    ),
    ...lines.filter((line) => line !== '').map((line) => element('p', { class: 'soft', text: line })),
    ...(open === '' ? [] : [element('p', { class: 'note', text: open })]),
    decisionsOf(record, finding, options),
  );
}

let groups = 0;

/** 要求修改 / 接受说明 / 不是问题, and the reviewer's own words. */
function decisionsOf(record: DeskUnit['record'], finding: FindingRecord, options: UnitViewOptions): HTMLElement {
  const { words, locale, desk } = options;
  const standing = desk.standing(record, finding);
  const remark = element('input', {
    attributes: { type: 'text', 'aria-label': words.remark, placeholder: words.remark },
  });
  remark.value = standing.remark;
  const decide = (decision: Decision) => {
    const at = new Date().toISOString();
    desk.decide(record, finding, { decision, remark: remark.value.trim(), by: options.reviewer(), at });
    options.onDecide();
  };
  groups += 1;
  const name = `decision-${String(groups)}`;
  const radios = DECISIONS.map((decision) => {
    const radio = element('input', { attributes: { type: 'radio', name, value: decision } });
    radio.checked = standing.decision === decision;
    radio.addEventListener('change', () => {
      decide(decision);
    });
    return element('label', {}, radio, element('span', { text: DESK_TEXTS[locale].decisions[decision] }));
  });
  remark.addEventListener('change', () => {
    const { decision } = desk.standing(record, finding);
    decide(decision === 'none' ? 'ask' : decision);
    for (const radio of row.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      radio.checked = radio.value === desk.standing(record, finding).decision;
  });
  const row = element(
    'div',
    {
      class: 'decide',
      attributes: { role: 'radiogroup', 'aria-label': `${words.decision} ${finding.rule} ${finding.cell}` },
    },
    ...radios,
    remark,
  );
  return row;
}
