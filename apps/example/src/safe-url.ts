/**
 * The address when it is absolute http(s), else `undefined`. Lead text is hostile: it holds script
 * addresses, addresses relative to the scheme, and names or passwords that disguise the host.
 */
export function safeUrl(text: string | null | undefined): string | undefined {
  if (!text || !/^https?:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username || url.password ? undefined : url.href;
}
