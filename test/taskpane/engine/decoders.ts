/** What jsdom lacks and the readers of files ask of a browser: to be imported before them. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
