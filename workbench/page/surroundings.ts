/** What an Excel around a pane may do otherwise than this page does; the console switches it. */
export interface Surroundings {
  /** `Office.context.displayLanguage` of panes opened from now on. */
  displayLanguage: string;
  /** A ribbon button leaves the page that an open pane shows, as on a Mac (OfficeDev/office-js#175, #4737). */
  keepsPage: boolean;
}

export const usualSurroundings = (): Surroundings => ({ displayLanguage: 'it-IT', keepsPage: false });
