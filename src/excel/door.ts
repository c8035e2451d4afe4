import { DoorError, type WorkbookDoor } from '../taskpane/door';
import { hostProblemOf } from './errors';
import { readWorkbook } from './read';
import { selectCell } from './select';

async function asDoorError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const problem = hostProblemOf(error);
    throw new DoorError(problem.code, {
      ...(problem.sheet === undefined ? {} : { sheet: problem.sheet }),
      cause: problem,
    });
  }
}

/** The pane's door to the workbook that is open in Excel. */
export const excelDoor: WorkbookDoor = {
  read: () => asDoorError(readWorkbook()),
  select: (cell) => asDoorError(selectCell(cell)),
};
