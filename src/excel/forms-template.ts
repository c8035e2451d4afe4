import dataUrl from '../../assets/templates/forms.xlsx';

/** The workbook with the blank forms, in base64. It comes as a script, since the page asks for no other data (no connect-src). */
export const formsTemplate = dataUrl.slice(dataUrl.indexOf(',') + 1);
