/**
 * The only door to @microsoft/office-js-helpers, which is no longer maintained: used where it serves, and loaded only when asked for
 * (`import('./helpers')`).
 */
import { ExcelUtilities, Storage } from '@microsoft/office-js-helpers';

/**
 * Makes an existing sheet of that name empty again, keeping it in its place; adds one when there is none. The caller has made sure
 * that the sheet may be emptied.
 */
export async function emptySheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}

/** What the browser keeps for this add-in under a name. Throws where storage is blocked. */
export function openStorage(container: string): Pick<Storage<string>, 'set'> {
  return new Storage<string>(container);
}
