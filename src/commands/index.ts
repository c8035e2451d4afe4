import { onRibbonFunction } from '../excel/ribbon';
import { paneCommands } from '../taskpane/commandBus';

/** The ribbon's functions, by the names the manifest calls them. They run in the pane's own page (shared runtime). */
onRibbonFunction('checkWorkbook', () => {
  paneCommands.publish('check');
});
onRibbonFunction('fillWorkbook', () => {
  paneCommands.publish('fill');
});
