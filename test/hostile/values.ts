/** What someone may put anywhere in a data file to break a page, or by mistake. */

/** Scripts and markup, in every coat. */
export const SCRIPTS = [
  '<script>parent.hacked=1</script>',
  '"><img src=x onerror="parent.hacked=1">',
  "'-parent.hacked=1-'",
  '</style></title></textarea><svg onload="parent.hacked=1">',
  '--><script>parent.hacked=1</script><!--',
  ']]><script>parent.hacked=1</script>',
  '${parent.hacked=1}{{parent.hacked=1}}',
  '</figure></table><iframe srcdoc="<script>parent.hacked=1</script>">',
  '&lt;script&gt;parent.hacked=1&lt;/script&gt;&#x3c;',
] as const;

/** Addresses that are none, or not for a link. */
export const ADDRESSES = [
  'javascript:parent.hacked=1',
  ' javascript:parent.hacked=1',
  'JaVaScRiPt:parent.hacked=1',
  'java\nscript:parent.hacked=1',
  'data:text/html,<script>parent.hacked=1</script>',
  'vbscript:parent.hacked=1',
  'https://',
  'https:///',
  'http://[',
  'https://a.nl/"onclick="parent.hacked=1',
  "https://a.nl/'><script>parent.hacked=1</script>",
  'mailto:a@b?body=<script>',
  '//kwaad.example/x',
  'file:///etc/passwd',
] as const;

/** Names that objects have of themselves. */
export const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'] as const;

/** Signs that fool eyes and programs. */
export const SIGNS = [
  '\ud800',
  'a\udfff',
  '\u202eeslav\u202c',
  '\u2066\u2067\u2068',
  'a\u200b\u200c\u200d\ufeffb',
  'e\u0301\u0301\u0301\u0301'.repeat(50),
  '\u0000\u0001\u001f\u007f',
  '\u2028\u2029',
  '👩🏽‍🦽‍➡️'.repeat(20),
  '\u00ad'.repeat(100),
  'ﷺ'.repeat(40),
] as const;

/** Texts that are too long, too empty or too odd. */
export const TEXTS = [
  '',
  ' ',
  '\u00a0',
  '\t\n',
  '0',
  'null',
  'x'.repeat(10_000),
  'woord '.repeat(2_000),
  '=cmd|/C calc',
] as const;

/** Numbers that are none, or none that counts. */
export const NUMBERS = [NaN, Infinity, -Infinity, 1e308, -1, -0, 0.1 + 0.2, 5e-324, 2 ** 53, 100.5, 1e21] as const;

/** What stands where something else should. */
export const STRANGERS = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  {about: '3'},
  {from: 70, to: 60},
  {count: 1.5},
  '20',
  {text: {}},
] as const;

export const HOSTILE_VALUES: readonly unknown[] = [
  ...SCRIPTS,
  ...ADDRESSES,
  ...KEYS,
  ...SIGNS,
  ...TEXTS,
  ...NUMBERS,
  ...STRANGERS,
];
