/** The lines a form has once, as fields of BasicDataForm. */
export const SINGLE_LINES = [
  'threePublic',
  'vehicles',
  'vehiclePurchase',
  'vehicleRunning',
  'travelAbroad',
  'reception',
  'projectExpenditure',
  'taskFunds',
  'maintenanceFunds',
  'earmarked',
  'officeExpenses',
  'procurement',
  'budgetAdjustment',
] as const;
/** Those a form may have any number of, as fields that are lists. */
export const LISTED_LINES = [
  'taskProjects',
  'maintenanceProjects',
  'earmarkedProjects',
  'projectSiblings',
  'siblingProjects',
  'officeDetails',
] as const;
export type Single = (typeof SINGLE_LINES)[number];
export type ListedLine = (typeof LISTED_LINES)[number];
