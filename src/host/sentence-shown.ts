/**
 * Told on the pane's document when it shows a sentence of the report's text, with its {@link TextPlace} as `detail`: a page around the pane
 * may show the same sentence in the report itself. In Excel nobody listens.
 */
export const SENTENCE_SHOWN = 'heji-sentence';
