/** The publication that comes with the engine as an example; a publication begins by leaving it. */
export const SAMPLE_SITE = "e5e3984e-65a4-4de5-89f8-e58f4574cb8f";
