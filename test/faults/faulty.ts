/** What a server does with one request: see `faulty-server.js`. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How the bytes of a body are written that is no text. */
  readonly encoding?: 'base64';
  /** What happens half-way the body: the line breaks, or the rest waits for `go`. */
  readonly after?: 'destroyed' | 'held';
}

/** A server that does what a test asks of it. */
export interface Faulty {
  /** The address of its file on the origin of the page, and on another. */
  here(file?: string): string;
  elsewhere(file?: string): string;
  /** How often it was asked, how many requests the browser ended, and how many answers wait. */
  log(): Promise<{readonly asked: number; readonly ended: number; readonly held: number}>;
  /** Waits until an answer waits. */
  holds(): Promise<void>;
  /** Lets the answers that wait go on. */
  go(): Promise<void>;
  /** Closes the port of the other origin, and opens it again. */
  close(): Promise<void>;
  reopen(): Promise<void>;
}

/** Leaves a page of another origin to read the answer. */
export const ALLOWED = {'access-control-allow-origin': '*'};

/** Opens a server that gives these answers, one a request and then the last. */
export async function openFaulty(...answers: readonly Answer[]): Promise<Faulty> {
  const opened = await fetch('/test/faults/open', {method: 'POST', body: JSON.stringify(answers)});
  const {id} = (await opened.json()) as {id: string};
  const order = (method: string) => fetch(`/test/faults/${id}`, {method, cache: 'no-store'});
  const log: Faulty['log'] = async () => (await (await order('GET')).json()) as Awaited<ReturnType<Faulty['log']>>;
  return {
    here: (file = 'kracht.json') => new URL(`/test/faults/${id}/${file}`, location.href).href,
    elsewhere: (file = 'kracht.json') => `http://127.0.0.1:${id}/${file}`,
    log,
    holds: async () => {
      while ((await log()).held === 0);
    },
    go: async () => {
      await order('POST');
    },
    close: async () => {
      await order('DELETE');
    },
    reopen: async () => {
      await order('PUT');
    },
  };
}
