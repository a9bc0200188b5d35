/**
 * The first script of the page inside an iframe: fetches the code in the form that is possible there. Modules are small and
 * come in parts, but where the page has no origin of its own (a sandbox, or a folder without a server) no server lets them
 * through unasked. There one classic script holds everything.
 */
const picked = document.createElement('script');
const home = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

if (globalThis.origin === 'null') picked.src = new URL('./page-whole.js', home).href;
else {
  picked.type = 'module';
  picked.src = new URL('./page.js', home).href;
}
document.head.append(picked);

// A module to the compiler, so that its names are its own.
export {};
