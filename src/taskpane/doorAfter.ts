import type { WorkbookDoor } from '../host/door';

/** The door with every call kept back until `ready`: a button pressed while Office still starts waits for it. */
export function doorAfter(ready: Promise<unknown>, door: WorkbookDoor): WorkbookDoor {
  const late =
    <Args extends readonly unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      await ready;
      return call(...args);
    };
  return {
    read: late(() => door.read()),
    select: late((...args: Parameters<WorkbookDoor['select']>) => door.select(...args)),
    write: late((...args: Parameters<WorkbookDoor['write']>) => door.write(...args)),
    restorable: late(() => door.restorable()),
    restore: late(() => door.restore()),
    mark: late((...args: Parameters<WorkbookDoor['mark']>) => door.mark(...args)),
    clearMarks: late(() => door.clearMarks()),
    watch: late((...args: Parameters<WorkbookDoor['watch']>) => door.watch(...args)),
    explanations: late(() => door.explanations()),
    keepExplanations: late((...args: Parameters<WorkbookDoor['keepExplanations']>) => door.keepExplanations(...args)),
    keptReport: late(() => door.keptReport()),
    keepReport: late((...args: Parameters<WorkbookDoor['keepReport']>) => door.keepReport(...args)),
    writeReport: late((...args: Parameters<WorkbookDoor['writeReport']>) => door.writeReport(...args)),
    canInsertForms: late(() => door.canInsertForms()),
    insertForms: late((...args: Parameters<WorkbookDoor['insertForms']>) => door.insertForms(...args)),
  };
}
