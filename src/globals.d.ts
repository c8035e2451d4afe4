/** The version of package.json, put in by the build (and by the tests' set-up). */
declare const HEJI_VERSION: string;

/** A workbook put into the bundle, as a data URL in base64. */
declare module '*.xlsx' {
  const dataUrl: string;
  export default dataUrl;
}

/** Where webpack's loader looks for what is fetched later; a worker's lies beside it, not beside its page. */
declare let __webpack_public_path__: string;
