/** What `heji check` and `heji forms` say besides the findings: of the result, of the text and of the document. */
export interface CheckTexts {
  readonly formsToldAside: string;
  readonly formsToldNot: (role: string) => string;
  readonly formsRowOfTotal: (figures: { readonly cell: string; readonly row: string }) => string;
  readonly formsRowWithin: (figures: {
    readonly cell: string;
    readonly row: string;
    readonly within: string;
  }) => string;
  readonly formsUnread: string;
  readonly formsUnreadMaybe: (names: string) => string;
  readonly nothingRecognised: string;
  readonly onlyBlank: string;
  readonly sought: (figures: { readonly kind: string; readonly labels: string }) => string;
  readonly nearest: (figures: {
    readonly sheet: string;
    readonly kind: string;
    readonly found: string;
    readonly missing: string;
  }) => string;
  readonly profileLine: (name: string) => string;
  readonly counts: (figures: {
    readonly errors: number;
    readonly warnings: number;
    readonly hints: number;
    readonly passed: number;
    readonly rounding: number;
    readonly unreadable: number;
  }) => string;
  readonly verdict: (figures: { readonly word: string; readonly reason: string }) => string;
  readonly noticeLine: (figures: { readonly place: string; readonly text: string }) => string;
  readonly withFile: (figures: { readonly file: string; readonly forms: number }) => string;
  readonly withNothing: (file: string) => string;
  readonly reportLine: (figures: {
    readonly file: string;
    readonly understood: number;
    readonly notUnderstood: number;
  }) => string;
  readonly reportOnSheet: string;
  readonly reportTables: (count: number) => string;
  readonly reportTracked: string;
  readonly reportUnread: (quote: string) => string;
  readonly undecidedPlaces: (count: number) => string;
  readonly testOfReading: string;
  readonly wordPlace: (figures: {
    readonly sheet: string;
    readonly table: number;
    readonly row: number;
    readonly cell: number;
  }) => string;
  readonly wordLine: (figures: { readonly sheet: string; readonly text: string }) => string;
  readonly wordWithoutForms: string;
  readonly wordTracked: string;
  readonly wordEmbedded: (count: number) => string;
}
