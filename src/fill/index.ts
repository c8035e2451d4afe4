export { planFill, type FillOptions } from './planner';
export {
  asFormula,
  asValue,
  isChosen,
  type Chosen,
  type FillEdit,
  type FillGroup,
  type FillPlan,
  type OwnFormula,
} from './plan';
