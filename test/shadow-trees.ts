/** All that stands in an element's shadow tree and in those below it, in the order of reading. */
export function partsIn({shadowRoot}: Element): readonly HTMLElement[] {
  return [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((one) => [one, ...partsIn(one)]);
}
