import { address, a1Area, type CellRef, quotedSheetName } from '../workbook';
import { ANCHORS, type Form, type FormKind, type Recognition, pagesOf } from '../forms';
import { verdictWords } from '../messages/verdict';
import { countResults, PROFILES, verdictOf, type CheckResult, type Finding } from '../rules';
import { asideLines } from '../messages/aside';
import type { Locale } from '../messages/locale';
import { formName, listOf } from '../messages/names';
import { severityName } from '../messages/severities';
import { noticeText } from '../messages/notices';
import { WORDING } from '../messages/words';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

/** The text of `heji check` for one workbook, grouped like the pane: what was recognised, verdict, counts, findings by form. */
export function checkText(
  file: string,
  result: CheckResult,
  locale: Locale,
  keep: (finding: Finding) => boolean,
  placeOf: (cell: CellRef) => string = address,
): string {
  const words = COMMAND_LINE_TEXTS[locale];
  const lines = [
    words.fileHeading(file),
    ...recognised(result.forms, locale),
    ...asideLines(result, locale).map(({ text: line }) => line),
  ];
  if (result.forms.all.length === 0) return `${lines.join('\n')}\n`;
  const profile = PROFILES.find((p) => p.id === result.profile)?.name[locale] ?? result.profile;
  const { word, reason } = verdictWords(locale, verdictOf(result));
  const counts = countResults(result.outcomes);
  const count = (severity: Finding['severity']) => result.findings.filter((f) => f.severity === severity).length;
  lines.push(
    words.profileLine(profile),
    words.verdict({ word, reason }),
    words.counts({
      errors: count('error'),
      warnings: count('warning'),
      hints: count('hint'),
      passed: counts.pass + counts.rounding,
      rounding: counts.rounding,
      unreadable: counts.unreadable,
    }),
  );
  lines.push(
    ...result.notices.map((notice) =>
      words.noticeLine({ place: placeOf(notice.cell), text: noticeText(locale, notice) }),
    ),
  );
  return `${[...lines, ...grouped(result, locale, keep, placeOf)].join('\n')}\n`;
}

/** What was recognised, or what came nearest. */
export function recognised(forms: Recognition, locale: Locale): readonly string[] {
  if (forms.all.length > 0) return forms.all.map((form) => formLine(form, locale));
  const words = COMMAND_LINE_TEXTS[locale];
  const near = forms.nearest.slice(0, 3).map((miss) =>
    words.nearest({
      sheet: miss.sheet,
      kind: formName(locale, miss.kind),
      found: listOf(locale, miss.found),
      missing: listOf(locale, miss.missing),
    }),
  );
  const sought = Object.entries(ANCHORS).map(([kind, labels]) =>
    words.sought({ kind: formName(locale, kind as FormKind), labels: listOf(locale, labels) }),
  );
  // Somebody opened a template: what to look for is plain, what is lacking is that it be filled in.
  if (forms.blank.length > 0) return [words.onlyBlank];
  return [words.nothingRecognised, ...sought, ...near];
}

function formLine(form: Form, locale: Locale): string {
  const pages = pagesOf(form).map(({ sheet, area }) => `${quotedSheetName(sheet)}!${a1Area(area)}`);
  const range = listOf(locale, pages);
  return [formName(locale, form.kind), range, form.year ?? '', form.subject].filter((part) => part !== '').join('  ');
}

function grouped(
  result: CheckResult,
  locale: Locale,
  keep: (finding: Finding) => boolean,
  placeOf: (cell: CellRef) => string,
): readonly string[] {
  const shown = result.findings.filter(keep);
  const ids = new Set(shown.map((finding) => finding.id));
  const following = new Map<string, Finding[]>();
  for (const finding of shown) {
    if (finding.cause === undefined) continue;
    const others = following.get(finding.cause);
    if (others) others.push(finding);
    else following.set(finding.cause, [finding]);
  }
  const roots = shown.filter((finding) => finding.cause === undefined || !ids.has(finding.cause));
  const kinds: readonly (FormKind | null)[] = ['1-1', '1-2', '1-3', null];
  return kinds.flatMap((kind) => {
    const own = roots.filter((finding) => finding.form === kind);
    if (own.length === 0) return [];
    const heading = kind === null ? [] : ['', `── ${formName(locale, kind)}`];
    return [...heading, ...own.flatMap((finding) => withConsequences(finding, { following, locale, placeOf }, ''))];
  });
}

interface Listing {
  readonly following: ReadonlyMap<string, readonly Finding[]>;
  readonly locale: Locale;
  readonly placeOf: (cell: CellRef) => string;
}

function withConsequences(finding: Finding, listing: Listing, indent: string): readonly string[] {
  const { following, locale, placeOf } = listing;
  const own = [
    `${indent}${severityName(locale, finding.severity)}  ${finding.rule}  ${placeOf(finding.cell)}  ${WORDING[locale].message(finding)}`,
    ...(finding.arithmetic ? [`${indent}      ${finding.arithmetic}`] : []),
    ...(finding.place ? [`${indent}      「${finding.place.quote.replace(/\s+/gu, ' ')}」`] : []),
  ];
  const consequences = following.get(finding.id) ?? [];
  return [...own, ...consequences.flatMap((other) => withConsequences(other, listing, `${indent}  ↳ `))];
}
