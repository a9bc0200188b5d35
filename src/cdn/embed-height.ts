/**
 * Tells the page around this one how high this one is, in px: at every change, and when it asks. Nothing else is told, and
 * nothing that the page around says is obeyed, so that any page may hold this one.
 */
export function reportHeight(): () => void {
  const {parent} = globalThis;
  // WordPress gives its iframes a secret, and takes a height only with it.
  const [, secret] = /\bsecret=([a-z\d]+)/i.exec(location.hash) ?? [];
  const report = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // Where the iframe is not shown, nothing has its real height.
    if (innerWidth === 0 || height === 0) return;
    parent.postMessage({type: 'mbo-kracht-height', height}, '*');
    if (secret !== undefined) parent.postMessage({message: 'height', value: height, secret}, '*');
  };
  if (parent === globalThis.window) return () => undefined;
  new ResizeObserver(report).observe(document.documentElement);
  addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || data === null || !('type' in data)) return;
    if (data.type === 'mbo-kracht-ask') report();
  });
  return report;
}
