import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import darkTheme from '../../src/taskpane/Pane.dark.json';
import lightTheme from '../../src/taskpane/Pane.light.json';

/** The blue-green of Chinese ink paper, kept apart from the red, amber and green that mean something here. */
const brand: BrandVariants = {
  10: '#021a1b',
  20: '#05292b',
  30: '#08383b',
  40: '#0a474a',
  50: '#0b5559',
  60: '#0c6267',
  70: '#0d6c71',
  80: '#0e767b',
  90: '#2d8589',
  100: '#4a9498',
  110: '#66a5a8',
  120: '#82b6b8',
  130: '#9ec6c8',
  140: '#b9d6d7',
  150: '#d3e6e7',
  160: '#ebf4f4',
};

/** Where the dark theme departs from Fluent's, for contrast. */
const departures: Partial<Theme> = {
  colorBrandForeground1: brand[120],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
  colorNeutralForeground2BrandHover: brand[120],
  colorStatusDangerForeground1: '#e88a92',
  colorStatusSuccessForeground1: '#6fc06f',
};

const root = join(__dirname, '../../src/taskpane');

function tokensInUse(): string[] {
  const styles = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.styles.ts'));
  const texts = styles.map((file) => readFileSync(join(root, file), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\btokens\.(\w+)/g)].map(([, name]) => name!)))];
}

const pick = (theme: Theme, names: readonly string[]) =>
  Object.fromEntries(Object.entries(theme).filter(([name]) => names.includes(name)));

test.each([
  ['light', lightTheme, createLightTheme(brand)],
  ['dark', darkTheme, { ...createDarkTheme(brand), ...departures }],
])('the %s theme is Fluent’s, with the brand’s colours', (_, theme, fluent) => {
  const { fontFamilyBase, ...others } = theme;
  expect(fontFamilyBase).toContain('Microsoft YaHei');
  expect(others).toEqual(pick(fluent, Object.keys(others)));
});

test.each([
  ['light', lightTheme],
  ['dark', darkTheme],
])('the %s theme has every token in use', (_, theme) => {
  const inUse = tokensInUse();
  expect(inUse.length).toBeGreaterThan(30);
  expect(inUse.filter((name) => !(name in theme))).toEqual([]);
});

test('both themes have the same tokens, and none that nothing uses', () => {
  expect(Object.keys(darkTheme).sort()).toEqual(Object.keys(lightTheme).sort());
  const inUse = tokensInUse();
  expect(Object.keys(lightTheme).filter((name) => !inUse.includes(name))).toEqual([]);
});
