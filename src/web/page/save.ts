const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TYPES: Readonly<Record<string, string>> = {
  docx: DOCUMENT_TYPE,
  docm: DOCUMENT_TYPE,
  dotx: DOCUMENT_TYPE,
  dotm: DOCUMENT_TYPE,
  json: 'application/json',
  zip: 'application/zip',
};
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands bytes to the person as a file of that name, by the browser's own download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? WORKBOOK_TYPE;
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then; it keeps the file until the download is through.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** `自评表.xls` → `自评表-核绩.xlsx`: another name than the original's, which is not to be overwritten by mistake. */
export function downloadName(name: string, ending: string, type: string): string {
  const base = name.replace(
    /\.(?:xlsx|xlsm|xlsb|xls|xltx|xltm|xlt|et|ett|ods|fods|htm|html|xml|docx|docm|dotx)$/iu,
    '',
  );
  return `${base}-${ending}${type}`;
}
