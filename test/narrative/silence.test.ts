import fc from 'fast-check';
import { readNarrative, statedFacts } from '../../src/narrative';
import { CONSISTENT } from '../fixtures/reports/consistent';
import { PLANTS, textOf } from '../generated/texts';
import { runs } from '../support/runs';

/** Nothing is silent: every amount and every percentage of a text is a fact, a detail, or listed as unchecked. */

/** Sought without any of the program's own reading: digits with their unit, full-width or not, blanks and breaks between them. */
const QUANTITY =
  /(?<![\d０-９.．,，A-Za-z\-/~～])[\d０-９]{1,12}(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]{1,6})?[ \t]?(?:万元|亿元|元|[%％])(?![/／])/gu;

function silentIn(text: string): readonly string[] {
  const read = readNarrative(text);
  const said = [...statedFacts(read), ...read.unchecked];
  return [...text.matchAll(QUANTITY)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const isSaid = said.some((one) => one.start <= start && one.end >= end);
    return isSaid ? [] : [text.slice(Math.max(0, start - 24), end)];
  });
}

/** What copying and converting do to a text. */
const WIDE = (text: string) =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replaceAll('%', '％');
const wrapped = (width: number) => (text: string) =>
  text
    .split('\n')
    .map((line) => {
      let out = '';
      let at = 0;
      for (const character of line) {
        // Where a number stands no converter breaks the line here: `sentences.test.ts` has that.
        if (at >= width && !/[\d.,%万亿元]/u.test(character) && !/[\d.,]$/u.test(out)) [out, at] = [`${out}\n`, 0];
        out += character;
        at++;
      }
      return out;
    })
    .join('\n');
const MANGLED: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in full width': WIDE,
  'broken after 26 characters': wrapped(26),
  'with a tab before the unit': (text) => text.replace(/(\d)(万元|元|%)/gu, '$1\t$2'),
  'with marks of a converter': (text) => text.replaceAll('，', '，\u200b').replaceAll('。', '。\ufeff'),
  'without its headings': (text) => text.split('\n').slice(1).join('\n'),
  'its lines the other way round': (text) => text.split('\n').reverse().join('\n'),
  'with half-width marks': (text) => text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('（', '('),
  'without full stops': (text) => text.replaceAll('。', ''),
};

test.each(Object.keys(CONSISTENT))('of the report %s', (name) => expect(silentIn(CONSISTENT[name] ?? '')).toEqual([]));

test.each(Object.keys(MANGLED))('of generated texts, %s', (name) => {
  const mangle = MANGLED[name] ?? String;
  for (let seed = 0; seed < 40; seed++) {
    const text = mangle(textOf(seed, PLANTS[seed % PLANTS.length] ?? null));
    expect({ seed, silent: silentIn(text) }).toEqual({ seed, silent: [] });
  }
});

const PIECES = [
  '2023年',
  '年初预算',
  '全年支出',
  '基本支出',
  '其中：',
  '分别为',
  '占总支出的',
  '比上年增加',
  '下降',
  '完成预算的',
  '执行率',
  '“清淤”项目',
  '结转结余',
  '没有政府性基金',
  '按每人',
  '12.34万元',
  '0元',
  '1,234.50万元',
  '98.31%',
  '1.5亿元',
  '5人',
  '3个项目',
  '，',
  '、',
  '；',
  '：',
  '。',
  '\n',
  '（',
  '）',
  '一、',
  '甲乙丙',
  '约',
];

test('of any text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
      (text) => expect(silentIn(text)).toEqual([]),
    ),
    { numRuns: runs(500), seed: 20230 },
  );
});
