import { GetLeadError, InvalidResponseError } from './errors.ts';

/** The largest body that is read, in bytes: a lead has a few thousand. */
const MAX_BYTES = 2 ** 24;

/**
 * Reads the body, and lets it be read again through `text`, `json` and `clone`. A new Response
 * would cost more than the rest of the client and would lose the address.
 *
 * @throws InvalidResponseError when it is cut off, or so large that it may be endless. A compressed
 *   body, or one of unknown length, is measured as it is read.
 */
export async function readBody(response: Response): Promise<Response> {
  const { headers, body } = response;
  const length = headers.get('content-length');
  const isMeasured = length && !headers.has('content-encoding') && +length <= MAX_BYTES;
  let text = '';
  try {
    if (!body || isMeasured) text = await response.text();
    else {
      const reader = body.getReader();
      const decoder = new TextDecoder();
      let size = 0;
      for (;;) {
        const { done, value } = await reader.read();
        text += decoder.decode(value, { stream: !done });
        if (done) break;
        size += value.length;
        if (size > MAX_BYTES) {
          reader.cancel().catch(() => {});
          throw new InvalidResponseError('The answer is over 16 MB.');
        }
      }
    }
  } catch (cause) {
    if (cause instanceof GetLeadError) throw cause;
    throw new InvalidResponseError('The answer was cut off.', { cause, retryable: true });
  }
  return Object.assign(response, {
    text: async () => text,
    json: async () => JSON.parse(text),
    clone: () => new Response(response.body && text, response),
  });
}
