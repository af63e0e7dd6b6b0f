import type { Declaration, Root } from 'postcss';

/**
 * Gives the variables (custom properties) of styles short names, those that are used most the shortest: with their own,
 * an eighth of a page's styles would be names. Scripts can't know the short ones. The whole stylesheet, which follows a
 * page's own styles, has the long ones: each says the same by itself.
 */
export function shortenVariables(styles: Root): Root {
  const uses = new Map<string, number>();
  styles.walkDecls(/^--/u, ({ prop }) => void uses.set(prop, 0));
  styles.walkDecls(({ prop, value }) => {
    for (const name of [prop, ...namesIn(value)]) if (uses.has(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
  });
  const byUse = [...uses].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const short = new Map(byUse.map((name, place) => [name, `--${place.toString(36)}`]));
  const shorten = (text: string) => text.replaceAll(dashedName, (long) => short.get(long) ?? long);
  styles.walkDecls((declaration) => {
    declaration.prop = shorten(declaration.prop);
    if (declaration.value.includes('--')) declaration.value = shorten(declaration.value);
  });
  styles.walkAtRules((rule) => {
    if (rule.params.includes('--')) rule.params = shorten(rule.params);
  });
  return styles;
}

/**
 * Puts the values of variables where they are used, as far as that makes the styles shorter, and takes away variables
 * that are not used. One that has several values, by theme or by place, stays.
 */
export function settleVariables(styles: Root): void {
  const values = new Map<string, Declaration[]>();
  const uses = new Map<string, Declaration[]>();
  styles.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--')) listIn(values, declaration.prop).push(declaration);
    for (const name of namesIn(declaration.value)) listIn(uses, name).push(declaration);
  });
  let isSettled = true;
  for (const [name, declarations] of values) {
    const users = uses.get(name) ?? [];
    const [definition] = declarations;
    if (users.length > 0 && (declarations.length > 1 || definition === undefined || !isShorter(definition, users)))
      continue;
    for (const user of users) user.value = user.value.replaceAll(`var(${name})`, () => definition?.value ?? '');
    for (const declaration of declarations) removeFromRule(declaration);
    isSettled = false;
  }
  // Others may have been used by these alone, or be shorter now.
  if (!isSettled) settleVariables(styles);
}

/** Whether its value at each place of use takes less than its definition and its name at these places. */
function isShorter({ prop, value, parent }: Declaration, users: readonly Declaration[]): boolean {
  const isEverywhere = parent?.toString().startsWith(':root{') === true && parent.parent?.type === 'root';
  // What stands apart from its neighbours still does with the value in its place.
  const use = new RegExp(`(?<![^\\s,(/*])var\\(${prop}\\)(?![^\\s,)/*])`, 'gu');
  const isPlain = users.every((user) => !namesIn(user.value.replaceAll(use, '')).includes(prop));
  if (!isEverywhere || !isPlain || value.includes('--')) return false;
  return value.length * users.length <= `var(${prop})`.length * users.length + `${prop}:${value};`.length;
}

function removeFromRule(declaration: Declaration): void {
  const { parent } = declaration;
  declaration.remove();
  if (parent?.nodes?.length === 0) parent.remove();
}

function listIn<T>(lists: Map<string, T[]>, name: string): T[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

/** A name that begins with two dashes: a variable, or something else that its author names. */
const dashedName = /(?<![\w-])--[\w-]+/gu;

function namesIn(value: string): readonly string[] {
  return value.match(dashedName) ?? [];
}
