/** Text that is added piece by piece and held once, as UTF-8. */
export class GrowingText {
  #bytes: Buffer;
  #end = 0;

  /** `expected`: how many bytes it may come to. */
  constructor(expected: number) {
    this.#bytes = Buffer.allocUnsafe(expected);
  }

  add(text: string): void {
    const end = this.#end + Buffer.byteLength(text);
    if (end > this.#bytes.length) this.#grow(end);
    this.#end += this.#bytes.write(text, this.#end);
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#end);
  }

  #grow(least: number): void {
    const larger = Buffer.allocUnsafe(Math.max(least, this.#bytes.length + this.#bytes.length / 2));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }
}
