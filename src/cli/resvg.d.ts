/** What we use of an optional package, which only who paints PNG installs. */
declare module '@resvg/resvg-js' {
  export class Resvg {
    constructor(svg: string, options?: {readonly fitTo?: {readonly mode: 'zoom'; readonly value: number}});
    render(): {asPng(): Uint8Array};
  }
}
