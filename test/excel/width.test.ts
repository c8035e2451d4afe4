import { askForWidth } from '../../src/excel/width';

/** The width that the pane asks for: 450 px where the host lets an add-in ask, and the user's is narrower. */

function host(supported: boolean, setWidth: (width: number) => void, innerWidth: number) {
  const isSetSupported = jest.fn(
    (name: string, version: string) => supported && name === 'TaskPaneApi' && version === '1.1',
  );
  Object.assign(globalThis, {
    window: { innerWidth },
    Office: { context: { requirements: { isSetSupported } }, extensionLifeCycle: { taskpane: { setWidth } } },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  ['a narrow pane that may ask', true, 350, [[450]]],
  ['one that is as wide already', true, 450, []],
  ['a host that lets nobody ask', false, 350, []],
] as const)('%s', (_, supported, innerWidth, asked) => {
  const setWidth = jest.fn<undefined, [number]>();
  host(supported, setWidth, innerWidth);
  askForWidth();
  expect(setWidth.mock.calls).toEqual(asked);
});

test('a host that refuses, or knows nothing of it, leaves the pane as it is', () => {
  host(
    true,
    () => {
      throw new Error('refused');
    },
    350,
  );
  expect(askForWidth).not.toThrow();
  Reflect.deleteProperty(globalThis, 'Office');
  expect(askForWidth).not.toThrow();
});
