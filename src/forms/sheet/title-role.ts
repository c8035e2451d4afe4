import { bareLabel } from '../cell/text';
import { remembered } from '../remembered';
import { REMARK, TITLE } from '../vocabulary/labels';
import type { Entry } from './entry';

/** Longer texts are sentences, not titles. */
const LONGEST_TITLE = 60;

export type TitleRole = 'basicTitle' | 'evaluationTitle' | 'otherTitle';

/** A title announces a form; a note that mentions one does not. */
export const titleRole = ({ text }: Entry): TitleRole | undefined => titleRoleOf(text);

/** The same of a compacted text. */
export const titleRoleOf = remembered((text: string): TitleRole | undefined => {
  if (text.length > LONGEST_TITLE || REMARK.test(bareLabel(text)) || /[。;；]/u.test(text)) return undefined;
  if (TITLE.basicData.test(text)) return 'basicTitle';
  if (!/表(?:\(.*\)?|（.*)?$|表.{0,3}20\d{2}年度?/u.test(text)) return undefined;
  if (/绩效/u.test(text) && TITLE.other.test(text)) return 'otherTitle';
  return TITLE.evaluation.test(text) ? 'evaluationTitle' : undefined;
});
