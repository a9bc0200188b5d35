import type {Page} from './open-page.js';

/** The two scripts, and a second copy of each: to a browser another version. */
export const SCRIPTS = [
  {name: 'the module loader', file: 'mbo-kracht.js', type: 'module'},
  {name: 'the classic script', file: 'mbo-kracht.iife.js', type: ''},
] as const;

export type Script = (typeof SCRIPTS)[number];

/** Puts a script in a page, as one that is there when the page has been parsed. */
export async function addScript({document, window}: Page, {file, type}: Script, folder = '/dist/cdn/'): Promise<void> {
  const script = document.createElement('script');
  Object.assign(script, {src: new URL(folder + file, window.location.href).href, type});
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
  document.body.append(script);
  await loaded;
}
