/** Whether this Excel takes sheets of another workbook: not on iPad, and not below ExcelApi 1.13. */
export function canInsertForms(): boolean {
  if (typeof Office === 'undefined') return false;
  const { requirements, platform } = Office.context;
  return requirements.isSetSupported('ExcelApi', '1.13') && String(platform) !== 'iOS';
}
