/** Styles come as text, to be adopted by the document. */
declare module '*.css' {
  const text: string;
  export default text;
}
