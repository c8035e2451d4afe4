import { makeResetStyles } from '@fluentui/react-components';
import darkTheme from './dark.json';
import lightTheme from './light.json';

/** A theme as the CSS variables that Fluent's tokens stand for. */
function variables(theme: Readonly<Record<string, string | number>>): Record<`--${string}`, string> {
  return Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--${name}`, String(value)]));
}

/**
 * The classes that set Fluent's design tokens for all inside: its light and dark themes in the product's own colour, as far as the pane
 * uses them. Fluent's provider does this too, and much for its components that is not used here; it and Fluent's makers of themes would be
 * a tenth of what the pane loads first. test/taskpane/theme.test.ts holds the files against what Fluent makes of the brand.
 */
export const useLightTheme = makeResetStyles(variables(lightTheme));

/**
 * The pane by night. Brand text, red and green are lighter than Fluent's own choice, which falls short of 4.5 : 1 on the dark ground or
 * under the pointer.
 */
export const useDarkTheme = makeResetStyles(variables(darkTheme));
