import { Button, Text, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useLayoutEffect } from 'react';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { firstSteps, nextStep, type FirstStep } from '../../domain/views/first-steps';
import type { Peg } from '../../domain/records/records';
import { firstStepSentences } from '../../i18n/first-step-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { PageHeading } from '../ui/page-heading';
import { TextLink } from '../ui/text-link';
import { useTranslator } from '../ui/words';

interface FirstStepsProps {
  peg: Peg;
  /** To the form that a step asks for. */
  onStep(step: FirstStep): void;
  onPaste(step: 'centres' | 'objective'): void;
  onImport(): void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  step: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  next: { ...shorthands.borderColor(tokens.colorBrandStroke1), color: tokens.colorBrandForeground1 },
  done: { border: 'none', fontSize: '24px', color: tokens.colorStatusSuccessForeground1 },
  title: { margin: '0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** What to do in a workbook that has no objective yet: the next step has the main button. */
export default function FirstSteps({ peg, onStep, onPaste, onImport }: FirstStepsProps) {
  const t = useTranslator();
  const says = wordsBeside(t, firstStepSentences);
  const styles = useStyles();
  // The form that leads here may have been long.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  const steps = firstSteps(peg);
  const next = nextStep(steps);
  const { entity, year } = peg.parameters;
  const isDone = (step: FirstStep) => steps.some((one) => one.step === step && one.isDone);
  const begin = {
    parameters: says(isDone('parameters') ? 'parameters.change' : 'parameters.begin'),
    centres: t('centre.add'),
    objective: t('objective.add'),
  };
  const text = {
    parameters: isDone('parameters')
      ? says('parameters.done', { entity, year: String(year) })
      : says('parameters.text'),
    centres: isDone('centres') ? says('centres.done', { count: peg.centres.length }) : says('centres.text'),
    objective: says('objective.text'),
  };

  return (
    <section className={styles.page} aria-label={says('title')}>
      <PageHeading>{says('title')}</PageHeading>
      <Text>{says('text')}</Text>
      <ol className={styles.list}>
        {steps.map(({ step, isDone: done }, index) => (
          <li key={step} className={styles.step} {...(step === next && { 'aria-current': 'step' })}>
            {done ? (
              <CheckmarkCircleFilled
                className={mergeClasses(styles.mark, styles.done)}
                role="img"
                aria-label={says('done')}
              />
            ) : (
              <span aria-hidden className={mergeClasses(styles.mark, step === next && styles.next)}>
                {index + 1}
              </span>
            )}
            <div>
              <h3 className={styles.title}>{says(`${step}.title`)}</h3>
              <p className={styles.text}>{text[step]}</p>
              <div className={styles.ways}>
                {done ? (
                  <TextLink text={begin[step]} onOpen={() => onStep(step)} />
                ) : (
                  <Button appearance={step === next ? 'primary' : 'secondary'} onClick={() => onStep(step)}>
                    {begin[step]}
                  </Button>
                )}
                {step !== 'parameters' && (
                  <TextLink text={says(`${step}.paste`)} onOpen={() => onPaste(step)} />
                )}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <TextLink text={says('import')} onOpen={onImport} />
    </section>
  );
}
