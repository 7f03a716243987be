/** The languages of the program by their BCP 47 tags, the source first. */
export const languages = ['en', 'ja'] as const;

/** A language of the program, by its BCP 47 tag. */
export type Language = (typeof languages)[number];
