export { planFill, planSteps, type PlanOptions } from './planner';
export {
  asFormula,
  asValue,
  isChosen,
  type Chosen,
  type FillEdit,
  type FillNote,
  type EditGroup,
  type FillPlan,
  type OwnFormula,
} from './plan';
export { provedFill, provedSteps, type ProvedPlan } from './proved';
export { applied } from './applied';
export { aimsOf, type Fix } from './fix';
export { fixesOf, fixSteps, fixFor } from './fixes';
export { unfixed, type Unfixed } from './unfixed';
export { finished, type Steps } from '../workbook';
export { alternativesFor, type Alternative } from './alternatives';
export { together, type Together } from './together';
export { harmOf, pointsAt, proofOf, type Proof } from './proof';
