/** The largest file that is read, in bytes. */
export const LARGEST = 5 * 1024 * 1024;

/** The body is larger than asked for. */
export class ResponseTooLarge extends Error {}

/**
 * Reads a body and stops as soon as it is too large, whatever its headers say.
 * @param largest - The most that is read, in bytes.
 * @throws {ResponseTooLarge}
 */
export async function readBytes(response: Response, largest: number): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > largest) {
    await response.body?.cancel();
    throw new ResponseTooLarge();
  }
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    size += value.byteLength;
    if (size > largest) {
      await reader.cancel();
      throw new ResponseTooLarge();
    }
    pieces.push(value);
  }
}
