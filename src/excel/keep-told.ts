import { HostProblem } from '../host';
import { ROOM } from '../host/kept-parts';
import { TOLD_SETTING } from '../workbook';
import { runInExcel } from './run';

/**
 * Keeps what was told in the workbook's settings, in place of the earlier; null takes it away. One setting, so that a reading of the workbook asks
 * for it without the other texts that are kept. Rejects with a HostProblem, `payloadTooLarge` for more than is kept; the earlier then stays.
 */
export async function keepTold(told: string | null): Promise<void> {
  if (told !== null && told.length > ROOM.told) throw new HostProblem('payloadTooLarge', { aftermath: 'untouched' });
  await runInExcel(async (context) => {
    const { settings } = context.workbook;
    if (told === null) settings.getItemOrNullObject(TOLD_SETTING).delete();
    else settings.add(TOLD_SETTING, told);
    await context.sync();
  });
}
