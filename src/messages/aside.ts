import type { FormOutline } from '../forms';
import type { CheckResult } from '../rules';
import { a1Area, quotedSheetName } from '../workbook';
import type { Locale } from './locale';
import { formName } from './names';

/** A form that was left out of the check or of the comparisons, with the sentence that says so. */
export interface AsideLine<F extends FormOutline = FormOutline> {
  readonly form: F;
  readonly why: 'blank' | CheckResult['aside'][number]['why'];
  readonly text: string;
}

const TEXTS: Readonly<Record<Locale, Readonly<Record<AsideLine['why'], (form: string, of: string) => string>>>> = {
  'zh-CN': {
    blank: (form) => `${form}：空表，没有核对`,
    copy: (form, of) => `${form}：与 ${of} 内容完全相同，是副本，没有另行核对`,
    second: (form, of) => `${form}：与 ${of} 是同一单位同一年度的同一种表，只核对本表，表间核对用后者；请只留一张`,
    unit: (form, of) => `${form}：单位名称与 ${of} 的不同（汇总、本级或下属单位），只核对本表，表间核对用后者`,
    noUnit: (form) => `${form}：看不出是簿中哪个单位的项目，只核对本表，没有做表间核对；请填实施单位`,
  },
  'en-US': {
    blank: (form) => `${form}: blank form, not checked`,
    copy: (form, of) => `${form}: a copy of ${of}, not checked again`,
    second: (form, of) =>
      `${form}: the same form of the same unit and year as ${of}; checked by itself, the other one is compared. Keep only one`,
    unit: (form, of) =>
      `${form}: its unit has another name than that of ${of} (the whole, or a part of it); checked by itself, the other one is compared`,
    noUnit: (form) =>
      `${form}: nothing tells which unit of the workbook the project belongs to; checked by itself, not compared. Fill in 实施单位`,
  },
};

/** A check's result, or what a screen has of one. */
interface SetAsideIn<F extends FormOutline> {
  readonly forms: { readonly blank: readonly F[] };
  readonly aside: readonly (Pick<CheckResult['aside'][number], 'why'> & { readonly form: F; readonly of: F | null })[];
}

function placeOf(form: FormOutline): string {
  return `${quotedSheetName(form.sheet)}!${a1Area(form.area)}`;
}

/** What was set aside, each form once: blank templates first, then copies and what could not be assigned. */
export function asideLines<F extends FormOutline>(
  { forms, aside }: SetAsideIn<F>,
  locale: Locale,
): readonly AsideLine<F>[] {
  const blank = forms.blank.map((form) => ({ form, why: 'blank', of: null }) as const);
  return [...blank, ...aside].map(({ form, why, of }) => ({
    form,
    why,
    text: TEXTS[locale][why](`${formName(locale, form.kind)} ${placeOf(form)}`, of ? placeOf(of) : ''),
  }));
}
