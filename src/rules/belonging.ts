/** By what names units and projects are told apart and matched: for whoever puts forms of several files together. */
export { projectKey } from './evaluation/project';
export { projectNamesOf } from './relations/units';
export { names as unitNamed, unitKey } from './relations/unit-name';
