/**
 * What a designer reads beside a story.
 *
 * @param story - A sentence or two that say what to look at.
 */
export const about = (story: string) => ({docs: {description: {story}}});

/**
 * What a designer reads above all stories of a file.
 *
 * @param component - A sentence or two that say what the element is for.
 */
export const introduce = (component: string) => ({docs: {description: {component}}});
