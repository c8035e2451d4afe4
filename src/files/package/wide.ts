/** XML in UTF-16, by its byte order mark or, without one, by the nought beside its first `<`; undefined for an encoding of single bytes. */
export function wideOf([first, second]: Uint8Array): 'little' | 'big' | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'little';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'big' : undefined;
}
