/** What the ribbon needs of an add-in's manifest: labels in one language, addresses as written there. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string | null;
  taskpane: string;
  address: string;
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonTab {
  id: string;
  label: string;
  groups: RibbonGroup[];
}

export interface Manifest {
  id: string;
  name: string;
  minimumApi: string;
  /** The page that the add-in opens with. */
  home: string;
  tabs: RibbonTab[];
}

const OFFICE_TABS: Record<string, string> = { TabHome: 'Home', TabInsert: 'Inserisci', TabData: 'Dati' };

const children = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((child) => child.localName === name);

const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent && children(parent, name)[0];

const attribute = (element: Element | undefined, localName: string): string =>
  [...(element?.attributes ?? [])].find((each) => each.localName === localName)?.value ?? '';

const descendants = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
];

/** A text in a language: the override whose locale is that language or begins with it, else the default. */
function localised(element: Element | undefined, language: string): string {
  const override = element
    ? children(element, 'Override').find((each) => attribute(each, 'Locale').split('-')[0] === language)
    : undefined;
  return attribute(override, 'Value') || attribute(element, 'DefaultValue');
}

/** Throws an Error with the parser's words if the text is no XML or no add-in's manifest. */
export function readManifest(xml: string, language: string): Manifest {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  if (descendants(document, 'parsererror').length > 0 || root.localName !== 'OfficeApp') {
    throw new Error(root.textContent?.trim() || 'not an OfficeApp manifest');
  }
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((kind) =>
      descendants(document, kind).map((each) => [attribute(each, 'id'), each] as const),
    ),
  );
  const text = (parent: Element | undefined, name: string): string => {
    const resource = attribute(child(parent, name), 'resid');
    return localised(resources.get(resource), language);
  };

  const button = (control: Element): RibbonButton[] => {
    const action = child(control, 'Action');
    if (attribute(action, 'type') !== 'ShowTaskpane') return [];
    const icons = descendants(control, 'Image');
    const icon = icons.find((each) => attribute(each, 'size') === '32') ?? icons[0];
    return [
      {
        id: attribute(control, 'id'),
        label: text(control, 'Label'),
        tip: text(child(control, 'Supertip'), 'Description'),
        icon: localised(resources.get(attribute(icon, 'resid')), language) || null,
        taskpane: child(action, 'TaskpaneId')?.textContent?.trim() ?? attribute(control, 'id'),
        address: text(action, 'SourceLocation'),
      },
    ];
  };

  const tab = (element: Element): RibbonTab => {
    const id = attribute(element, 'id');
    return {
      id,
      label: text(element, 'Label') || OFFICE_TABS[id] || id,
      groups: children(element, 'Group').map((group) => ({
        id: attribute(group, 'id'),
        label: text(group, 'Label'),
        buttons: children(group, 'Control').flatMap(button),
      })),
    };
  };

  const surface = descendants(document, 'ExtensionPoint').find(
    (each) => attribute(each, 'type') === 'PrimaryCommandSurface',
  );
  return {
    id: child(root, 'Id')?.textContent?.trim() ?? '',
    name: localised(child(root, 'DisplayName'), language),
    minimumApi: minimumApi(document),
    home: localised(child(child(root, 'DefaultSettings'), 'SourceLocation'), language),
    tabs: surface
      ? [...surface.children].filter((each) => /^(Custom|Office)Tab$/.test(each.localName)).map(tab)
      : [],
  };
}

function minimumApi(document: Document): string {
  const set = descendants(document, 'Set').find((each) => attribute(each, 'Name') === 'ExcelApi');
  return (
    attribute(set, 'MinVersion') || attribute(set?.parentElement ?? undefined, 'DefaultMinVersion') || '1.1'
  );
}

/** A manifest names the addresses that it is deployed at; here the same files are on the page's own server. */
export function onThisOrigin(address: string): URL {
  const { pathname, search, hash } = new URL(address, location.origin);
  return new URL(pathname + search + hash, location.origin);
}
