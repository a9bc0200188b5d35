import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {documents} from '../../test/arbitrary-document.js';
import krachtJson from '../data/kracht.json';
import {checkDocument, parseDocument} from '../data/parse-document.js';
import {mixesToJson} from './mixes-json.js';

const kracht = parseDocument(krachtJson);

describe('mixesToJson', () => {
  it('has these mixes with their groups and sources, and nothing else', () => {
    const asked = kracht.mixes!.filter(({id}) => id === 'landelijk-2020');
    const file = parseDocument(JSON.parse(mixesToJson(asked, kracht)));
    expect(file.mixes).toEqual(asked);
    expect(file.groups?.map(({id}) => id)).toEqual(['vrijwilliger', 'mbo', 'hbo-wo', 'overig']);
    expect(file.sources).toEqual({'swn-2020': kracht.sources!['swn-2020']});
    expect(Object.keys(file)).toEqual(['version', 'language', 'updated', 'sources', 'groups', 'mixes']);
  });

  it('has a mix that is shown twice once', () => {
    const [first] = kracht.mixes!;
    expect(parseDocument(JSON.parse(mixesToJson([first!, first!], kracht))).mixes).toEqual([first]);
  });

  it('is a valid file with the same numbers for some of the mixes of any document', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (document, from) => {
        const some = document.mixes.slice(from % document.mixes.length);
        const {document: file, warnings} = checkDocument(JSON.parse(mixesToJson(some, parseDocument(document))));
        expect(warnings).toEqual([]);
        expect(file.mixes).toEqual(some);
      }),
    );
  });
});
