const KEPT_MS = 60_000;

/**
 * Whether Excel saves what a pane downloads. Excel for Mac and iPad does nothing and says nothing
 * (OfficeDev/office-js#2700, #4681).
 */
export function savesDownloads(): boolean {
  const { platform } = Office.context;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}

/**
 * Gives a text to the browser as a file to save, which does not say whether it did. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A webview may begin to read it only after the person has said where to save.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
