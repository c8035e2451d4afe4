/** By what names units and projects are told apart and matched: for whoever puts forms of several files together. */
export { projectKey } from './sets/project-name';
export { projectNamesOf } from './sets/units';
export { names as unitNamed, unitKey } from './sets/unit-name';
