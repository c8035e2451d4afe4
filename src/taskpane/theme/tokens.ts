import type { Theme } from '@fluentui/react-components';

/**
 * Fluent's design tokens by name, as the CSS variables a theme sets. Fluent's own list of all 450 would be a twentieth of what the pane
 * loads first; the names are checked by the compiler all the same.
 */
export const tokens: Readonly<Record<keyof Theme, string>> = new Proxy({} as Record<keyof Theme, string>, {
  get: (_, name) => `var(--${String(name)})`,
});
