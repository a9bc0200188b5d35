/** Whether a text is a web page, such as a server sends for an address that it does not know. */
export function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype|!--|html|head|body)/i.test(text);
}
