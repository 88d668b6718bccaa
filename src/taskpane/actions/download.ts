const KEPT_MS = 60_000;

/**
 * Gives a text to the browser as a file to save. Excel on the web and for Windows saves it; Excel for Mac and iPad does
 * nothing and says nothing (OfficeDev/office-js#4681).
 */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A webview may begin to read it only after the person has said where to save.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
