import {describe, expect, it} from 'vitest';

import {commandLineWords} from './command-line-words.js';
import {tellFileFailure, type FileFailure} from './file-failure-words.js';
import {tellUnknown, tellWrong} from './render-words.js';

const failures: readonly FileFailure[] = [
  ...(['not-found', 'folder', 'empty', 'utf-16', 'byte-order-mark'] as const).map((code) => ({code})),
  {code: 'unreadable', reason: 'EACCES'},
  {code: 'not-utf-8', position: {line: 12, column: 5}},
];

describe('what is said of a file that cannot be read', () => {
  it('is another sentence for each failure, in both languages, with what to do', () => {
    const told = failures.map(tellFileFailure);
    expect(new Set(told.flatMap(({nl, en}) => [nl, en])).size).toBe(2 * failures.length);
    for (const {nl, en} of told) {
      expect(nl + en).not.toContain('undefined');
      expect(nl).toMatch(/[.:;] .*(?:Controleer|Noem|Begin|[Bb]ewaar).*\.$/);
      expect(en).toMatch(/[.:;] .*(?:Check|Name|Start|[Ss]ave).*\.$/);
    }
  });

  it('tells the place of what is wrong, and what the system says', () => {
    const [reason, place] = failures.slice(-2).map(tellFileFailure);
    expect(reason?.nl).toContain('(EACCES)');
    expect(reason?.en).toContain('(EACCES)');
    expect(place?.nl).toContain('regel 12, kolom 5');
    expect(place?.en).toContain('line 12, column 5');
  });
});

describe('what is said of an option', () => {
  it('names what was found, what may have been meant and what there is', () => {
    expect(tellUnknown('hob', ['mbo', 'hbo'], 'hbo')).toEqual({
      nl: '"hob" is onbekend. Bedoelt u "hbo"? Kies uit: mbo, hbo.',
      en: '"hob" is unknown. Did you mean "hbo"? Choose from: mbo, hbo.',
    });
  });

  it('guesses nothing, and offers nothing where there is nothing', () => {
    expect(tellUnknown('x', [], undefined)).toEqual({
      nl: '"x" is onbekend. De gegevens hebben er geen.',
      en: '"x" is unknown. The data has none.',
    });
  });

  it('says that nothing stands there, without empty quotes', () => {
    const expected = {nl: 'een tekst', en: 'a text'};
    expect(tellUnknown('', ['mbo'], undefined)).toEqual({
      nl: 'hier staat niets. Kies uit: mbo.',
      en: 'found nothing. Choose from: mbo.',
    });
    expect(tellWrong('', expected)).toEqual({
      nl: 'hier staat niets, verwacht: een tekst.',
      en: 'found nothing, expected a text.',
    });
    expect(commandLineWords.nl.wrongLanguage('', ['nl', 'en'])).toMatch(/staat niets\. Kies uit: nl, en\.$/);
    expect(commandLineWords.en.wrongLanguage('', ['nl', 'en'])).toMatch(/found nothing\. Choose from: nl, en\.$/);
  });

  it('quotes what was found in place of what was expected', () => {
    expect(tellWrong('7', {nl: 'een tekst', en: 'a text'})).toEqual({
      nl: 'hier staat "7", verwacht: een tekst.',
      en: 'found "7", expected a text.',
    });
    expect(commandLineWords.nl.wrongLanguage('de', ['nl', 'en'])).toContain('"de"');
    expect(commandLineWords.en.wrongLanguage('de', ['nl', 'en'])).toContain('"de"');
  });

  it('offers all commands where none is like the one that was found', () => {
    expect(commandLineWords.nl.unknownCommand('x', ['check', 'render'], undefined)).toMatch(
      /Kies uit: check, render\.$/,
    );
    expect(commandLineWords.en.unknownCommand('x', ['check', 'render'], undefined)).toMatch(/from: check, render\.$/);
    expect(commandLineWords.nl.unknownCommand('chek', ['check'], 'check')).toMatch(/Bedoelt u "check"\?$/);
    expect(commandLineWords.en.unknownCommand('chek', ['check'], 'check')).toMatch(/Did you mean "check"\?$/);
  });
});
