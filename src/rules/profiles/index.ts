/** The door to reading a profile: with the schema, which is fetched when there is one to read. */
export { parseProfile, ProfileProblem, type ProfileIssue } from './profile-schema';
