/**
 * The files of React that browsers run: the one that a package leads to (`index.js`, …), which chooses by the kind of
 * build, and those for production.
 */
export const reactModules =
  /\/node_modules\/(?:react|react-dom|scheduler)\/(?:(?:index|client|jsx-runtime)|cjs\/(?:react|react-jsx-runtime|react-dom|react-dom-client|scheduler)\.production)\.js$/u;

/**
 * React's packages are CommonJS, of which a bundler has to keep everything, and every use of which is a look into an
 * object. As ES modules, 4 kB (Brotli) of every page are left out. Their files for production have one form: each
 * requires others in one statement at the top, and says `exports.name = …` for each thing it gives. Throws where a file
 * has another form.
 */
export function asModule(code: string, file: string): string {
  const forProduction = /module\.exports = require\('(\.\/cjs\/[\w.-]+\.production\.js)'\)/u.exec(code)?.[1];
  if (forProduction !== undefined)
    return `export * from '${forProduction}';\nexport * as default from '${forProduction}';`;

  const names = new Set([...code.matchAll(/\bexports\.(\w+) =/gu)].map(([, name = '']) => name));
  const module = code
    .replace(/^var (?:\w+ = require\("[\w-]+"\)[,;]\s*)+/mu, (required) =>
      required.replaceAll(/(?:var )?(\w+) = require\("([\w-]+)"\)[,;]\s*/gu, "import * as $1 from '$2';\n"),
    )
    // Only the scheduler that React's own tests run on has these.
    .replaceAll(/\bScheduler\.(?:log|unstable_setDisableYieldValue)\b/gu, 'undefined')
    // What is set once, as most things are, can be left out; the others are set within conditions.
    .replaceAll(
      /^exports\.(\w+) =/gmu,
      (statement, name) => `${isSetOnce(code, statement) ? 'const' : 'let'} $${name} =`,
    )
    .replaceAll(/\bexports\.(\w+)/gu, '$$$1');
  if (names.size === 0 || /\b(?:require|exports)\b/u.test(module))
    throw new Error(`${file} is not as React’s files were.`);
  return `${module}\nexport { ${[...names].map((name) => `$${name} as ${name}`).join(', ')} };\n`;
}

function isSetOnce(code: string, statement: string): boolean {
  return code.indexOf(statement) === code.lastIndexOf(statement);
}
