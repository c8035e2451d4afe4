import type { WorkbookHost } from '../host';

/** The door with every call kept back until `ready`: a button pressed while Office still starts waits for it. */
export function doorAfter(ready: Promise<unknown>, door: WorkbookHost): WorkbookHost {
  const late =
    <Args extends readonly unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      await ready;
      return call(...args);
    };
  return {
    read: late(() => door.read()),
    recalculate: late(() => door.recalculate()),
    select: late((...args: Parameters<WorkbookHost['select']>) => door.select(...args)),
    write: late((...args: Parameters<WorkbookHost['write']>) => door.write(...args)),
    restorable: late(() => door.restorable()),
    restore: late(() => door.restore()),
    mark: late((...args: Parameters<WorkbookHost['mark']>) => door.mark(...args)),
    clearMarks: late(() => door.clearMarks()),
    cleanUp: late(() => door.cleanUp()),
    onWaiting: (tell) => door.onWaiting(tell),
    watch: late((...args: Parameters<WorkbookHost['watch']>) => door.watch(...args)),
    watchSelection: late((...args: Parameters<WorkbookHost['watchSelection']>) => door.watchSelection(...args)),
    explanations: late(() => door.explanations()),
    keepExplanations: late((...args: Parameters<WorkbookHost['keepExplanations']>) => door.keepExplanations(...args)),
    keepTold: late((...args: Parameters<WorkbookHost['keepTold']>) => door.keepTold(...args)),
    keptReport: late(() => door.keptReport()),
    keepReport: late((...args: Parameters<WorkbookHost['keepReport']>) => door.keepReport(...args)),
    writeReport: late((...args: Parameters<WorkbookHost['writeReport']>) => door.writeReport(...args)),
    removeReports: late(() => door.removeReports()),
    canInsertForms: late(() => door.canInsertForms()),
    insertSheets: late((...args: Parameters<WorkbookHost['insertSheets']>) => door.insertSheets(...args)),
    insertForms: late((...args: Parameters<WorkbookHost['insertForms']>) => door.insertForms(...args)),
  };
}
