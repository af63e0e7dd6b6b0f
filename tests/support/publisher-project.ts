import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A copy of this project with a publisher's own files in it. */
export interface PublisherProject {
  readonly folder: string;
  /** Writes a file of the publisher's, by its path from `public/`. */
  readonly write: (file: string, content: unknown) => void;
  /** Runs `npm run build`, with `options` after it. */
  readonly build: (options?: readonly string[]) => { readonly status: number | null; readonly output: string };
  /** The built files, by path from `dist/`. */
  readonly built: () => ReadonlyMap<string, string>;
  readonly remove: () => void;
}

export function makePublisherProject(settings: object): PublisherProject {
  const folder = mkdtempSync(join(tmpdir(), 'takeaway-publisher-'));
  // The bundler takes pages for what they are where they really lie, so only packages can be elsewhere.
  for (const file of ['index.html', 'vite.config.ts', 'package.json', 'src']) {
    cpSync(file, join(folder, file), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  mkdirSync(join(folder, 'public/posts'), { recursive: true });
  const write: PublisherProject['write'] = (file, content) => {
    mkdirSync(dirname(join(folder, 'public', file)), { recursive: true });
    writeFileSync(join(folder, 'public', file), typeof content === 'string' ? content : JSON.stringify(content));
  };
  write('site.json', settings);
  return {
    folder,
    write,
    build: (options = []) => {
      // What tests run under is not what a publisher's shell says.
      const { NODE_ENV: _mode, ...env } = process.env;
      const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', ...options], {
        cwd: folder,
        encoding: 'utf8',
        env,
      });
      return { status, output: `${stdout}${stderr}` };
    },
    built: () => {
      const dist = join(folder, 'dist');
      const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
        statSync(join(dist, file)).isFile(),
      );
      return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(dist, file), 'utf8')]));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
