/**
 * The bytes of RC4 for a key. Own code since no kept library has it any longer: it is no protection today, but what every .xls with a
 * password to open is encrypted with.
 */
export class Rc4 {
  private readonly state = Uint8Array.from({ length: 256 }, (_, index) => index);
  private i = 0;
  private j = 0;

  constructor(key: Uint8Array) {
    for (let i = 0, j = 0; i < 256; i++) {
      j = (j + (this.state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
      this.swap(i, j);
    }
  }

  next(): number {
    this.i = (this.i + 1) & 0xff;
    this.j = (this.j + (this.state[this.i] ?? 0)) & 0xff;
    this.swap(this.i, this.j);
    return this.state[((this.state[this.i] ?? 0) + (this.state[this.j] ?? 0)) & 0xff] ?? 0;
  }

  private swap(a: number, b: number): void {
    const kept = this.state[a] ?? 0;
    this.state[a] = this.state[b] ?? 0;
    this.state[b] = kept;
  }
}
