/**
 * What was asked for most recently, within a bound. A `Map` keeps its keys in the order in which they
 * were set; a library for this has 19 kB, of a script that may have 64.
 */
export class Recent<Value> {
  readonly #values = new Map<string, { readonly value: Value; readonly size: number }>();
  readonly #most: number;
  #total = 0;

  /** `most` is what the sizes of all values may add up to. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const found = this.#values.get(key);
    if (found === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, found);
    return found.value;
  }

  /** What is larger than the bound by itself is not kept. */
  set(key: string, value: Value, size = 1): void {
    this.#drop(key);
    if (size > this.#most) return;
    this.#values.set(key, { value, size });
    this.#total += size;
    for (const oldest of this.#values.keys()) {
      if (this.#total <= this.#most) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#total -= this.#values.get(key)?.size ?? 0;
    this.#values.delete(key);
  }
}
