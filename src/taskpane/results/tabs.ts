/** The views of a result, in the order of their tabs. */
export const TABS = ['error', 'warning', 'hint', 'passed'] as const;
export type TabName = (typeof TABS)[number];

/** The id of a tab, by which its panel names itself. */
export function tabId(panelId: string, tab: TabName): string {
  return `${panelId}-${tab}`;
}
