/** Why a workbook, a Word document or a report could not be read: what it is, or what happened, and what to do. */
export interface FileTexts {
  readonly reportTooLarge: string;
  readonly reportEmpty: string;
  readonly reportEncrypted: string;
  readonly reportDamaged: string;
  readonly reportOldWord: string;
  readonly reportPdf: string;
  readonly reportNotAReport: string;
  readonly missing: string;
  readonly notAFile: string;
  readonly notOrdinary: string;
  readonly nameTooLong: string;
  readonly linkLoop: string;
  readonly noAccess: string;
  readonly unreadableFile: string;
  readonly tooLarge: string;
  readonly tooHeavy: string;
  readonly empty: string;
  readonly encrypted: string;
  readonly encryptedOld: string;
  readonly wrongPassword: string;
  readonly otherEncryption: string;
  readonly damaged: string;
  readonly webPage: string;
  readonly document: string;
  readonly oldExcel: string;
  readonly plainText: string;
  readonly notAWorkbook: string;
  readonly oldWordFile: string;
  readonly openDocumentFile: string;
  readonly richTextFile: string;
  readonly pdfFile: string;
  readonly webPageFile: string;
  readonly wordDamaged: string;
  readonly wordTooLarge: string;
  readonly wordEncrypted: string;
}
