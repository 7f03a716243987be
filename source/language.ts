/** The languages of the program: what each calls itself, by its BCP 47 tag. English is the source of the others. */
export const languageNames = {en: 'English', ja: '日本語'} as const;

/** A language of the program, by its BCP 47 tag. */
export type Language = keyof typeof languageNames;

/** The languages in the order in which the reader goes through them. */
export const languages = Object.keys(languageNames) as readonly Language[];
