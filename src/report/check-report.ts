import type { FormOutline } from '../forms';
import { asideLines } from '../messages/aside';
import type { Locale } from '../messages/locale';
import { formName } from '../messages/names';
import { severityName } from '../messages/severities';
import { noticeText } from '../messages/notices';
import type { Wording } from '../messages/words/wording';
import { verdictWords } from '../messages/verdict';
import { explains, type Explanation, verdictOf } from '../rules';
import type { Finding, Outcome, Profile } from '../rules';
import { address, type CellRef } from '../workbook';
import { CHECK_REPORT_TEXTS, type CheckReportTexts } from '../messages/check-report';
import type { ReportCell, ReportSheet } from './report-sheet';
import { countsOn } from './counts';
import type { CheckOutline } from './outline';

/** What a report tells besides the findings. */
export interface CheckReportContext {
  /** The profile the check went by. */
  readonly profile: Profile;
  /** It differs from the built-in one of that name. */
  readonly changed: boolean;
  readonly wording: Wording;
  /** Those the workbook keeps; the ones whose figures have changed are shown as void. */
  readonly explanations: readonly Explanation[];
  /** When the check was made. */
  readonly at: Date;
  readonly locale: Locale;
}

/** In characters, for A4 upright: severity, rule, cell, what is wrong, explanation. */
const WIDTHS = [10, 9, 14, 38, 24];
const ALL = WIDTHS.length;

type Row = readonly ReportCell[];

const whole = (text: string, style: ReportCell['style']): Row => [{ text, style, span: ALL }];

/** The report of one check: verdict, what was checked, and every finding with its place, its arithmetic and what was said to it. */
export function checkReport(result: CheckOutline, context: CheckReportContext): ReportSheet {
  const texts = CHECK_REPORT_TEXTS[context.locale];
  const said = new Map(context.explanations.map((explanation) => [explanation.finding, explanation]));
  const byId = new Map(result.findings.map((finding) => [finding.id, finding]));
  const line = (finding: Finding) => findingRow(finding, byId, said.get(finding.id), context, texts);
  const { undecided } = result;
  return {
    name: texts.sheet,
    columnWidths: WIDTHS,
    repeatedRows: 1,
    rows: [
      whole(texts.title, 'title'),
      ...summary(result, said, context, texts),
      ...groupsOf(result, context.locale).flatMap(({ heading, findings }): Row[] => [
        whole(heading ?? texts.across, 'heading'),
        texts.heads.map((text) => ({ text, style: 'columnHead' })),
        ...findings.map(line),
      ]),
      ...(result.findings.length === 0 ? [whole(texts.none, 'text')] : []),
      ...(undecided.length === 0
        ? []
        : [whole(texts.undecided, 'heading'), ...undecided.map((outcome) => undecidedRow(outcome, context.wording))]),
      ...asideLines(result, context.locale).map(({ text }) => whole(text, 'muted')),
      whole(texts.note, 'muted'),
    ],
  };
}

/** What belongs to one form, or (`heading` null) to none. */
interface Group {
  readonly heading: string | null;
  readonly findings: Finding[];
}

function groupsOf({ findings, forms }: CheckOutline, locale: Locale): readonly Group[] {
  const byForm = new Map<string, Group>();
  for (const finding of findings) {
    const key = `${finding.form ?? ''} ${finding.form ? finding.cell.sheet : ''}`;
    const group = byForm.get(key);
    if (group) group.findings.push(finding);
    else byForm.set(key, { heading: headingOf(finding, forms.all, locale), findings: [finding] });
  }
  return [...byForm.values()];
}

function headingOf({ form: kind, cell }: Finding, forms: readonly FormOutline[], locale: Locale): string | null {
  if (!kind) return null;
  const onSheet = forms.filter((form) => form.kind === kind && form.sheet === cell.sheet);
  const project = kind === '1-3' && onSheet.length === 1 ? onSheet[0]?.subject : '';
  return [formName(locale, kind), project, cell.sheet].filter(Boolean).join(' · ');
}

function summary(
  result: CheckOutline,
  said: ReadonlyMap<string, Explanation>,
  { profile, changed, at, locale }: CheckReportContext,
  texts: CheckReportTexts,
): readonly Row[] {
  const explained = new Set(
    result.findings
      .filter((finding) => {
        const explanation = said.get(finding.id);
        return explanation !== undefined && explains(explanation, finding);
      })
      .map(({ id }) => id),
  );
  const verdict = verdictOf(result, (id) => explained.has(id));
  const { errors, openWarnings } = verdict;
  const { word, reason } = verdictWords(locale, verdict);
  const of = (severity: Finding['severity']) =>
    result.findings.filter((finding) => finding.severity === severity).length;
  const came = countsOn(result.counts, null);
  const warning = of('warning');
  const counts = { error: errors, warning, explained: warning - openWarnings, hint: of('hint') };
  return [
    whole(texts.verdict(word, reason), 'verdict'),
    ...result.notices.map((notice) => whole(`${address(notice.cell)}  ${noticeText(locale, notice)}`, 'text')),
    whole(texts.unit(result.unit, result.year), 'text'),
    whole(`${texts.checked(timeOf(at, locale))}    ${texts.profile(profile.name[locale], changed)}`, 'text'),
    whole(texts.counts(counts), 'text'),
    whole(texts.passes(came.pass + came.rounding, came.rounding, came.notApplicable, came.unreadable), 'text'),
  ];
}

function timeOf(at: Date, locale: Locale): string {
  return at.toLocaleString(locale, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}

const linked = (cell: CellRef): ReportCell => ({ text: address(cell), style: 'text', link: cell });

function findingRow(
  finding: Finding,
  byId: ReadonlyMap<string, Finding>,
  explanation: Explanation | undefined,
  { wording, locale }: CheckReportContext,
  texts: CheckReportTexts,
): Row {
  const cause = finding.cause === undefined ? undefined : byId.get(finding.cause);
  const { expected, found, arithmetic } = finding;
  const figures = [
    expected === undefined ? '' : texts.expected(expected),
    found === undefined ? '' : texts.found(found.trim() || texts.blank),
  ];
  const what = [
    wording.message(finding),
    figures.filter(Boolean).join(texts.separator),
    arithmetic ?? '',
    cause ? texts.causedBy(cause.rule) : '',
  ];
  return [
    { text: severityName(locale, finding.severity), style: finding.severity },
    { text: finding.rule, style: 'text' },
    linked(finding.cell),
    { text: what.filter(Boolean).join('\n'), style: 'text' },
    explanationCell(finding, explanation, texts),
  ];
}

function explanationCell(finding: Finding, explanation: Explanation | undefined, texts: CheckReportTexts): ReportCell {
  if (explanation) {
    return explains(explanation, finding)
      ? { text: explanation.words, style: 'text' }
      : { text: texts.voided(explanation.words), style: 'muted' };
  }
  return { text: finding.severity === 'warning' ? texts.unexplained : '', style: 'muted' };
}

function undecidedRow(outcome: Outcome, wording: Wording): Row {
  const [cell] = outcome.cells;
  return [
    { text: '', style: 'muted' },
    { text: outcome.rule, style: 'text' },
    cell ? linked(cell) : { text: '', style: 'text' },
    { text: [wording.title(outcome.rule), wording.reason(outcome)].filter(Boolean).join('\n'), style: 'text', span: 2 },
  ];
}
