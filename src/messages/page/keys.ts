/** Why a file was not read, by the code that reading tells. */
export type FileProblemKey =
  | 'tooLarge'
  | 'tooHeavy'
  | 'empty'
  | 'encrypted'
  | 'wrongPassword'
  | 'otherEncryption'
  | 'damaged'
  | 'webPage'
  | 'document'
  | 'oldExcel'
  | 'plainText'
  | 'notAWorkbook';
