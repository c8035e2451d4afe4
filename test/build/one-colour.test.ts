import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Fluent's icons are drawn without what draws those of several colours. */
const oneColour = jest.requireActual<(source: string) => string>('../../src/build/one-colour.cjs');
const library = join(__dirname, '../../node_modules/@fluentui/react-icons/lib/core/svg.js');

const exportsOf = (text: string) => [...text.matchAll(/^export const (\w+)/gmu)].map(([, name]) => name);

test('what draws one colour stays under the names by which the icons call it', () => {
  const source = readFileSync(library, 'utf8');
  const made = oneColour(source);
  expect(exportsOf(source)).toEqual(expect.arrayContaining(exportsOf(made)));
  const factory = readFileSync(join(dirname(library), '../utils/createFluentIcon.js'), 'utf8');
  const [, asked = ''] = /import \{ (.*) \} from '\.\.\/core\/svg\.js'/u.exec(factory) ?? [];
  expect(asked.split(', ').sort()).toEqual(exportsOf(made).sort());
});

test('a library that draws otherwise ends the build', () => {
  expect(() => oneColour('export const draw = () => null;')).toThrow('Fluent draws icons otherwise');
});
