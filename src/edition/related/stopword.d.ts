/** The part of stopword 3.1.5 that is used: it comes without types, and DefinitelyTyped has those of 2. */
declare module "stopword" {
  /** Words that carry no meaning of their own, lower case, by ISO 639-3. */
  type Words = readonly string[];
  export const ara: Words;
  export const ben: Words;
  export const bul: Words;
  export const cat: Words;
  export const ces: Words;
  export const dan: Words;
  export const deu: Words;
  export const ell: Words;
  export const eng: Words;
  export const est: Words;
  export const eus: Words;
  export const fas: Words;
  export const fin: Words;
  export const fra: Words;
  export const heb: Words;
  export const hin: Words;
  export const hrv: Words;
  export const hun: Words;
  export const ind: Words;
  export const ita: Words;
  export const jpn: Words;
  export const kor: Words;
  export const lav: Words;
  export const lit: Words;
  export const nld: Words;
  export const nob: Words;
  export const pol: Words;
  export const por: Words;
  export const ron: Words;
  export const rus: Words;
  export const slk: Words;
  export const slv: Words;
  export const spa: Words;
  export const swe: Words;
  export const tha: Words;
  export const tur: Words;
  export const ukr: Words;
  export const urd: Words;
  export const vie: Words;
  export const zho: Words;
}
