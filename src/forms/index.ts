export * from './cell/field';
export * from './cell/measure';
export * from './columns';
export * from './form';
export * from './rows';
export { statusOf, type FormStatus } from './status';
export {
  recognise,
  recognitionSteps,
  filledForms,
  formsOn,
  ANCHORS,
  type NearMiss,
  type Recognition,
} from './recognise';
export { isTold, keptTold, toldName, ofSame, type Told, type ToldColumn, type ToldRow } from './told/told';
export { restsElsewhere } from './basic-data/rest-elsewhere';
export { LISTED } from './basic-data/open-lines';
export { LISTED_LINES, SINGLE_LINES } from './basic-data/line-keys';
export { indicatorName } from './evaluation/indicators';
export { inUnit, MONEY_WORDS } from './cell/read-amount';
export { readMeasureText } from './cell/measure/read-text';
export { unitOf } from './cell/measure/unit';
export { readNumberFormat } from './cell/number-format';
export { bareLabel, comparable, compact, isBlank, isNotApplicable } from './cell/text';
export { REPORT_MARK } from './vocabulary/labels';
export { cornerOf, pagesOf, fieldsOf, basicLinesOf, type FieldGroup, type NamedField } from './walk';
