/** Objects in which what is not known is absent, not undefined. */

type Known<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Those of the properties that have a value. */
export function given<T extends object>(properties: T): Known<T> {
  const known: Partial<T> = {};
  for (const name of Object.keys(properties) as (keyof T)[])
    if (properties[name] !== undefined) known[name] = properties[name];
  return known as unknown as Known<T>;
}
