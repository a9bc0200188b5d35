/** The body is larger than asked for. */
export class ResponseTooLarge extends Error {}

/**
 * Reads a body as UTF-8 text and stops as soon as it is too large, whatever its headers say.
 * @param largest - The most that is read, in bytes.
 * @throws {ResponseTooLarge}
 */
export async function readText(response: Response, largest: number): Promise<string> {
  if (Number(response.headers.get('content-length')) > largest) {
    await response.body?.cancel();
    throw new ResponseTooLarge();
  }
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > largest) {
      await reader.cancel();
      throw new ResponseTooLarge();
    }
    text += decoder.decode(value, {stream: true});
  }
}
