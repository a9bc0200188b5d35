import {describe, expect, it, vi} from 'vitest';

import {LARGEST, readBytes, ResponseTooLarge} from './read-response.js';

/** An answer in pieces; `cancelled` hears when nobody wants more of it. */
function answer(pieces: readonly string[], headers: HeadersInit = {}) {
  const cancelled = vi.fn<() => void>();
  const left = pieces.map((piece) => new TextEncoder().encode(piece));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
    cancel: cancelled,
  });
  return {response: new Response(body, {headers}), cancelled};
}

const textOf = async (response: Response, largest: number) =>
  new TextDecoder().decode(await readBytes(response, largest));

describe('an answer', () => {
  it('is read whole, in however many pieces it comes', async () => {
    const {cancelled, response} = answer(['een, ', 'twee, ', 'drie']);
    expect(await textOf(response, 100)).toBe('een, twee, drie');
    expect(cancelled).not.toHaveBeenCalled();
  });

  it('may be empty, or have no body', async () => {
    expect(await textOf(answer([]).response, 0)).toBe('');
    expect(await textOf(new Response(null, {status: 204}), 0)).toBe('');
  });

  it('may be just as large as the largest, whether it says its size or not', async () => {
    expect(await textOf(answer(['1234', '5678']).response, 8)).toBe('12345678');
    expect(await textOf(answer(['1234', '5678'], {'content-length': '8'}).response, 8)).toBe('12345678');
  });

  it.each([
    ['says so', {'content-length': '9'}],
    ['does not say so', {}],
    ['says something else', {'content-length': '3'}],
  ])('is left as soon as it is larger, when it %s', async (_, headers) => {
    const {cancelled, response} = answer(['1234', '5678', '9', 'and more'], headers);
    await expect(readBytes(response, 8)).rejects.toBeInstanceOf(ResponseTooLarge);
    expect(cancelled).toHaveBeenCalledOnce();
  });
});

it('believes a size that is too large, also where nothing comes', async () => {
  const response = new Response(null, {headers: {'content-length': '9'}});
  await expect(readBytes(response, 8)).rejects.toBeInstanceOf(ResponseTooLarge);
});

it('reads five megabytes at most', () => {
  expect(LARGEST).toBe(5_242_880);
});
