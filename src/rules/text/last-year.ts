import { type AmountField, type Form, inUnit } from '../../forms';
import type { About, AmountFact, GrowthStatement, Narrative, TextRange } from '../../narrative';
import type { Outcome } from '../engine/finding';
import { type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { lastYears } from '../across/previous';
import { isNought } from '../figures/sign';
import { single } from '../relations/pairing';
import { yearOfForm } from '../sets/form-years';
import { compareField, homeOf, narrativeOf, textPlace } from './stated';

/** What the text says of last year against last year's own forms: X-17. */

/** Lines of 1-1 that a text speaks of. */
const PUBLIC_LINES = [
  'projectExpenditure',
  'officeExpenses',
  'threePublic',
  'vehicles',
  'vehiclePurchase',
  'vehicleRunning',
  'travelAbroad',
  'reception',
] as const;
const SPENT: readonly About[] = ['whole', 'basicExpenditure', ...PUBLIC_LINES];
const LAST = /上(?:一)?年|去年|同比/u;
/** What a comparison with this year's own plan says. */
const PLAN = /预算|计划|指标|下达|批复/u;
const YEARS = /20\d\d(?=\s*年)/gu;

interface Said {
  readonly fact: AmountFact;
  /** Where the text says it. */
  readonly range: TextRange;
  /** This year's, of which and of the change it was worked out; absent where the text states it. */
  readonly now?: AmountFact;
}

const lastYearInTextSays = says({ text: ['expected', 'found'], column: ['line', 'expected', 'found'] });

export const lastYearInText = rule({
  id: 'X-17',
  severity: 'warning',
  forms: ['1-1', '1-2'],
  basis: 'form',
  messages: lastYearInTextSays,
  check: (context, report) => {
    const text = narrativeOf(context);
    const { year } = text ?? {};
    if (!text || year === null || year === undefined) return [];
    const said = [
      ...text.amounts.filter((fact) => isLastYears(fact, year)).map((fact): Said => ({ fact, range: fact.sentence })),
      ...text.growths.flatMap((growth) => before(growth, year)),
    ].filter(({ fact }) => !fact.ofFund && !fact.approximate);
    const amounts = (planned: boolean) =>
      SPENT.flatMap((about) => {
        const own = said.filter(
          ({ fact }) => fact.about === about && (planned ? isPlanned(fact) : fact.stage === 'executed'),
        );
        const [first] = own;
        if (!first) return [];
        const facts = own.map(({ fact }) => fact);
        const last = lastFigure(context, about, year - 1, planned);
        if (!last) return planned ? [] : ownColumn(context, report, about, own, year);
        return outcome(
          context,
          report,
          `${about}/${planned ? 'lastYearBudget' : 'lastYear'}`,
          facts,
          first.range,
          last,
        );
      });
    return [...amounts(false), ...amounts(true), ...staff(context, report, text.staffBefore, year - 1)];
  },
});

/** "2022年支出", "上年决算": of the year before the report's, and of no other. */
function isLastYears({ otherYear, place, sentence }: AmountFact, year: number): boolean {
  if (!otherYear) return false;
  const own = [...place.quote.matchAll(YEARS)].map(([found]) => Number(found));
  if (own.length > 0) return own.at(-1) === year - 1;
  if (LAST.test(place.quote)) return true;
  const years = [...sentence.quote.matchAll(YEARS)].map(([found]) => Number(found));
  return (
    years.every((one) => one === year || one === year - 1) && (LAST.test(sentence.quote) || years.includes(year - 1))
  );
}

/** "总支出905.60万元，比上年增加43.50万元": what it was, by the change; only where one thing can have changed. */
function before(
  { currents, baseFact, change, rises, place, sentence }: GrowthStatement,
  year: number,
): readonly Said[] {
  const [current, other] = currents;
  if (!current || other || baseFact || !change || current.otherYear) return [];
  const saysYear = LAST.test(place.quote) || place.quote.includes(String(year - 1));
  const saysOther = [...place.quote.matchAll(YEARS)].some(([found]) => Number(found) < year - 1);
  if (!saysYear || saysOther || (!isPlanned(current) && PLAN.test(place.quote))) return [];
  const moved = inUnit(change, current.amount.unit);
  const number = rises ? current.amount.number.minus(moved.number) : current.amount.number.plus(moved.number);
  const decimals = Math.min(current.amount.decimals ?? 0, moved.decimals ?? 0);
  return [
    {
      fact: { ...current, otherYear: true, amount: { ...current.amount, number, decimals } },
      range: sentence,
      now: current,
    },
  ];
}

interface Last {
  readonly form: Form;
  /** Any of them may be meant: 年初预算 and 全年预算. */
  readonly fields: readonly AmountField[];
}

function isPlanned({ stage }: AmountFact): boolean {
  return stage === 'initial' || stage === 'budget';
}

/** Without last year's workbook: 三公 as this year's 1-1 states it for the year before. A column of noughts was not filled in. */
function ownColumn(
  context: Case,
  report: ReporterOf<typeof lastYearInTextSays>,
  about: About,
  said: readonly Said[],
  year: number,
): readonly Outcome[] {
  const form = single(context.forms.basicData);
  // What is 三公 begins behind 项目支出 and 公用经费, of which forms leave that column empty.
  const key = PUBLIC_LINES.slice(2).find((line) => line === about);
  const line = key && form?.[key];
  const whole = form?.threePublic?.previousFinal.value;
  if (!form || !line || !whole || isNought(whole.number) || (yearOfForm(form) ?? year) !== year) return [];
  const { previousFinal, final, label } = line;
  const place = report.at(form, `${about}/lastYearColumn/text`, [previousFinal.cell]);
  const fault = { message: 'column', params: { line: label.value ?? '' } } as const;
  const held = (fact: AmountFact, field: AmountField) => compareField(context, place, form, [fact], [field], fault);
  // A figure of this year's that is wrong itself makes one of last year's wrong, too: that is told once.
  const facts = said.filter(({ now }) => !now || held(now, final).result !== 'fail').map(({ fact }) => fact);
  return facts.length === 0 ? [] : [compareField(context, place, form, facts, [previousFinal], fault)];
}

/** Last year's forms; undefined where there is none, or where it is of another year. */
function lastForms({ previous, forms }: Case, year: number) {
  const ofYear = <F extends Form>(form: F | undefined) => {
    const own = form && yearOfForm(form);
    return form && (own === null || own === year) ? form : undefined;
  };
  const [basicNow, departmentNow] = [single(forms.basicData), single(forms.departments)];
  return {
    basic: ofYear(basicNow && lastYears(basicNow, previous?.basicData ?? [])),
    department: ofYear(departmentNow && lastYears(departmentNow, previous?.departments ?? [])),
  };
}

/** "上年末在职47人", "编制较上年增加2名" against last year's 1-1. */
function staff(
  context: Case,
  report: ReporterOf<typeof lastYearInTextSays>,
  said: Narrative['staffBefore'],
  year: number,
): readonly Outcome[] {
  const { basic } = lastForms(context, year);
  const now = single(context.forms.basicData);
  return (['authorisedPosts', 'staffInPost'] as const).flatMap((key): Outcome[] => {
    const facts = key === 'authorisedPosts' ? said.posts : said.inPost;
    const [first] = facts;
    const value = basic?.[key]?.value;
    if (!first || !value) return [];
    const place = report.at(null, `${key}/lastYear/text`, [homeOf(context, first.place, now?.[key]?.cell)]);
    const found = value.number.toFixed();
    if (facts.some(({ count }) => value.number.eq(count))) return [place.pass(`${found} / ${found}`)];
    const expected = [...new Set(facts.map(({ count }) => String(count)))].join(' / ');
    return [place.fail({ message: 'text', expected, found, place: textPlace(first.place) })];
  });
}

/** The figures of last year's form that are meant. */
function lastFigure(context: Case, about: About, year: number, planned: boolean): Last | undefined {
  const { basic, department } = lastForms(context, year);
  const funds = department?.fundsTotal;
  const key = PUBLIC_LINES.find((line) => line === about);
  const line = key ? basic?.[key] : undefined;
  if (planned) {
    const fields = about === 'whole' ? [funds?.initialBudget, funds?.adjustedBudget] : [line?.budget];
    const own = fields.filter((field): field is AmountField => Boolean(field?.value));
    const form = about === 'whole' ? department : basic;
    return form && own.length > 0 ? { form, fields: own } : undefined;
  }
  const field =
    about === 'whole' ? funds?.executed : department?.byNature?.parts.find(({ kind }) => kind === about)?.amount;
  if (department && field?.value && !isNought(field.value.number)) return { form: department, fields: [field] };
  return basic && line?.final.value ? { form: basic, fields: [line.final] } : undefined;
}

/** The cell that stands for it is one of this year's workbook: last year's is not open. */
function outcome(
  context: Case,
  report: ReporterOf<typeof lastYearInTextSays>,
  path: string,
  facts: readonly AmountFact[],
  range: TextRange,
  { form, fields }: Last,
): readonly Outcome[] {
  const [fact] = facts;
  if (!fact) return [];
  const key = PUBLIC_LINES.find((line) => line === fact.about);
  const basic = single(context.forms.basicData);
  const own = key ? basic?.[key]?.previousFinal.cell : undefined;
  const place = report.at(null, `${path}/text`, [homeOf(context, range, own)]);
  return [compareField(context, place, form, facts, fields, { message: 'text' })];
}
