import { createCommandBus } from '../../src/taskpane/commandBus';

test('a command before the pane listens is kept, once', () => {
  const bus = createCommandBus();
  bus.publish('check');
  bus.publish('check');
  const heard = jest.fn();
  const end = bus.subscribe(heard);
  expect(heard).toHaveBeenCalledTimes(1);
  bus.publish('check');
  expect(heard).toHaveBeenCalledTimes(2);
  end();
  bus.publish('check');
  expect(heard).toHaveBeenCalledTimes(2);
});

test('filling checks first: of both that wait, only it is told', () => {
  const bus = createCommandBus();
  bus.publish('check');
  bus.publish('fill');
  const heard = jest.fn();
  bus.subscribe(heard);
  expect(heard.mock.calls).toEqual([['fill']]);
});

test('an old subscription that ends does not end a newer one', () => {
  const bus = createCommandBus();
  const end = bus.subscribe(() => undefined);
  const heard = jest.fn();
  bus.subscribe(heard);
  end();
  bus.publish('check');
  expect(heard).toHaveBeenCalledTimes(1);
});

describe('the ribbon’s function', () => {
  const office = globalThis as { Office?: unknown };
  afterEach(() => {
    delete office.Office;
    jest.resetModules();
  });

  function fakeOffice(shared: boolean, showAsTaskpane: () => Promise<void>) {
    const functions = new Map<string, (event: { completed(): void }) => void>();
    office.Office = {
      actions: { associate: (name: string, run: (event: { completed(): void }) => void) => functions.set(name, run) },
      addin: { showAsTaskpane },
      context: { requirements: { isSetSupported: () => shared } },
    };
    return functions;
  }

  async function press(functions: ReturnType<typeof fakeOffice>) {
    const { paneCommands } = await import('../../src/taskpane/commandBus');
    await import('../../src/commands');
    const heard = jest.fn();
    paneCommands.subscribe(heard);
    await new Promise<void>((completed) => functions.get('checkWorkbook')!({ completed }));
    return heard;
  }

  test('checks, shows the pane and tells Office when done', async () => {
    const show = jest.fn(async () => undefined);
    const heard = await press(fakeOffice(true, show));
    expect(heard).toHaveBeenCalledWith('check');
    expect(show).toHaveBeenCalledTimes(1);
  });

  test('a pane that cannot be shown does not keep Office waiting', async () => {
    expect(await press(fakeOffice(true, () => Promise.reject(new Error('no'))))).toHaveBeenCalledWith('check');
    jest.resetModules();
    const show = jest.fn(async () => undefined);
    await press(fakeOffice(false, show));
    expect(show).not.toHaveBeenCalled();
  });

  test('outside Office the page still loads', async () => {
    await expect(import('../../src/commands')).resolves.toBeDefined();
  });
});
