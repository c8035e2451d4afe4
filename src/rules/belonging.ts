/** By what names units and projects are told apart and matched, and amounts compared: for whoever puts forms of several files or years together. */
export { projectKey } from './sets/project-name';
export { projectNamesOf } from './sets/units';
export { namesUnit as unitNamed, unitKey } from './sets/unit-name';
export { lineName } from './figures/print';
export { inWan } from './relations/pairing';
