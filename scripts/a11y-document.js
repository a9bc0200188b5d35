/** Writes the accessibility report, in Dutch, from the table of criteria and what the tests said. */
import {format, resolveConfig} from 'prettier';

/** @typedef {import('../test/accessibility/criteria.js').Criterion} Criterion */

/**
 * What the tests said when they last ran.
 *
 * @typedef {object} LastRun
 * @property {string} version - Of the package.
 * @property {Readonly<Record<string, string>>} browsers - Versions of those in which tests ran.
 * @property {Readonly<Record<string, readonly string[]>>} passed - The engines in which each cited test passed.
 */

export const DOCUMENT = 'docs/toegankelijkheid.md';
export const LAST_RUN = 'test/accessibility/last-run.json';

/**
 * The tests of a criterion, each as "file › suite › name".
 *
 * @param {Criterion} criterion
 * @returns {readonly string[]}
 */
export const testsOf = ({tests = {}}) =>
  Object.entries(tests).flatMap(([file, names]) => names.map((name) => `${file} › ${name}`));

/**
 * @param {string} test
 * @returns {string} Its path.
 */
export const fileOf = (test) => test.split(' › ')[0] ?? '';

/**
 * The names that a test has: where it is written for several cases at once, each `${…}` is any words.
 *
 * @param {string} test
 */
export function patternOf(test) {
  const parts = test.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');

/** @param {Criterion} criterion */
function renderRow(criterion) {
  const {number, name, clause, level, verdict, remark = ''} = criterion;
  const numbers = testsOf(criterion).length;
  const proof = numbers > 0 ? `[${numbers} ${numbers === 1 ? 'test' : 'tests'}](#${anchorOf(criterion)})` : '';
  return `| ${number} ${cell(name)} | ${clause ?? 'staat er niet in'} | ${level} | **${verdict}** | ${cell(remark)} | ${proof} |`;
}

/** @param {Criterion} criterion */
const anchorOf = ({number}) => `bewijs-${number.replaceAll('.', '')}`;

/**
 * Whether a test in Node looks at a page in Chromium.
 *
 * @param {string} file
 */
const startsChromium = (file) => file.startsWith('test/accessibility/');

/**
 * @param {Criterion} criterion
 * @param {LastRun} lastRun
 */
function renderProof(criterion, {passed}) {
  const lines = testsOf(criterion).map((test) => {
    const file = fileOf(test);
    const told = test.slice(`${file} › `.length).replaceAll(/\$\{[^}]*\}/g, '…');
    const engines = (passed[test] ?? []).join(', ');
    return `- \`${file}\`: ${told} (${startsChromium(file) ? engines.replace('Node', 'Node en Chromium') : engines})`;
  });
  return [`<a id="${anchorOf(criterion)}"></a>`, '', `**${criterion.number} ${criterion.name}**`, '', ...lines].join(
    '\n',
  );
}

/**
 * @param {readonly Criterion[]} criteria
 * @param {LastRun} lastRun
 * @returns {Promise<string>} Markdown.
 */
export async function makeDocument(criteria, lastRun) {
  return format(writeDocument(criteria, lastRun), {...(await resolveConfig(DOCUMENT)), parser: 'markdown'});
}

/**
 * @param {readonly Criterion[]} criteria
 * @param {LastRun} lastRun
 */
