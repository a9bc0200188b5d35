/** What is done to one element many times. Runs in the page. */
import {DATA, all, drawn, frame, press, until} from './stage.js';

/**
 * @param {(tag: string, wishes: Record<string, unknown>) => HTMLElement} make
 * @param {object} builtIn - The built-in data.
 * @returns {import('./views.js').View[]}
 */
export function changes(make, builtIn) {
  /** @type {any} */
  let element;
  /** @type {(tag: string, view: string, cycle: () => Promise<void>, wishes?: Record<string, unknown>, most?: number) => import('./views.js').View} */
  const changed = (tag, view, cycle, wishes = {}, most = Infinity) => ({
    element: tag,
    view,
    most,
    begin: async () => {
      element = make(tag, {link: 'deel', ...wishes});
      await drawn(element);
      if (tag === 'mbo-infographic') await until(() => all(element, '.street-tools').length > 0);
    },
    end: () => {
      element.remove();
      element = undefined;
    },
    cycle,
  });
  const tags = ['mbo-infographic', 'mbo-function-mix', 'mbo-team-builder'];
  let round = 0;
  return [
    ...tags.flatMap((tag) => [
      changed(
        tag,
        'moved in the page',
        async () => {
          document.body.append(element);
          await frame();
        },
        {src: DATA, refresh: 60},
      ),
      changed(tag, 'data set', async () => {
        element.data = structuredClone(builtIn);
        await element.updateComplete;
        await frame();
      }),
      changed(tag, 'language and theme changed', async () => {
        round++;
        element.lang = round % 2 ? 'en' : 'nl';
        element.theme = round % 2 ? 'dark' : 'light';
        element.requestUpdate();
        await element.updateComplete;
        await frame();
      }),
    ]),
    changed('mbo-function-mix', 'another file each time', async () => {
      round++;
      element.src = `${DATA}?${round}`;
      await new Promise((resolve) => element.addEventListener('mbo-load', resolve, {once: true}));
      await frame();
    }),
    changed('mbo-function-mix', 'another view each time, moving', async () => {
      all(element, 'figure')[0]?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      // All of them each time: one has more in it than another, so that a count must find the same one each time.
      for (const view of ['people', 'bars', 'table']) {
        element.view = view;
        await element.updateComplete;
        await until(() => all(element, '.motion').length > 0);
        await frame();
      }
    }),
    changed('mbo-infographic', 'door opened and closed', async () => {
      for (let i = 0; i < 2; i++) {
        press(element, '[data-field=ouderenwerk]');
        await element.updateComplete;
        await frame();
      }
    }),
    {
      ...changed(
        'mbo-infographic',
        'presented',
        async () => {
          press(element, '.street-tools button:has(+ details)');
          await until(() => all(element, 'dialog').length > 0);
          const [dialog] = /** @type {HTMLDialogElement[]} */ (all(element, 'dialog'));
          dialog?.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
          await frame();
          dialog?.close();
          await until(() => all(element, 'dialog').length === 0);
        },
        {},
        200,
      ),
      byPerson: true,
    },
    changed('mbo-infographic', 'poster drawn', async () => {
      dispatchEvent(new Event('beforeprint'));
      await frame();
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      await frame();
    }),
  ];
}
