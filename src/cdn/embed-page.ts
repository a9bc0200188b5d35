/** The page inside an iframe: one element, with the attributes that stand in the address of the page. */
import {explainUnknown} from '../controllers/explain-unknown.js';
import {warnOwner} from '../controllers/owner-console.js';
import {embedWords} from '../text/embed-words.js';
import {languageOf} from '../text/language.js';
import {reportHeight} from './embed-height.js';
import {readSettings} from './embed-settings.js';
import {embedStyles} from './embed-styles.js';

/** Registers an element and gives the attributes that it observes. */
type Registration = () => Promise<readonly string[]>;

const registrations = new Map<string, Registration>([
  [
    'infographic',
    async () => {
      await import('../define/infographic.js');
      return (await import('../infographic/infographic-element.js')).InfographicElement.observedAttributes;
    },
  ],
  [
    'function-mix',
    async () => {
      await import('../define/function-mix.js');
      return (await import('../function-mix/function-mix-element.js')).FunctionMixElement.observedAttributes;
    },
  ],
  [
    'team-builder',
    async () => {
      await import('../define/team-builder.js');
      return (await import('../team-builder/team-builder-element.js')).TeamBuilderElement.observedAttributes;
    },
  ],
]);

const root = document.documentElement;
const page = new URL(location.href);
const parameters = page.searchParams;
if (languageOf(parameters.get('lang') ?? undefined) === 'en') root.lang = 'en';
const words = embedWords[languageOf(root.lang)];

/** Shows a sentence above all else, once. */
function showMessage(text: string): void {
  const shown = document.querySelector('[role=alert]') ?? document.createElement('p');
  shown.setAttribute('role', 'alert');
  shown.textContent = text;
  document.body.prepend(shown);
}

const warn = (advice: string): void => warnOwner(`mbo-kracht ${page.pathname}${advice}`);

/** The page takes the title of what it shows. */
function takeTitle(element: HTMLElement): void {
  const title = element.shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim();
  if (title) document.title = title.replace(/\s+/g, ' ');
}

function showElement(tag: string, attributes: ReadonlyMap<string, string>, onDrawn: () => void): void {
  const element = document.createElement(`mbo-${tag}`);
  const theme = attributes.get('theme') ?? '';
  // The canvas behind the page is see-through only in the scheme that the iframe has.
  root.style.colorScheme = ['light', 'dark'].includes(theme) ? theme : 'light dark';
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const type of ['mbo-load', 'mbo-error']) {
    element.addEventListener(type, () => {
      takeTitle(element);
      // A browser may hold back observers in an iframe out of view.
      onDrawn();
    });
  }
  document.body.append(element);
}

async function start(): Promise<void> {
  if (embedStyles.styleSheet) document.adoptedStyleSheets.push(embedStyles.styleSheet);
  const report = reportHeight();
  // The general page is told its element; a page of one element knows it.
  const tag = root.dataset.tag ?? parameters.get('tag')?.replace(/^mbo-/, '') ?? '';
  const register = registrations.get(tag);
  if (register === undefined) {
    showMessage(words.unknownTag);
    warn(`?tag=${tag}: ${explainUnknown(tag, [...registrations.keys()])}`);
    return;
  }
  if (root.dataset.tag === undefined) parameters.delete('tag');
  const {attributes, problems} = readSettings(parameters, await register(), page);
  for (const {advice} of problems) warn(advice);
  // To draw other figures than were asked for would mislead.
  if (problems.some(({code}) => code === 'foreign')) {
    showMessage(words.foreign(page.host));
    return;
  }
  showElement(tag, attributes, report);
  if (problems.length > 0) showMessage(words.leftOut);
}

start().catch((error: unknown) => {
  showMessage(words.failed);
  globalThis.reportError(error);
});
