import { createContext, useContext, useEffect } from 'react';

/** What a page around a form knows of it. */
export interface FormInView {
  /** A form stands in the place of a list. */
  open: boolean;
  /** It holds something that is not saved. */
  dirty: boolean;
}

export const NO_FORM: FormInView = { open: false, dirty: false };

interface FormSurroundings {
  form: FormInView;
  /** Keep the function while the page stays the same. */
  tell(said: Partial<FormInView>): void;
}

const FormContext = createContext<FormSurroundings | null>(null);

/** Stands around the forms of a page. */
export const FormProvider = FormContext.Provider;

function useSurroundings(): FormSurroundings {
  const surroundings = useContext(FormContext);
  if (!surroundings) throw new Error('A form stands outside FormProvider');
  return surroundings;
}

export function useFormInView(): FormInView {
  return useSurroundings().form;
}

/** Tells the page around a form what holds as long as the caller is shown. */
export function useTellForm(fact: keyof FormInView, holds: boolean): void {
  const { tell } = useSurroundings();
  useEffect(() => {
    tell({ [fact]: holds });
    return () => tell({ [fact]: false });
  }, [tell, fact, holds]);
}
