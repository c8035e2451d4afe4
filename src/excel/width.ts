/** Two cards side by side with their cells; what Excel on the web and on Windows gives at most is 500. In pixels. */
const WIDE = 450;

/** Asks for a wider pane where the host lets an add-in ask and the user's is narrower. Never throws. */
export function askForWidth(): void {
  try {
    if (window.innerWidth >= WIDE || !Office.context.requirements.isSetSupported('TaskPaneApi', '1.1')) return;
    Office.extensionLifeCycle.taskpane.setWidth(WIDE);
  } catch {
    // The pane works at any width.
  }
}
