/** The version of package.json, put in by the build (and by the tests' set-up). */
declare const HEJI_VERSION: string;

/** A workbook put into the bundle, as a data URL in base64. */
declare module '*.xlsx' {
  const dataUrl: string;
  export default dataUrl;
}
