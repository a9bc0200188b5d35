/** What we use of Lighthouse, which is not installed where the project's types are checked. */
declare module 'lighthouse' {
  interface Audit {
    readonly id: string;
    readonly title: string;
    /** 0 to 1; null where there is nothing to judge. */
    readonly score: number | null;
    readonly displayValue?: string;
    readonly details?: {readonly items?: readonly unknown[]};
  }

  interface Category {
    readonly id: string;
    readonly title: string;
    /** 0 to 1; null where it could not be judged. */
    readonly score: number | null;
    readonly auditRefs: readonly {readonly id: string; readonly weight: number}[];
  }

  interface Report {
    readonly runtimeError?: {readonly message: string};
    readonly categories: Readonly<Record<string, Category>>;
    readonly audits: Readonly<Record<string, Audit>>;
  }

  export const desktopConfig: object;
  export default function lighthouse(
    address: string,
    flags: {readonly port: number; readonly logLevel?: string},
    config?: object,
  ): Promise<{readonly lhr: Report} | undefined>;
}
