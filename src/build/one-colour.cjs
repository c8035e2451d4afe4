'use strict';

/**
 * A loader of webpack's, for what draws Fluent's icons: those used here are of one colour, and what draws the others goes with them otherwise
 * (`core/svg.js` of the package). An icon in colours ends the build of its page in an error when it is drawn, not in an empty place.
 */
module.exports = function oneColour(source) {
  const wanted = ['computeViewBox', 'createColorChildrenResolver', 'renderSvgBody'];
  if (!wanted.every((name) => source.includes(`export const ${name} =`)))
    throw new Error('Fluent draws icons otherwise than expected');
  return `import * as React from 'react';
export const computeViewBox = (width) => (width === '1em' ? '20' : width);
export const createColorChildrenResolver = () => () => undefined;
export const renderSvgBody = (state, paths) =>
  React.createElement('svg', state, ...paths.map((d) => React.createElement('path', { d, fill: state.fill })));
`;
};
