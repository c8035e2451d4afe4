import { screen } from '@testing-library/react';
import type { Edit } from '../../../src/workbook';
import { showPane, type Setting } from '../render';
import { workbookWithFive } from '../sample';

/** The pane with a fill before it. */

export const fillButton = () => screen.getByRole('button', { name: '一键填充' });
export const writeButton = () => screen.getByRole('button', { name: '写入' });

/** The preview of a fill, of a workbook with five cells unless another is given. */
export async function showFill(setting: Setting = {}) {
  const shown = showPane({ ...setting, door: { read: async () => workbookWithFive(), ...setting.door } });
  await shown.user.click(fillButton());
  await screen.findByRole('heading', { name: '填充预览' });
  return shown;
}

/** What was handed to the door, cell by cell. */
export const written = (write: jest.Mock) => (write.mock.calls.at(-1) as [Edit[]])[0];
