import { Disposable, type ThemeService } from '@univerjs/core';
import gridCss from '@univerjs/preset-sheets-core/lib/index.css';

type Theme = ReturnType<ThemeService['getCurrentTheme']>;

/** The page's green, in the steps that the grid's parts are coloured by. */
const GREEN: Theme['primary'] = {
  50: '#F2F8F5',
  100: '#E7F1EC',
  200: '#CFE4D9',
  300: '#9FC9B4',
  400: '#4F9F79',
  500: '#1C7F55',
  600: '#0F6B43',
  700: '#0A5233',
  800: '#084429',
  900: '#063620',
};

/** Colours the grid's parts as the page. */
export function colorGreen(themes: ThemeService): void {
  themes.setTheme({ ...themes.getCurrentTheme(), primary: GREEN });
}

function variables(value: object, prefix: string): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null
      ? variables(inner, `${prefix}-${key}`)
      : [`${prefix}-${key}: ${String(inner)};`],
  );
}

const rules = new CSSStyleSheet();
const colors = new CSSStyleSheet();

/** Gives the document the grid's styles, as objects: the page's Content-Security-Policy allows no style element with text in it. */
export function adoptGridStyles(): void {
  if (document.adoptedStyleSheets.includes(rules)) return;
  rules.replaceSync(gridCss);
  document.adoptedStyleSheets = [rules, colors, ...document.adoptedStyleSheets];
}

/** Takes the place of the library's own, which writes a style element. */
export class AdoptedTheme extends Disposable {
  injectThemeToHead(theme: Theme): void {
    colors.replaceSync(`:root { ${variables(theme, '--univer').join(' ')} }`);
  }
}
