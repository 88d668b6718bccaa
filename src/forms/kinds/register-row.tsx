import type { Translator } from '../../i18n/translate';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

interface RegisterRowProps {
  code: string;
  title: string | ((t: Translator) => string);
  facts: readonly string[];
  /** How deep the row stands in a tree. */
  indent?: number;
}

/** A centre, a node of the albero DUP or a list, in its list. */
export function RegisterRow({ code, title, facts, indent = 0 }: RegisterRowProps) {
  const t = useTranslator();
  const styles = useRowStyles();
  const shown = facts.filter((fact) => fact !== '');
  return (
    <span className={styles.plain} style={{ paddingLeft: `${indent * 12}px` }}>
      {code !== '' && <span className={styles.code}>{code}</span>}
      <span className={styles.description}>{typeof title === 'string' ? title : title(t)}</span>
      {shown.length > 0 && (
        <span className={styles.facts}>
          {shown.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      )}
    </span>
  );
}
