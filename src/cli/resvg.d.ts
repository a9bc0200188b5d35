/** What we use of an optional package, which only who paints PNG installs. */
declare module '@resvg/resvg-js' {
  export interface ResvgOptions {
    readonly fitTo?: {readonly mode: 'zoom'; readonly value: number};
    readonly font?: {
      readonly loadSystemFonts: boolean;
      readonly fontFiles: readonly string[];
      readonly defaultFontFamily: string;
    };
  }
  export class Resvg {
    constructor(svg: string, options?: ResvgOptions);
    render(): {asPng(): Uint8Array};
  }
}
