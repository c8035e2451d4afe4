interface LoaderContext {
  cacheable(): void;
  readonly _module: { readonly buildInfo: { styleRules?: unknown[] } };
  callback(error: unknown, text: string): void;
}

const takeRules = jest.requireActual<(this: LoaderContext, code: string) => void>('../../src/build/styles.cjs');

/** What the loader makes of code as Griffel prints it, and the rules it keeps. */
function taken(code: string) {
  const buildInfo: { styleRules?: unknown[] } = {};
  let made = '';
  takeRules.call(
    {
      cacheable: () => undefined,
      _module: { buildInfo },
      callback: (_: unknown, text: string) => {
        made = text;
      },
    },
    code,
  );
  return { made, rules: buildInfo.styleRules };
}

test('rules go, classes stay; of a pair the class for left to right', () => {
  const { made, rules } = taken(
    'import { __styles } from "x";\nexport const useStyles = __styles({ a: { p: "f1", q: ["f2", "f3"] } }, { d: [".f1{content:\\"},)\\";}"], h: [] });\n',
  );
  expect(made).toBe('import { __css } from "x";\nexport const useStyles = __css({"a":{"p":"f1","q":"f2"}});\n');
  expect(rules).toEqual([{ d: ['.f1{content:"},)";}'], h: [] }]);
});

test('a style of one class too', () => {
  const { made, rules } = taken('export const a = __resetStyles("r1", null, [".r1{color:red;}"]);');
  expect(made).toBe('export const a = __resetCSS("r1", null);');
  expect(rules).toEqual([{ r: ['.r1{color:red;}'] }]);
});

test('several in one file; code without any is left as it is', () => {
  expect(taken('a = __styles({ x: {} }, { d: ["1"] }); b = __styles({ y: {} }, { d: ["2"] });').rules).toHaveLength(2);
  expect(taken('export const a = 1;')).toEqual({ made: 'export const a = 1;', rules: [] });
});
