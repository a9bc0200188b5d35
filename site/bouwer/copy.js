/** Copying: a press hands out a text, and says so. */

/**
 * Copies what stands in a field. Where the clipboard is refused, the text is selected, to be copied by hand.
 *
 * @param {HTMLTextAreaElement} field
 * @param {(told: string) => void} tell
 */
export async function copyField(field, tell) {
  // The same words said again are only heard as new ones when the old ones have gone.
  tell('');
  try {
    await navigator.clipboard.writeText(field.value);
    tell('Gekopieerd');
  } catch {
    // The browser forbids it, or has no clipboard outside https.
    field.focus();
    field.select();
    tell('Kopiëren mag hier niet. De tekst is geselecteerd: druk op Ctrl+C, of op een Mac op Cmd+C.');
  }
}
