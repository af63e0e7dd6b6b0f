// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shortClassNames } from '../../src/build/class-names.ts';

it('names a class after the place of its file in the project, wherever the project is', () => {
  const here = shortClassNames('/home/project');
  const there = shortClassNames('/other');
  expect(here('title', '/home/project/src/a.module.css')).toBe(there('title', '/other/src/a.module.css'));
  expect(here('title', '/home/project/src/a.module.css')).toBe(here('title', '/home/project/src/a.module.css'));
  expect(here('title', '/home/project/src/a.module.css')).not.toBe(here('title', '/home/project/src/b.module.css'));
});

it('gives names of four characters that a selector takes as they are', () => {
  const classNames = shortClassNames('/project');
  const names = Array.from({ length: 500 }, (_, number) => classNames(`class-${number}`, '/project/src/a.module.css'));
  expect(names.filter((name) => !/^[a-zA-Z][a-zA-Z\d]{3}$/u.test(name))).toEqual([]);
});

it('gives no two classes of the site one name', () => {
  const classNames = shortClassNames(process.cwd());
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .flatMap((file) => {
      const classes = readFileSync(join('src', file), 'utf8').matchAll(/\.([a-zA-Z][\w-]*)/gu);
      return [...new Set([...classes].map(([, name = '']) => name))].map((name) =>
        classNames(name, join(process.cwd(), 'src', file)),
      );
    });
  expect(names.length).toBeGreaterThan(100);
  expect(new Set(names).size).toBe(names.length);
});

it('says which classes would be one, and what to do', () => {
  const classNames = shortClassNames('/project');
  expect(() => {
    for (let number = 0; number < 100_000; number++) classNames(`class-${number}`, '/project/src/a.module.css');
  }).toThrow(
    /^Rename a class: “src\/a\.module\.css: class-\d+” and “src\/a\.module\.css: class-\d+” would both be “\w{4}”\.$/u,
  );
});
