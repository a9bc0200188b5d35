/** Whether the owner has heard that this copy is ignored. */
let told = false;

/**
 * Defines a tag, unless the page already has it: then the first one stays, and the owner hears of it once, however many
 * tags there are.
 * @param tag - The name of the element.
 * @param element - Its class.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  // On a server there is no registry; there the class alone is of use.
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const existing = registry?.get(tag);
  if (existing === undefined) registry?.define(tag, element);
  else if (existing !== element && !told) {
    told = true;
    console.warn(`<${tag}> is already defined; this copy of mbo-kracht is ignored`);
  }
}
