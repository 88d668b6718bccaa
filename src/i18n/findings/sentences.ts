import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import { correctionSentences } from './corrections';
import { historySentences } from './history';
import { indicatorSentences } from './indicator';
import { narrativeSentences } from './narrative';
import { objectiveSentences } from './objective';
import { phaseSentences } from './phase';
import { printSentences } from './print';
import type { Sentence } from './sentence';
import { workbookSentences } from './workbook';

/** What is said of a finding. They stand apart from the dictionaries, which the pane loads before it shows. */
export const findingSentences: Readonly<Record<FindingCode, Sentence>> = {
  ...workbookSentences,
  ...objectiveSentences,
  ...narrativeSentences,
  ...phaseSentences,
  ...correctionSentences,
  ...indicatorSentences,
  ...historySentences,
  ...printSentences,
};
