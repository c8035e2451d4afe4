import { compact, type Footer, type Form, type TextField } from '../../forms';
import type { Outcome } from '../engine/finding';
import { cellsOr, type ReporterOf, says } from '../engine/place';
import { rule } from '../engine/rule';
import { shown } from '../figures/print';

/** who filled the forms in, when, and how to reach them. */

type Key = Exclude<keyof Footer, 'signature'>;
const LABELS: Readonly<Record<Key, string>> = { preparedBy: '填表人', date: '填报日期', phone: '联系电话' };

interface Filled {
  readonly form: Form;
  readonly field: TextField;
  /** What is compared: 2024.3.15 and 2024年3月15日 are one day, 0745-2222222 and 07452222222 one telephone. */
  readonly says: string;
}

function saysOf(key: Key, raw: string): string {
  const text = compact(raw);
  if (key === 'phone') return text.replace(/[-—–()]/gu, '');
  if (key === 'preparedBy') return text;
  const day = /(\d{4})[-年./](\d{1,2})(?:[-月./](\d{1,2}))?/u.exec(text);
  return day
    ? day
        .slice(1)
        .map((part) => Number(part))
        .join('-')
    : text;
}

const sameFooterSays = says({ odd: ['label', 'found', 'expected'], differ: ['label', 'figures'] });

export const sameFooter = rule({
  id: 'X-12',
  severity: 'hint',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: sameFooterSays,
  check: ({ forms }, report) =>
    (['preparedBy', 'date', 'phone'] as const).flatMap((key) => outcome(forms.all, key, report)),
});

function outcome(forms: readonly Form[], key: Key, report: ReporterOf<typeof sameFooterSays>): Outcome[] {
  const filled = forms.flatMap((form): Filled[] => {
    const field = form.footer[key];
    return field?.value ? [{ form, field, says: saysOf(key, field.raw) }] : [];
  });
  const [first] = filled;
  if (!first || filled.length < 2) return [];
  const common = majority(filled);
  // Where most agree the others are odd; where none are more than the rest nobody can tell.
  const odd = filled.filter(({ says }) => says !== common?.says);
  const [one] = odd;
  const rest = filled.filter(({ says }) => says === common?.says);
  const place = report.at(
    (one ?? first).form,
    `footer ${key}/same`,
    cellsOr(
      [...odd, ...rest].map(({ field }) => field.cell),
      first.field.cell,
    ),
  );
  if (!one) return [place.pass(shown(first.field))];
  const found = [...new Set(odd.map(({ field }) => shown(field)))].join(' / ');
  return [
    common
      ? place.fail({ message: 'odd', expected: shown(common.field), found, params: { label: LABELS[key] } })
      : place.fail({
          message: 'differ',
          found,
          params: { label: LABELS[key], figures: odd.map(({ form, field }) => `${form.kind} ${shown(field)}`) },
        }),
  ];
}

/** What more than half of the forms say. */
function majority(filled: readonly Filled[]): Filled | undefined {
  const counts = new Map<string, number>();
  for (const { says } of filled) counts.set(says, (counts.get(says) ?? 0) + 1);
  return filled.find(({ says }) => (counts.get(says) ?? 0) * 2 > filled.length);
}
