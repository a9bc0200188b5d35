/**
 * `npm run audit`: what Lighthouse finds of the demo page on a phone and a desk. Fails when accessibility, best practices or
 * findability is under 100; speed depends on the machine and is only told.
 */
import {existsSync} from 'node:fs';

import puppeteer from 'puppeteer-core';

import {chromiumArguments, findChromium} from '../scripts/browsers.js';
import {buildIfStale} from '../scripts/build.js';
import {run} from '../scripts/run.js';
import {serveSite} from './serve-site.js';

/** These are perfect or wrong. */
const STRICT = ['accessibility', 'best-practices', 'seo'];

/** @param {number | null} score - 0 to 1. */
const inHundred = (score) => Math.round((score ?? 0) * 100);

/**
 * Prints the scores and what was found.
 *
 * @param {string} device
 * @param {import('lighthouse').Report} report
 * @returns {boolean} Whether it is as it should be.
 */
function tell(device, {audits, categories, runtimeError}) {
  if (runtimeError) throw new Error(runtimeError.message);
  for (const {auditRefs, id, score, title} of Object.values(categories)) {
    console.log(`${device}: ${title} ${inHundred(score)}`);
    for (const ref of auditRefs) {
      const audit = audits[ref.id];
      if (!audit || ref.weight === 0 || audit.score === null || audit.score >= 0.9) continue;
      console.log(`  ${audit.id}: ${audit.title} ${audit.displayValue ?? ''}`);
      if (STRICT.includes(id))
        for (const item of audit.details?.items ?? []) console.log(`    ${JSON.stringify(item).slice(0, 1000)}`);
    }
  }
  return STRICT.every((id) => inHundred(categories[id]?.score ?? 0) === 100);
}

if (!existsSync('audit/node_modules')) await run('npm ci --prefix audit --ignore-scripts --no-audit --no-fund');
const {default: lighthouse, desktopConfig} = await import('lighthouse');
await buildIfStale();
const {address, stop} = await serveSite();
const browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
try {
  const port = Number(new URL(browser.wsEndpoint()).port);
  for (const [device, config] of Object.entries({phone: undefined, desk: desktopConfig})) {
    const result = await lighthouse(`${address}/site/`, {port, logLevel: 'error'}, config);
    if (result === undefined) throw new Error('Lighthouse gave no report.');
    if (!tell(device, result.lhr)) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await stop();
}
