export {
  HOST_PROBLEM_CODES,
  HostProblem,
  type Aftermath,
  type HostProblemCode,
  type HostProblemDetails,
} from './problem';
export type {
  CleanedUp,
  Mark,
  Preferences,
  Restorable,
  TemplateForm,
  Waiting,
  WorkbookHost,
  WriteOptions,
  WrittenReport,
} from './workbook-host';
