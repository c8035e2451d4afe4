import type { PaneCommand } from '../../src/taskpane/commandBus';

const office = globalThis as { Office?: unknown };

afterEach(() => {
  delete office.Office;
});

test.each([
  ['checkWorkbook', 'check'],
  ['fillWorkbook', 'fill'],
])('the button of %s asks the pane to %s, and shows it', async (name, command) => {
  const functions = new Map<string, (event: { completed(): void }) => void>();
  const show = jest.fn(() => Promise.resolve());
  office.Office = {
    actions: { associate: (id: string, run: (event: { completed(): void }) => void) => functions.set(id, run) },
    addin: { showAsTaskpane: show },
    context: { requirements: { isSetSupported: () => true } },
  };
  const heard: PaneCommand[] = [];
  await jest.isolateModulesAsync(async () => {
    const { paneCommands } = await import('../../src/taskpane/commandBus');
    await import('../../src/commands');
    paneCommands.subscribe((one) => heard.push(one));
  });
  await new Promise<void>((completed) => functions.get(name)?.({ completed }));
  expect(heard).toEqual([command]);
  expect(show).toHaveBeenCalledTimes(1);
});
