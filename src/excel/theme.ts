/** Whether Office itself is dark or light, where it says so (not on the web); null where it does not: then the system's choice holds. */
export function officeScheme(): 'light' | 'dark' | null {
  if (typeof Office === 'undefined') return null;
  // Before Office is ready there is no context, and on the web no theme: the types leave both out.
  const context = Office.context as Partial<Office.Context> | undefined;
  const theme = context?.officeTheme;
  return theme ? schemeOf(theme.bodyBackgroundColor) : null;
}

/** By the ground's brightness, weighted as the eye does. */
function schemeOf(ground: string): 'light' | 'dark' | null {
  const [red, green, blue] = (/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(ground) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