function writeDocument(criteria, lastRun) {
  const verdicts = ['voldoet', 'voldoet gedeeltelijk', 'niet van toepassing', 'handmatig te toetsen'];
  const count = (/** @type {string} */ verdict) => criteria.filter((one) => one.verdict === verdict).length;
  const {browsers, version} = lastRun;
  const list = new Intl.ListFormat('nl');
  const told = list.format(Object.entries(browsers).map(([name, number]) => `${name} ${number}`));
  const partly = count('voldoet gedeeltelijk');
  return `<!-- Gemaakt door npm run report:a11y. Verander test/accessibility/criteria.js of scripts/a11y-document.js, niet dit bestand. -->

# Toegankelijkheid van mbo-kracht

We hebben versie ${version} getoetst aan de ${criteria.length} eisen van WCAG 2.2, niveau A en AA. De meeste daarvan staan ook in EN 301 549 (versie
3.2.1), de norm waaraan overheden zich houden.

${verdicts
  .filter(count)
  .map((verdict) => `- **${verdict}**: ${count(verdict)}`)
  .join('\n')}

Dit is een eigen toets, geen keurmerk. “Voldoet” schrijven we alleen waar een test het laat zien. Wat geen test kan laten zien,
heet “handmatig te toetsen”.

## Wat we hebben getoetst

De straat (\`<mbo-infographic>\`), de functiemix (\`<mbo-function-mix>\`) als mensen, als balken en als tabel, ook met veel rijen,
de teambouwer (\`<mbo-team-builder>\`), de presentatie, de melding als er geen gegevens zijn, en de pagina in het iframe. Met de
gegevens die erbij zitten en met proefgegevens.

Niet getoetst zijn uw eigen pagina, uw eigen teksten en cijfers, en uw eigen kleuren. Komen uw kleuren te dicht bij elkaar, dan staat
dat in de console van de browser.

## Hoe

Tests bedienen de onderdelen in echte browsers: ${told}. Ze drukken op toetsen, lezen wat een nagebootste
schermlezer zegt, meten contrast aan de pixels van acht kleurstellingen en maken het venster smal. Een test die faalt, houdt dit
verslag tegen. \`npm run report:a11y\` doet alles over.

## De tabel

Bij elke eis staat het nummer in EN 301 549. Zes eisen zijn nieuw in WCAG 2.2 en staan daar nog niet in.

| WCAG 2.2 | EN 301 549 | Niveau | Oordeel | Opmerking | Bewijs |
| --- | --- | --- | --- | --- | --- |
${criteria.map(renderRow).join('\n')}

4.1.1 Parsen is in WCAG 2.2 vervallen. EN 301 549 noemt het nog, als 9.4.1.1; we hebben het niet apart getoetst.

## Wat nog niet goed is, of niet bekend

- **Nooit geprobeerd: NVDA, JAWS, VoiceOver en TalkBack.** We weten wat een nagebootste schermlezer zegt, niet wat deze ervan maken.
- **Nooit geprobeerd: echte Safari, op een Mac, iPhone of iPad.** WebKitGTK is familie van Safari, maar niet dezelfde browser.
- **Nooit geprobeerd: spraakbediening, schakelaars en brailleleesregels.**
- **Er is nog geen onderzoek met mensen met een beperking gedaan.**

## Zelf proberen, in tien minuten

Zet de straat op een proefpagina. Neem een computer met NVDA en Firefox, of een telefoon met VoiceOver of TalkBack.

1. _Twee minuten, zonder muis._ Druk op Tab tot u bij het eerste huis bent. Ziet u steeds waar u bent? Open de deur met Enter, sluit
   haar met Escape. Bent u weer bij het huis? Ga met Tab door tot u onder de straat bent.
2. _Drie minuten, met de schermlezer._ Ga van kop naar kop. Hoort u bij een huis dat het een knop is, en of de deur open is? Open een
   deur. Hoort u de kop erachter? Kies een kracht. Hoort u in één zin waar die telt?
3. _Twee minuten, de cijfers._ Lees de functiemix. Hoort u dezelfde getallen als u ziet? Kies “Tabel” en loop langs de cellen. Hoort u
   de kop van rij en kolom?
4. _Twee minuten, groot._ Zet de browser op 400 %. Kunt u alles lezen zonder opzij te schuiven? Alleen een tabel mag opzij.
5. _Een minuut, rustig._ Zet het systeem op minder beweging en open een deur. Staat alles stil?

Schrijf op: apparaat, browser, schermlezer, hun versies, en wat er anders ging. Elke ervaring helpt.

## Werkt er iets niet?

Meld het bij de organisatie op wier pagina u dit ziet. Schrijf erbij wat u wilde doen, wat er gebeurde, en met welk apparaat en
welke browser.

## Voor uw eigen toegankelijkheidsverklaring

Uw verklaring gaat over uw hele site; dit is er één onderdeel van. Deze alinea kunt u overnemen.

> Op deze site staat een onderdeel van mbo-kracht (versie ${version}): een getekende straat, een functiemix of een teambouwer. De makers
> hebben dit onderdeel zelf getoetst aan WCAG 2.2, niveau A en AA, met automatische tests in ${list.format(Object.keys(browsers))}. Van de ${criteria.length} eisen
> voldoet het aan ${count('voldoet')}${partly > 0 ? `, gedeeltelijk aan ${partly}` : ''}; ${count('niet van toepassing')} zijn niet van toepassing en ${count('handmatig te toetsen')} zijn nog niet met de hand getoetst. Het onderdeel is niet
> geprobeerd met NVDA, JAWS, VoiceOver of TalkBack, en niet in Safari. Het verslag staat in docs/toegankelijkheid.md van mbo-kracht.

Vul in uw verklaring voor dit onderdeel “voldoet gedeeltelijk” in, zolang u het niet met de hand hebt getoetst.

## Het bewijs

Achter elke test staat waar hij slaagde. “…” staat voor verschillende gevallen.

${criteria
  .filter((criterion) => testsOf(criterion).length > 0)
  .map((criterion) => renderProof(criterion, lastRun))
  .join('\n\n')}
`;
}
