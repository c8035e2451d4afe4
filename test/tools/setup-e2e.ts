// A browser on a busy machine needs more than jest's usual patience; each test still says what it measures.
jest.setTimeout(300_000);
