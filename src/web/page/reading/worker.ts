import { serveOrders } from '../../../files/apart/apart';
import { readOrdered } from './reading';

/** The worker in which a file is read that could harm the page. */
serveOrders(readOrdered);
