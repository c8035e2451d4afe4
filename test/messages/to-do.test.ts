import { LOCALES, type Locale } from '../../src/messages/locale';
import { RULE_TEXTS, TEXT_RULE_TEXTS, WORDING } from '../../src/messages/words';
import { checkWorkbook, RULES, type Finding } from '../../src/rules';
import { TEXT_RULES } from '../../src/rules/text';
import { BESIDE, generated, OWN, WITH_A_FAULT } from '../fill/support/books';
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

/** What was found in workbooks with faults, one of each kind: as it is printed, with what was cut and put in. */
function found(): ReadonlyMap<string, Finding> {
  const books = [
    ...OWN.map(([, open]) => open()),
    ...WITH_A_FAULT.map(([, open]) => open()),
    ...FAULTS.map((fault) => planted(fault, {})),
    ...generated(40, 20240315).map(([, open]) => open()),
    ...BESIDE.flatMap(([, open]) => {
      try {
        return [open()];
      } catch {
        // What is no workbook is another test's.
        return [];
      }
    }),
  ];
  return new Map(
    books.flatMap((book) => checkWorkbook(book).findings.map((one) => [`${one.rule} ${one.message}`, one] as const)),
  );
}

test('so does every sentence as it is printed, and leaves no place open', () => {
  const kinds = found();
  expect(kinds.size).toBeGreaterThan(100);
  const amiss = [...kinds].flatMap(([kind, finding]) =>
    LOCALES.map((locale) => ({ kind, locale, sentence: WORDING[locale].message(finding) })).filter(
      ({ locale, sentence }) => !ASKS[locale].test(sentence) || /[{}]|undefined/u.test(sentence),
    ),
  );
  expect(amiss).toEqual([]);
});
