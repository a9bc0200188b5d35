/**
 * What a designer reads beside a story.
 *
 * @param story - A sentence or two that say what to look at.
 */
export const about = (story: string) => ({docs: {description: {story}}});
