import {describe, expect, it} from 'vitest';

import {makeLoadError} from './load-error.js';
import {parseJson} from './parse-json.js';

const URL = 'https://voorbeeld.nl/cijfers.json';

describe('a file that did not come is told', () => {
  it.each([
    [204, 'de server antwoordt met 204, zonder het hele bestand: stel hem in op antwoord 200.'],
    [399, 'the server answers 399, without the whole file: set it to answer 200.'],
    [400, 'de server antwoordt met 400. Probeer het later.'],
    [404, 'there is no file here (404): check the address.'],
    [500, 'the server answers 500. Try later.'],
  ])('by the answer of its server: %i', async (status, words) => {
    const {message} = await makeLoadError('status', URL, {status});
    expect(message).toContain(URL);
    expect(message).toContain(words);
  });

  it.each(['', ' \n\t'])('as empty, when there is nothing in it but white space: %j', async (text) => {
    await expect(parseJson(text, URL)).rejects.toMatchObject({name: 'LoadError', code: 'empty', url: URL, cause: expect.any(SyntaxError) as Error}); // prettier-ignore
  });
});
