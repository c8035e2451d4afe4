/** What `heji fill` tells as JSON, and what it has to tell of the sample. */

export interface Content {
  value: unknown;
  formula?: string;
  format?: string;
}
export interface Found {
  rule: string;
  severity: string;
  sheet: string;
  cell: string;
}
export interface FillEdit {
  sheet: string;
  cell: string;
  label: string;
  before: unknown;
  after: unknown;
  formula: string | null;
  arithmetic: string;
  kind: string;
  group: string;
  rule: string;
  doubtful: string[];
  solves: Found[];
  raises: Found[];
  written: boolean;
  refused: string | null;
  beforeContent: Content;
  afterContent: Content;
}
export interface Json {
  file: string;
  out: string | null;
  backup: string | null;
  dryRun: boolean;
  mode: string;
  fix: string[] | null;
  left: Found[];
  converted: boolean;
  edits: FillEdit[];
  ownFormulas: Record<string, string>[];
}
export const json = (output: string) => JSON.parse(output) as Json;
export const place = ({ sheet, cell }: { sheet: string; cell: string }) => `${sheet}!${cell}`;
export const written = (edits: readonly FillEdit[]) => edits.filter((one) => one.written).map(place);

/** The blank totals of the sample and what its lines add up to: 三公经费, 项目支出, 专项资金; 2021 final, 2022 budget, 2022 final. */
export const BLANKS: Readonly<Record<string, string>> = {
  '附件1-1!B6': '0',
  '附件1-1!D6': '0',
  '附件1-1!F6': '0',
  '附件1-1!B12': '4',
  '附件1-1!D12': '2.80',
  '附件1-1!F12': '8.80',
  '附件1-1!B15': '4',
  '附件1-1!D15': '2.80',
  '附件1-1!F15': '8.80',
};
export const PLACES = Object.keys(BLANKS).sort();

/** 6 ÷ 11, and 15 × 99 %, 10 × 89/90, 5 × 99 %, 10 × 99 %, on 1-2 and on 1-3. */
export const DIFFERS: Readonly<Record<string, number>> = {
  '附件1-1!F4': 0.5455,
};
