/** How `heji` is used: its help, its commands, and what is said of arguments and profiles that it cannot take. */
export interface UsageTexts {
  readonly unknownCommand: (command: string) => string;
  readonly unexpected: string;
  readonly badOption: (option: string) => string;
  readonly noFile: string;
  readonly unknownRule: (rule: string) => string;
  readonly badSeverity: (severity: string) => string;
  readonly badLocale: (locale: string) => string;
  readonly profileMissing: (figures: { readonly profile: string; readonly known: string }) => string;
  readonly profileNotJson: (profile: string) => string;
  readonly profileWrong: (figures: { readonly profile: string; readonly issues: readonly string[] }) => string;
  readonly profileGood: (figures: { readonly name: string; readonly profile: string }) => string;
  readonly oneProfile: string;
  readonly profileIssue: (figures: {
    readonly path: string;
    readonly expected: string;
    readonly received: string;
  }) => string;
  readonly profileIssueMissing: (path: string) => string;
  readonly profileIssueUnknown: (path: string) => string;
  readonly profileNumber: string;
  readonly profileText: string;
  readonly profileSwitch: string;
  readonly profileObject: string;
  readonly profileTold: string;
  readonly oneWorkbook: (figures: { readonly option: string; readonly count: number }) => string;
  readonly withoutWorkbook: string;
  readonly withTwice: (file: string) => string;
  readonly besideUnread: (figures: { readonly file: string; readonly why: string }) => string;
  readonly progress: (figures: { readonly index: number; readonly count: number; readonly file: string }) => string;
  readonly fileHeading: (file: string) => string;
  readonly passwordMissing: string;
  readonly outputLost: string;
  readonly badFormat: (figures: { readonly formats: string; readonly format: string }) => string;
  readonly badSchema: (names: string) => string;
  readonly badShell: (names: string) => string;
  readonly usage: string;
  /** What each command is for, in a few words: shown by shells beside its name. */
  readonly commands: Readonly<
    Record<
      'check' | 'review' | 'fill' | 'workbook' | 'restore' | 'forms' | 'rules' | 'profile' | 'schema' | 'completion',
      string
    >
  >;
}
