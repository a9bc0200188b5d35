/** The languages that the elements themselves speak; the texts of a data file may be in any. */
export type Language = 'nl' | 'en';

/** Chooses what an element speaks from a BCP 47 tag such as "en-GB"; Dutch unless the tag is English. */
export function languageOf(tag: string | undefined): Language {
  return /^en\b/i.test(tag ?? '') ? 'en' : 'nl';
}
