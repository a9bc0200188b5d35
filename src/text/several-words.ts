/** Words in Dutch that only several mixes side by side need; those in English are among all others. */
export const severalWords = {
  title: 'Wie doet het werk?',
  caution: (what: string): string => `Let op: de rijen tellen niet hetzelfde (${what}). Vergelijk met zorg.`,
};

export type SeveralWords = typeof severalWords;
