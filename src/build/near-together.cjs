'use strict';

const NAME = 'NearTogether';
const ORDER = ['taskpane', 'engine'];

/**
 * Numbers the modules, by which they stand in their files. What is loaded first has the shortest numbers, the most used of it the shortest of all;
 * in the engine those of one folder stand together: they are alike, and what packs a file looks back 32 kB only. Another order, half a kilobyte
 * to two more.
 */
class NearTogetherPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.hooks.moduleIds.tap(NAME, (modules) => {
        const { chunkGraph, moduleGraph } = compilation;
        const rankOf = (module) => {
          const chunks = [...chunkGraph.getModuleChunksIterable(module)].map(({ name }) => name);
          const rank = ORDER.findIndex((name) => chunks.includes(name));
          return rank < 0 ? ORDER.length : rank;
        };
        const placed = [...modules]
          .filter((module) => chunkGraph.getModuleId(module) === null && chunkGraph.getNumberOfModuleChunks(module) > 0)
          .map((module) => ({
            module,
            rank: rankOf(module),
            path: module.identifier(),
            uses: [...moduleGraph.getIncomingConnections(module)].length,
          }));
        placed.sort((a, b) => {
          if (a.rank !== b.rank) return a.rank - b.rank;
          if (ORDER[a.rank] !== 'engine' && a.uses !== b.uses) return b.uses - a.uses;
          return a.path < b.path ? 1 : -1;
        });
        placed.forEach(({ module }, index) => chunkGraph.setModuleId(module, index));
      });
    });
  }
}

module.exports = { NearTogetherPlugin };
