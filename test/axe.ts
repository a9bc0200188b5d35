import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';

declare const axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};

/** What axe-core finds wrong in an element and in its shadow tree, a line each. */
export async function violationsOf(element: Element): Promise<readonly string[]> {
  const {violations} = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A widget is a part of a page: landmarks and a first heading are the page's.
    rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}},
  });
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
