import { InvalidResponseError } from './errors.ts';

/** The largest body that is read, in bytes: a lead has a few thousand. */
const MAX_BYTES = 2 ** 24;

/**
 * Reads the body, and lets it be read again through `text`, `json` and `clone`. A new Response
 * would cost more than the rest of the client and would lose the address.
 *
 * @throws InvalidResponseError when it is so large that it may be endless. A compressed body, or one
 *   of unknown length, is measured as it is read.
 */
export async function readBody(response: Response): Promise<void> {
  const { headers, body } = response;
  const length = headers.get('content-length');
  let whole = response;
  if (body && !(length && +length <= MAX_BYTES && !headers.has('content-encoding'))) {
    let size = 0;
    const measure = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.length;
        if (size > MAX_BYTES) throw new InvalidResponseError('The answer is over 16 MB.');
        controller.enqueue(chunk);
      },
    });
    whole = new Response(body.pipeThrough(measure));
  }
  const text = await whole.text();
  Object.assign(response, {
    text: async () => text,
    json: async () => JSON.parse(text),
    clone: () => new Response(body && text, response),
  });
}
