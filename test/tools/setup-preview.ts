import { TextDecoder, TextEncoder } from 'node:util';

// What reading workbook files asks of a browser and jsdom lacks.
Object.assign(globalThis, { TextDecoder, TextEncoder });
