/** The largest file that is read, in bytes. */
export const LARGEST = 5 * 1024 * 1024;

/** The body is larger than asked for. */
export class ResponseTooLarge extends Error {}

/** The body did not come whole. */
export class ResponseCutOff extends Error {}

/**
 * Reads a body and stops as soon as it is too large, whatever its headers say.
 * @param largest - The most that is read, in bytes.
 * @throws {ResponseTooLarge}
 * @throws {ResponseCutOff}
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
    const {done, value} = await reader.read().catch((cause: unknown) => {
      throw new ResponseCutOff('', {cause});
    });
    if (done) break;
    size += value.byteLength;
    if (size > largest) {
      await reader.cancel();
      throw new ResponseTooLarge();
    }
    pieces.push(value);
  }
  if (size < promisedBy(response)) throw new ResponseCutOff();
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/**
 * How many bytes an answer should at least have; 0 where nobody says, or says it of the packed file. WebKit gives what came
 * of half a file as if it were all, and the half of a table is a table too.
 */
function promisedBy({headers, type}: Response): number {
  // Of another origin nobody hears whether the file was packed.
  const isPacked = type !== 'basic' || headers.has('content-encoding');
  return isPacked ? 0 : Number(headers.get('content-length'));
}
