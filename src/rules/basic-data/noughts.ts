import { type ReporterOf, says } from '../engine/place';
import { type AmountField, type BasicDataForm, type BasicLine, cornerOf } from '../../forms';
import type { Outcome } from '../engine/finding';
import { rule } from '../engine/rule';
import { lineName } from '../figures/print';
import { isEmpty } from '../figures/empty';

/** Noughts and blanks of 附件1-1: B11-19. */

const UTILITIES = /水费|电费|水电|差旅/u;

const noughtsAndBlanksSays = says({ nought: ['line'], mixed: ['count'] });

/** 水电差旅 all nought with people at work; or blanks and noughts mixed in one line. */
export const noughtsAndBlanks = rule({
  id: 'B11-19',
  severity: 'hint',
  forms: ['1-1'],
  basis: 'practice',
  messages: noughtsAndBlanksSays,
  check: ({ forms }, report) =>
    forms.basicData.flatMap((form) => {
      const lines = form.officeDetails.filter((line) => UTILITIES.test(line.label.raw));
      const people = form.staffInPost?.value?.number.gt(0) ?? false;
      const outcomes = lines.map((line) => {
        const fields = [line.final, line.previousFinal, line.budget];
        const place = report.at(form, `${line.path}/nought`, [
          line.final.cell,
          line.previousFinal.cell,
          line.budget.cell,
        ]);
        const nought = fields.every((field) => field.value?.number.eq(0));
        return nought && people
          ? place.fail({ message: 'nought', found: '0', params: { line: lineName(line.label) } })
          : place.pass();
      });
      return [...outcomes, ...mixed(form, report)];
    }),
});

/** Neighbours of one kind: where one of them prints 0 for nothing, a line left blank is not the same. */
function neighbours(form: BasicDataForm): readonly (readonly BasicLine[])[] {
  const groups = [
    [form.vehicles, form.vehiclePurchase, form.vehicleRunning, form.travelAbroad, form.reception],
    [form.taskFunds, form.maintenanceFunds, form.earmarked],
    form.earmarkedProjects,
    form.officeDetails,
  ];
  return groups.map((group) => group.filter((line) => line !== null));
}

function columnsOf(line: BasicLine): readonly AmountField[] {
  return [line.previousFinal, line.budget, line.final];
}

function isNoughts(line: BasicLine): boolean {
  const fields = columnsOf(line);
  return fields.some((field) => field.value?.number.eq(0)) && fields.every((field) => !field.value?.number.gt(0));
}

function isBlankLine(line: BasicLine): boolean {
  return columnsOf(line).every(isEmpty);
}

/** A blank cell beside a 0 in its line, and a line left blank whose neighbours print 0. A heading whose own lines are filled is no such line. */
function mixed(form: BasicDataForm, report: ReporterOf<typeof noughtsAndBlanksSays>): Outcome[] {
  const inLine = neighbours(form)
    .flat()
    .flatMap((line) => {
      const blanks = columnsOf(line).filter((field) => field.state === 'blank');
      return blanks.length > 0 && columnsOf(line).some((field) => field.value?.number.eq(0)) ? blanks : [];
    });
  const headings = new Set<BasicLine | null>([
    form.vehiclePurchase || form.vehicleRunning ? form.vehicles : null,
    form.earmarkedProjects.length > 0 ? form.earmarked : null,
    form.taskProjects.length > 0 ? form.taskFunds : null,
    form.maintenanceProjects.length > 0 ? form.maintenanceFunds : null,
  ]);
  const whole = neighbours(form).flatMap((group) =>
    group.some(isNoughts) ? group.filter((line) => isBlankLine(line) && !headings.has(line)).flatMap(columnsOf) : [],
  );
  const odd = [...inLine, ...whole].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const [first, ...rest] = odd;
  const place = report.at(form, 'mixedBlanks', [first?.cell ?? cornerOf(form), ...rest.map((field) => field.cell)]);
  if (!first) return [place.pass()];
  return [place.fail({ message: 'mixed', params: { count: String(odd.length) } })];
}
