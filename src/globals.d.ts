/** The version of package.json, put in by the build (and by the tests' set-up). */
declare const HEJI_VERSION: string;
