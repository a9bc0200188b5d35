/**
 * @typedef {object} Drawing - A chart in the page.
 * @property {(next: Input) => unknown} update - Shows other values of the same teams; what it gives is awaited.
 * @property {() => void} remove - Takes the chart out of the page and lets go of it.
 */

/**
 * What a chart is given: what it would get from its page, made before the clock starts.
 *
 * @typedef {unknown} Input
 */

/**
 * One way to draw a sample.
 *
 * @typedef {object} Chart
 * @property {string} title - Its name for people.
 * @property {(sample: import('../sample.js').Sample) => Input} prepare - Turns a sample into the chart's own data.
 * @property {(place: HTMLElement, input: any) => Drawing | Promise<Drawing>} draw
 */

export {};
