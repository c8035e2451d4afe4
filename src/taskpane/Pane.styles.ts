import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import darkTheme from './Pane.dark.json';
import lightTheme from './Pane.light.json';

export const useStyles = makeStyles({
  // Fixed to the window: the body's margin, and what the host may do to it, do not matter.
  frame: {
    position: 'fixed',
    inset: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  lone: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  notice: { flexGrow: 1, padding: '12px' },
});

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
