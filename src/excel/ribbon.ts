/** A function of the manifest, as Office calls it: it has to be told when the work is done. */
type RibbonEvent = Office.AddinCommands.Event;

/** Brings the pane to the front, where this Excel can. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane stays where it was; the function itself has run, and the user can open the pane by its own button.
  }
}

/**
 * Names what a ribbon button's function (the manifest's FunctionName) does. The pane is shown with it. Does nothing outside Office.
 */
export function onRibbonFunction(name: string, run: () => void): void {
  if (typeof Office === 'undefined') return;
  Office.actions.associate(name, (event: RibbonEvent) => {
    run();
    // At once: until then Excel shows the command as running, keeps further presses waiting, and may keep the pane waiting too.
    event.completed();
    void showPane();
  });
}
