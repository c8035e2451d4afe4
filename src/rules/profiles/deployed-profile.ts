/**
 * The id of the data block by which a page brings its bureau's profile (put there by src/build/package.mjs). It was held against the schema then;
 * who reads it does so again, since a file can be edited.
 */
export const PROFILE_BLOCK = 'heji-profile';
