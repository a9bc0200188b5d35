import {writeFile} from 'node:fs/promises';

import {OptionError} from '../server/option-error.js';
import {AS_WIDE} from '../server/letter-widths.js';
import type {Language} from '../text/language.js';
import {renderCommandWords} from '../text/render-command-words.js';
import {checkFile} from './check-file.js';
import {paintPng, PainterMissing, TypefaceMissing} from './paint-png.js';
import {tellOption, type AskedPicture} from './read-render-arguments.js';
import {tellAsText} from './tell-reports.js';

/** What came of drawing: well, wrong data, or a question that makes no sense. */
export type RenderOutcome = 'right' | 'wrong' | 'misused';

/** Draws what is asked and writes it; what stands in its way is told on standard error. */
export async function render(picture: AskedPicture, language: Language): Promise<RenderOutcome> {
  const {file, out} = picture;
  const checked = file === undefined ? undefined : await checkFile(file);
  if (checked && checked.report.problems.length + checked.report.warnings.length > 0) {
    console.error(tellAsText([checked.report], language));
  }
  if (checked && checked.document === undefined) return 'wrong';
  try {
    const content = await draw(checked?.document, picture);
    if (out === undefined) process.stdout.write(content);
    else await writeFile(out, content);
    return 'right';
  } catch (error) {
    console.error(`mbo-kracht: ${tellFailure(error, out ?? '', language)}`);
    return 'misused';
  }
}

async function draw(json: unknown, {format, isStatic, options, scale}: AskedPicture): Promise<string | Uint8Array> {
  // Who only checks files does not wait for what draws.
  const {renderPicture, renderStatic, renderToString} = await import('../server/index.js');
  if (format === 'svg') return renderPicture(json, options);
  if (format === 'png') return paintPng(renderPicture(json, options), scale);
  return isStatic ? renderStatic(json, options) : renderToString(json, options);
}

function tellFailure(error: unknown, out: string, language: Language): string {
  const words = renderCommandWords[language];
  if (error instanceof OptionError) return tellOption(error, language);
  if (error instanceof PainterMissing) return words.noPainter;
  if (error instanceof TypefaceMissing) return words.noFont(AS_WIDE.join(', '));
  if (error instanceof Error && 'syscall' in error && 'code' in error) return words.notWritten(out, String(error.code));
  throw error;
}
