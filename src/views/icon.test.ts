import {expect, it} from 'vitest';

import {iconNames} from '../data/icon-names.js';
import kracht from '../data/kracht.json';
import {parseDocument} from '../data/parse-document.js';
import {isBuiltIn} from './icon.js';
import {moreIcons} from './more-icons.js';

it('has the icons of the built-in data at hand', () => {
  const {fields = [], strengths = []} = parseDocument(kracht);
  const away = [...strengths, ...fields].map(({icon}) => icon).filter((icon) => !isBuiltIn(icon));
  expect(away).toEqual([]);
});

it('can draw every icon that a data file may name', () => {
  expect(iconNames.length).toBeGreaterThanOrEqual(60);
  expect(iconNames.filter((name) => !isBuiltIn(name) && moreIcons[name] === undefined)).toEqual([]);
});
