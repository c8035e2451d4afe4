import {
  LISTED_LINES,
  SINGLE_LINES,
  type AmountField,
  type Form,
  inUnit,
  type BasicDataForm,
  type BasicLine,
  type FigureField,
  cornerOf,
} from '../../forms';
import type { Outcome } from '../engine/finding';
import { intervalInWan, inWan, sameProject, single } from '../relations/pairing';
import { shownBeside, cut, lineName, number } from '../figures/print';
import { projectKey } from '../sets/project-name';
import { type ReporterOf, says } from '../engine/place';
import { whenRead } from '../engine/readiness';
import { type Case, rule } from '../engine/rule';
import { isNought, isPositive } from '../figures/sign';
import { canMeet } from '../figures/tolerance';
import { yearOfForm } from '../sets/form-years';
import { alikeUnits, unitKey } from '../sets/unit-name';

/** This year's forms against last year's: X-17. */

interface Pair {
  readonly line: BasicLine;
  readonly before: BasicLine;
}

function named(lines: readonly BasicLine[], before: readonly BasicLine[]): readonly Pair[] {
  const free = new Set(before);
  const take = (line: BasicLine, fits: (a: string, b: string) => boolean): Pair[] => {
    const own = line.label.value ?? '';
    const found = [...free].find((other) => projectKey(own) !== '' && fits(own, other.label.value ?? ''));
    if (!found) return [];
    free.delete(found);
    return [{ line, before: found }];
  };
  const exact = lines.flatMap((line) => take(line, (a, b) => projectKey(a) === projectKey(b)));
  const rest = lines.filter((line) => !exact.some((pair) => pair.line === line));
  return [...exact, ...rest.flatMap((line) => take(line, sameProject))];
}

function projectsOf(form: BasicDataForm): readonly BasicLine[] {
  return LISTED_LINES.filter((key) => key !== 'officeDetails').flatMap((key) => form[key]);
}

function pairsOf(form: BasicDataForm, before: BasicDataForm): readonly Pair[] {
  // What is put into a year's budget late has nothing to do with the year before; the projects come by their names.
  const known = SINGLE_LINES.filter((key) => key !== 'budgetAdjustment').flatMap((key) => {
    const [line, other] = [form[key], before[key]];
    return line && other ? [{ line, before: other }] : [];
  });
  return [...known, ...named(projectsOf(form), projectsOf(before)), ...named(form.officeDetails, before.officeDetails)];
}

/** A change of posts beyond this share is pointed out, in hundredths. */
const JUMP = 20;

/** Last year's form of the same unit: last year's workbook may hold older years and other units too. */
export function lastYears<F extends Form>(form: F, before: readonly F[]): F | undefined {
  const year = yearOfForm(form);
  const ofYear = before.filter((other) => year !== null && yearOfForm(other) === year - 1);
  const own = ofYear.filter((other) => alikeUnits(unitKey(other.subject), unitKey(form.subject)));
  return own[0] ?? ofYear[0] ?? single(before);
}

const yearsAgreeSays = says({
  fail: ['line', 'found', 'expected'],
  staff: ['people', 'expected', 'found'],
  otherYear: ['found', 'expected'],
});

export const yearsAgree = rule({
  id: 'X-17',
  severity: 'error',
  forms: ['1-1'],
  basis: 'form',
  messages: yearsAgreeSays,
  check: (context, report) => {
    const form = single(context.forms.basicData);
    const before = form && lastYears(form, context.previous?.basicData ?? []);
    if (!form || !before || !context.previous) return [];
    const [year, yearBefore] = [yearOfForm(form), yearOfForm(before)];
    if (year !== null && yearBefore !== null && yearBefore !== year - 1) {
      const cell = form.title?.cell ?? form.years[0]?.cell ?? cornerOf(form);
      return [
        report.at(form, 'previous/year', [cell]).fail({
          message: 'otherYear',
          severity: 'warning',
          expected: String(year - 1),
          found: String(yearBefore),
        }),
      ];
    }
    const amounts = pairsOf(form, before).map((pair) => amountOutcome(context, report, form, before, pair));
    return [
      ...amounts,
      ...jump(report, form, 'authorisedPosts', form.authorisedPosts, before.authorisedPosts),
      ...jump(report, form, 'staffInPost', form.staffInPost, before.staffInPost),
    ];
  },
});

/** This year's 上年决算 is last year's 决算. */
function amountOutcome(
  context: Case,
  report: ReporterOf<typeof yearsAgreeSays>,
  form: BasicDataForm,
  last: BasicDataForm,
  { line, before }: Pair,
): Outcome {
  const own: AmountField = line.previousFinal;
  const place = report.at(form, `${line.path}/previousFinal/lastYear`, [own.cell]);
  return whenRead(place, [own, before.final], (printed, wanted) => {
    const text = `${number(own)} / ${number(before.final)}`;
    if (inWan(printed).eq(inWan(wanted))) return place.pass(text);
    const [a, b] = [intervalInWan(context, form, printed), intervalInWan(context, last, wanted)];
    if (canMeet(a, b, context.tolerance.extra)) return place.rounding(text);
    const difference = printed.number.minus(inUnit(wanted, printed.unit).number);
    return place.fail({
      message: 'fail',
      expected: number(before.final),
      found: number(own),
      arithmetic: `${number(own)} − ${number(before.final)} = ${shownBeside(difference, [own, before.final])}`,
      params: { line: lineName(line.label) },
    });
  });
}

function jump(
  report: ReporterOf<typeof yearsAgreeSays>,
  form: BasicDataForm,
  key: 'authorisedPosts' | 'staffInPost',
  now: FigureField | null,
  then: FigureField | null,
): readonly Outcome[] {
  if (!now || !then) return [];
  const place = report.at(form, `${key}/lastYear`, [now.cell]);
  if (!now.value || !then.value || !isPositive(then.value.number)) return [place.skip('blank')];
  const change = now.value.number.minus(then.value.number);
  const share = change.div(then.value.number).times(100);
  const text = `${number(then)} → ${number(now)}`;
  if (isNought(change) || share.abs().lte(JUMP)) return [place.pass(text)];
  return [
    place.fail({
      message: 'staff',
      severity: 'hint',
      expected: number(then),
      found: number(now),
      arithmetic: `${text} = ${share.gt(0) ? '+' : '−'}${cut(share.abs(), 2)}%`,
      params: { people: key === 'authorisedPosts' ? '编制数' : '在职人数' },
    }),
  ];
}
