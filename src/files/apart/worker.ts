import { serveOrders } from './apart';
import { readHere } from './workbook';

/** The worker in which the pane reads a binary workbook. */
serveOrders(readHere);
