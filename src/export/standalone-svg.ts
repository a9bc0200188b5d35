import {escapeXml, round, tag} from './svg-text.js';
import {withoutSoftHyphens} from './text-lines.js';

/** A picture that stands on its own. */
export interface Picture {
  /** A whole SVG document. */
  readonly svg: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** What a picture is made of; lengths in px. */
export interface PictureParts {
  readonly width: number;
  readonly height: number;
  /** Of the texts, as a BCP 47 tag. */
  readonly language: string;
  /** What the picture is called, and what it shows, for who cannot see it. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Rules for the fonts that it brings along; default none. */
  readonly fonts?: string | undefined;
  /** What is drawn, from below to above. */
  readonly content: readonly string[];
}

/** Makes one SVG document that needs nothing beside it. */
export function makePicture(parts: PictureParts): Picture {
  const {content, description, fonts, height, language, title, width} = parts;
  const named = (name: string, text: string | undefined): readonly string[] =>
    text ? [tag(name, {}, escapeXml(withoutSoftHyphens(text)))] : [];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: round(width),
    height,
    viewBox: `0 0 ${round(width)} ${height}`,
    'xml:lang': language,
  };
  const inside = [
    ...named('title', title),
    ...named('desc', description),
    ...(fonts ? [tag('style', {}, escapeXml(fonts))] : []),
    ...content,
  ];
  return {svg: `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', root, inside.join('\n'))}\n`, width, height};
}
