import {beforeEach, describe, expect, it, vi} from 'vitest';

import {brokenDocument, smallDocument} from '../../test/small-document.js';
import type {CheckedDocument} from './parse-document.js';
import type {KrachtDocument} from './schema.js';

/** As a page has it that has opened nothing yet. */
const freshly = async () => (await import('./open-document.js')).openDocument;

const mixesOnly = (): unknown => brokenDocument((json) => (delete json.fields, delete json.strengths));

beforeEach(() => {
  vi.resetModules();
  vi.doUnmock('./icon-names.js');
  vi.doUnmock('./parse-document.js');
});

describe('a file that is right', () => {
  it('is there at once where it has no icons', async () => {
    const openDocument = await freshly();
    expect(openDocument(mixesOnly())).toEqual({document: mixesOnly(), warnings: []});
  });

  it.each<[string, unknown]>([
    [
      'fields',
      {
        version: 1,
        language: 'nl',
        fields: smallDocument().fields.map((field) => ({...field, strengths: [], points: []})),
      },
    ],
    ['strengths', {...smallDocument(), fields: undefined}],
  ])('waits once for the names of icons where it has %s', async (_, given) => {
    const openDocument = await freshly();
    const json = JSON.parse(JSON.stringify(given)) as unknown;
    const first = openDocument(json);
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toEqual({document: json, warnings: []});
    expect(openDocument(json)).toEqual({document: json, warnings: []});
  });

  it('is copied, so that what the page changes later was not checked by mistake', async () => {
    const json = smallDocument();
    const {document} = await (await freshly())(json);
    json.mixes[0]!.title = 'anders';
    expect(document).toEqual(smallDocument());
  });

  it('is not checked again when one element hands it to another', async () => {
    const openDocument = await freshly();
    const opened = await openDocument(smallDocument());
    expect(openDocument(opened.document)).toBe(opened);
  });
});

describe('a file that is odd or wrong', () => {
  it('is drawn with its warnings, which stay with it', async () => {
    const openDocument = await freshly();
    const opened = await openDocument({...smallDocument(), tittel: 'x'});
    expect(opened.document).toEqual(smallDocument());
    expect(opened.warnings.map(({path}) => path)).toEqual(['$.tittel']);
    expect(openDocument(opened.document)).toBe(opened);
  });

  it.each<[string, unknown]>([
    ['a wrong value', {...smallDocument(), version: 2}],
    ['an unknown icon', brokenDocument((json) => (json.fields[0].icon = 'bedd'))],
    ['a string', 'x'],
    ['null', null],
    ['nothing', undefined],
  ])('is refused, with every problem: %s', async (_, json) => {
    const openDocument = await freshly();
    await expect(async () => openDocument(json)).rejects.toMatchObject({
      name: 'DataError',
      problems: expect.arrayContaining([expect.objectContaining({severity: 'error'})]),
    });
  });
});

describe('where not everything can be fetched', () => {
  const absent = () => {
    throw new TypeError('Failed to fetch');
  };

  it('draws a file without the names of icons: then any name will do', async () => {
    vi.doMock('./icon-names.js', absent);
    const openDocument = await freshly();
    const json = brokenDocument((document) => (document.fields[0].icon = 'bedd'));
    expect(await openDocument(json)).toEqual({document: json, warnings: []});
  });

  it('tells where a file is wrong without the words of problems', async () => {
    vi.doMock('./parse-document.js', absent);
    const openDocument = await freshly();
    const json = brokenDocument((document) => (document.mixes[0].shares[1].value = '65'));
    await expect(async () => openDocument(json)).rejects.toMatchObject({
      name: 'DataError',
      message: expect.stringContaining('$.mixes.0.shares.1.value (geen uitleg'),
    });
  });
});

describe('the built-in data', () => {
  it('is read once, without a warning, and not checked again', async () => {
    const {loadDefaultDocument} = await import('./default-document.js');
    const openDocument = await freshly();
    const {default: kracht} = await import('./kracht.json');
    const opened: CheckedDocument = await loadDefaultDocument();
    expect(opened).toEqual({document: kracht as KrachtDocument, warnings: []});
    expect(openDocument(opened.document)).toBe(opened);
    expect(loadDefaultDocument()).toBe(loadDefaultDocument());
  });
});
