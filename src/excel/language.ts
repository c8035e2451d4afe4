/** The language of Office's own interface (`zh-CN`), once Office is ready; undefined before, and outside Office. */
export function officeLanguage(): string | undefined {
  // Before Office is ready there is no context, which its type leaves out.
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.displayLanguage;
}
