export { planFill, type FillOptions } from './planner';
export {
  asFormula,
  asValue,
  isChosen,
  type Chosen,
  type FillEdit,
  type FillNote,
  type FillGroup,
  type FillPlan,
  type OwnFormula,
} from './plan';
export { provedFill, type ProvedPlan } from './proved';
export { applied } from './applied';
export { combined, fixesOf, fixSteps, fixFor, type Fix } from './fixes';
export { harmOf, proofOf, type Proof } from './proof';
