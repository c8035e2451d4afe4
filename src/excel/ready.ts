/** The oldest Excel API that everything here runs on: Office 2021 LTSC, Microsoft 365, Mac, web. */
export const API_FLOOR = '1.14';

/** How long office.js may take to say where it runs. Outside Office it may never say anything. */
const PATIENCE_MS = 20_000;

/**
 * Whether there is an Excel to work with.
 * - `ready`: yes.
 * - `tooOld`: it is Excel, but older than `needed` (an ExcelApi version).
 * - `noOffice`: office.js did not load (blocked, or not found).
 * - `notExcel`: office.js says that this is another program, or no Office program at all.
 * - `noAnswer`: office.js loaded, but the program around it did not answer in time.
 */
export type HostReadiness =
  | { readonly kind: 'ready' }
  | { readonly kind: 'tooOld'; readonly needed: string }
  | { readonly kind: 'noOffice' }
  | { readonly kind: 'notExcel' }
  | { readonly kind: 'noAnswer' };

function answerOf(info: { host: Office.HostType | null }): HostReadiness {
  // In a page outside Office the host is null, which the type of Office.onReady leaves out.
  if (info.host !== Office.HostType.Excel) return { kind: 'notExcel' };
  return Office.context.requirements.isSetSupported('ExcelApi', API_FLOOR)
    ? { kind: 'ready' }
    : { kind: 'tooOld', needed: API_FLOOR };
}

/** Waits for office.js to know where it runs, at most `patienceMs`. Never rejects. */
export async function whenReady(patienceMs = PATIENCE_MS): Promise<HostReadiness> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') {
    return { kind: 'noOffice' };
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<HostReadiness>((resolve) => {
    timer = setTimeout(() => {
      resolve({ kind: 'noAnswer' });
    }, patienceMs);
  });
  const answer = Office.onReady().then(answerOf, (): HostReadiness => ({ kind: 'noAnswer' }));
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
