/** Excel refuses while a cell is edited, and is asked again every second: no test waits for that. */
jest.mock('../../src/excel/pause', () => ({ pause: () => Promise.resolve() }));
