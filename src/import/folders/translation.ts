/** What is left of a text when the marks of its system are markup. */
export interface Translated {
  readonly text: string;
  /** The names of what has no translation: `the shortcode "gallery"`. */
  readonly left: readonly string[];
}
