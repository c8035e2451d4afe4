import {
  LISTED_LINES,
  SINGLE_LINES,
  type AmountField,
  type BasicDataForm,
  type BasicLine,
  type FigureField,
  type Form,
  type FormKind,
} from '../forms';
import { inWan, lineName, projectKey } from '../rules';
import { address } from '../workbook';

/** What a unit has of everything in one figure: people, final accounts, budgets, scores. One year is held against another by these. */

/** A figure that every year's forms have, and in what it counts. */
export interface KeyFigure {
  readonly form: FormKind;
  /** The project of a 1-3; '' for other forms. */
  readonly project: string;
  /** What it is, the same in every year: `staffInPost`, `reception`, `executed`, `score`; of a listed line the line's name. */
  readonly item: string;
  /** As the form names it; '' where the item alone says it. */
  readonly name: string;
  readonly cell: string;
  readonly printed: string;
  readonly value: number;
  readonly unit: KeyUnit;
}

export const KEY_UNITS = ['万元', '人', '分'] as const;
export type KeyUnit = (typeof KEY_UNITS)[number];

type Own = Omit<KeyFigure, 'form' | 'project'>;

/** The figures of one form that were read. */
export function keyFiguresOf(form: Form): readonly KeyFigure[] {
  const own = form.kind === '1-1' ? basicFigures(form) : evaluationFigures(form);
  const project = form.kind === '1-3' ? form.subject : '';
  return own.map((one) => ({ form: form.kind, project, ...one }));
}

function basicFigures(form: BasicDataForm): readonly Own[] {
  const lists = LISTED_LINES.flatMap((key) => form[key]);
  return [
    ...counted('authorisedPosts', form.authorisedPosts, '人'),
    ...counted('staffInPost', form.staffInPost, '人'),
    ...SINGLE_LINES.flatMap((key) => lineFigure(key, form[key])),
    ...lists.flatMap((line) => lineFigure(`:${projectKey(line.label.value ?? '')}`, line)),
  ];
}

function evaluationFigures(form: Exclude<Form, BasicDataForm>): readonly Own[] {
  const funds = form.fundsTotal;
  return [
    ...amount('initialBudget', funds?.initialBudget ?? null),
    ...amount('adjustedBudget', funds?.adjustedBudget ?? null),
    ...amount('executed', funds?.executed ?? null),
    ...counted('score', form.total?.score ?? null, '分'),
  ];
}

function lineFigure(item: string, line: BasicLine | null): readonly Own[] {
  return line && item !== ':' ? amount(item, line.final, lineName(line.label)) : [];
}

function amount(item: string, field: AmountField | null, name = ''): readonly Own[] {
  return field?.value ? [figure(item, name, field, inWan(field.value).toNumber(), '万元')] : [];
}

function counted(item: string, field: FigureField | null, unit: KeyUnit): readonly Own[] {
  return field?.value ? [figure(item, '', field, field.value.number.toNumber(), unit)] : [];
}

function figure(item: string, name: string, field: AmountField | FigureField, value: number, unit: KeyUnit): Own {
  return { item, name, cell: address(field.cell), printed: field.raw.trim(), value, unit };
}
