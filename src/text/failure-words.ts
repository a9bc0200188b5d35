/** Words in Dutch for when data does not come, or cannot be drawn; those in English are among all others. */
export const failureWords = {
  failed: 'De informatie is nu niet te zien.',
  stale: 'Nieuwere cijfers konden niet worden geladen. Dit zijn de laatste die er waren.',
  retry: 'Probeer opnieuw',
};

export type FailureWords = typeof failureWords;
