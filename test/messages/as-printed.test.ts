import { LOCALES, type Locale } from '../../src/messages/locale';
import { RULE_TEXTS, TEXT_RULE_TEXTS, WORDING } from '../../src/messages/words';
import { checkWorkbook, RULES, type Finding } from '../../src/rules';
import { TEXT_RULES } from '../../src/rules/text';
import { BESIDE, generated, type Named, OWN, WITH_A_FAULT } from '../fill/support/books';
import { FAULTS, planted } from '../generated/planted';

/** A card is read to its end: every sentence of every rule asks for something, whatever figures stand in it. */

const DEEDS =
  'add|adjust|change|check|choose|complete|compute|confirm|correct|delete|do not copy|empty|enter|explain|fill|look at|make|move|print|put|rename|score|sign|state|strike|take|use|write';

/** The words by which a sentence asks for it: in English an imperative that begins a clause, not any word that could be one. */
const ASKS: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /(?<!申)请\p{Script=Han}/u,
  'en-US': new RegExp(`(?:[:;,.)]|^|\\b(?:and|or|else)) (?:please )?(?:${DEEDS})\\b`, 'iu'),
};

/** Everything a rule may say, with a letter where a figure or a name will stand: what asks has to be the rule's own words. */
const sayings = (locale: Locale) =>
  [...RULES, ...TEXT_RULES].flatMap(({ id, messages }) =>
    Object.keys(messages).map((message) => ({
      of: `${id} ${message}`,
      sentence: (
        TEXT_RULE_TEXTS[locale][id]?.messages[message] ??
        RULE_TEXTS[locale][id]?.messages[message] ??
        ''
      ).replace(/\{\w+\}/gu, '§'),
    })),
  );

test.each(LOCALES)('every message of every rule says what is to be done, in %s', (locale) => {
  const all = sayings(locale);
  expect(all.length).toBeGreaterThan(RULES.length + TEXT_RULES.length);
  expect(all.filter(({ sentence }) => !ASKS[locale].test(sentence))).toEqual([]);
});

/** Workbooks with faults, of each kind some: what is printed of them is read with what was cut and put in. */
const ALIKE: readonly Named[] = [
  ...OWN,
  ...WITH_A_FAULT,
  ...FAULTS.map((fault): Named => [`${fault.rule} ${fault.name}`, () => planted(fault, {})]),
];

/** Those beside the repository that are workbooks: what is none is another test's. */
const readable = (): readonly Named[] =>
  BESIDE.flatMap(([name, open]): readonly Named[] => {
    try {
      const book = open();
      return [[name, () => book]];
    } catch {
      return [];
    }
  });

/** What is found in them, by the name of the workbook. */
const findingsOf = (books: readonly Named[]): readonly (readonly [string, Finding])[] =>
  books.flatMap(([name, open]) => checkWorkbook(open()).findings.map((finding) => [name, finding] as const));

const found = findingsOf(ALIKE);

test('so does every sentence as it is printed, and leaves no place open', () => {
  const kinds = new Map(
    [...found, ...findingsOf([...generated(40, 20240315), ...readable()])].map(([, finding]) => [
      `${finding.rule} ${finding.message}`,
      finding,
    ]),
  );
  expect(kinds.size).toBeGreaterThan(100);
  const amiss = [...kinds].flatMap(([kind, finding]) =>
    LOCALES.map((locale) => ({ kind, locale, sentence: WORDING[locale].message(finding) })).filter(
      ({ locale, sentence }) => !ASKS[locale].test(sentence) || /[{}]|undefined/u.test(sentence),
    ),
  );
  expect(amiss).toEqual([]);
});

/** What the English sentences say themselves is punctuated as English is; what a cell says is quoted, with marks of its own. */

/** Quoted words of a cell, and a figure with the unit that its form prints in brackets. */
const CELLS_OWN = /"[^"]*"|“[^”]*”|[≥≤=]?\d[\d.,]*（[^（）]*）/gu;
const CHINESE = /[、，。；：（）【】]/u;

const ofForms = (finding: Finding): string => WORDING['en-US'].message(finding).replace(CELLS_OWN, '');

const JOINED = /\d、[\d≥≤]/u;

test('no English sentence about any of these workbooks has Chinese marks of its own, nor has a row of figures', () => {
  const seen = new Map<string, string>();
  for (const [name, finding] of found) {
    const { rule, message, expected = '', found: is = '' } = finding;
    if (CHINESE.test(ofForms(finding)) || JOINED.test(expected) || JOINED.test(is))
      seen.set(`${rule} ${message}`, `${name}: ${WORDING['en-US'].message(finding)} | ${expected} | ${is}`);
  }
  expect([...seen]).toEqual([]);
});
