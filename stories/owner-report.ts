import {html, type TemplateResult} from 'lit';

import {drawElement, type Args, type Globals} from './stage.js';
import './owner-report.css';

/**
 * How stories draw an element whose data is wrong: what a visitor reads, and below it what the owner of the page reads in
 * the console.
 *
 * @param tag - Its name, such as `mbo-function-mix`.
 * @param child - What stands between its tags: a data file.
 */
export function drawWithReport(tag: string, child = '') {
  const draw = drawElement(tag);
  return (args: Args, context: {readonly globals: Globals}): TemplateResult => {
    const element = draw(args, context);
    const report = document.createElement('pre');
    element.addEventListener('mbo-error', (event) => {
      report.textContent = event.error.message;
    });
    if (child) {
      const script = Object.assign(document.createElement('script'), {type: 'application/json', textContent: child});
      element.append(script);
    }
    return html`${element}
      <figure class="owner-report">
        <figcaption>Wat de beheerder van de pagina leest</figcaption>
        ${report}
      </figure>`;
  };
}
