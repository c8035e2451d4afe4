import { createCommandBus } from './commandBus';

/** What joins the ribbon's functions to the pane: both run in this page. */
export const paneCommands = createCommandBus();
