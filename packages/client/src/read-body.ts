/** The largest body that is read, in bytes: a lead has a few thousand. */
export const MAX_BODY_BYTES = 2 ** 24;

/**
 * The body as text, or `undefined` when it is larger than {@link MAX_BODY_BYTES}, which protects
 * the process from an endless answer. A compressed body is measured as it is read.
 */
export async function readBody(response: Response): Promise<string | undefined> {
  const { headers, body } = response;
  const length = headers.get('content-length');
  const isMeasured = length && !headers.has('content-encoding');
  if (!body || (isMeasured && +length <= MAX_BODY_BYTES)) return response.text();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MAX_BODY_BYTES) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Lets a response whose body was read be read again, through `text`, `json` and `clone`. A new
 * Response in its place would cost more than the rest of the client and would lose the address.
 */
export function rewind(response: Response, text: string): Response {
  return Object.assign(response, {
    text: async () => text,
    json: async () => JSON.parse(text),
    clone: () => new Response(response.body && text, response),
  });
}
