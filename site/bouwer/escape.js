/** How texts stand safely in the code that is handed out. */

/**
 * A text between tags or in an attribute between double quotes.
 *
 * @param {string} text
 */
export function escapeHtml(text) {
  const signs = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
  return text.replace(/[&<>"']/g, (sign) => signs[/** @type {keyof typeof signs} */ (sign)]);
}

/**
 * Attributes as they stand in a tag, each with a space before it; those without a value are left out, `true` has no value.
 *
 * @param {Readonly<Record<string, string | boolean | undefined>>} attributes
 */
export function writeAttributes(attributes) {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false || value === '') return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
    })
    .join('');
}

/**
 * JSON inside a script tag: nothing in it can end the tag, or be taken for an entity by a CMS.
 *
 * @param {unknown} value
 */
export function writeJson(value) {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
