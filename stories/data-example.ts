/** A small data file, and what people often get wrong in one. */

export const START = `{
  "version": 1,
  "language": "nl",
  "groups": [
    {"id": "mbo", "label": "Mbo"},
    {"id": "hbo", "label": "Hbo"}
  ],
  "mixes": [
    {
      "id": "team",
      "title": "Een team",
      "population": "Een verzonnen wijkteam",
      "unit": "people",
      "basis": "example",
      "sources": [],
      "shares": [
        {"group": "mbo", "value": {"count": 3}},
        {"group": "hbo", "value": {"count": 4}}
      ]
    }
  ]
}
`;

/** Slips: what stands in the example, and what somebody writes there instead. */
export const FAULTS = [
  {name: 'Vergeet een komma', from: '"language": "nl",', to: '"language": "nl"'},
  {name: 'Schrijf een getal als woord', from: '{"count": 3}', to: '{"count": "drie"}'},
  {name: 'Noem een groep die er niet is', from: '"group": "hbo"', to: '"group": "hb"'},
  {name: 'Schrijf Nederlands waar het Engels is', from: '"example"', to: '"voorbeeld"'},
] as const;
