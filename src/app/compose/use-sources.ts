import { useState } from 'react';
import { describeFault } from '../../platform/describe-fault.ts';
import { FaultError } from '../../platform/fault.ts';
import { isMoreThanText, type ReadSource, refusedSource } from '../../publish/compose/read-source.ts';
import type { ComposeWorld } from './compose-world.ts';

/** How far reading a source is. */
export type SourceStep =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'failed'; readonly problem: string }
  /** `offered`: a text that was pasted into a field, and looks as if it were more than a body. */
  | { readonly state: 'read' | 'offered'; readonly sources: readonly ReadSource[] };

/** Larger files are no posts. */
const largest = 200_000_000;

/** What a text begins with, or has a line begin with, that may be more than a body. */
const signs = /^\s*[{[<]|^\s*(?:---|\+\+\+)\s*$|^\s*\p{Extended_Pictographic}/mu;

/** Reads what is opened, dropped or pasted. `onRead` hears of what was made of it, once all is read. */
export function useSources(
  { clock, threads }: Pick<ComposeWorld, 'clock' | 'threads'>,
  onRead: (sources: readonly ReadSource[]) => 'done' | 'to-be-chosen',
) {
  const [step, setStep] = useState<SourceStep>({ state: 'none' });

  function readText(text: string): Promise<readonly ReadSource[]> {
    return threads.sources.ask({ kind: 'text', text, now: clock().toISOString() });
  }

  async function readFile(file: File): Promise<readonly ReadSource[]> {
    if (file.size > largest) {
      return [refusedSource(file.name, `It is larger than ${largest / 1e6} MB, which no post is.`)];
    }
    // A folder was dropped, or the file has been moved since.
    const content = await file.arrayBuffer().catch(() => undefined);
    if (content === undefined) {
      return [refusedSource(file.name, 'It could not be read. If it is a folder, choose the files in it.')];
    }
    const changedAt = new Date(file.lastModified).toISOString();
    return threads.sources.ask({ kind: 'file', bytes: new Uint8Array(content), fileName: file.name, changedAt });
  }

  async function take(reading: Promise<readonly ReadSource[]>): Promise<void> {
    setStep({ state: 'reading' });
    try {
      const sources = await reading;
      setStep(onRead(sources) === 'done' ? { state: 'none' } : { state: 'read', sources });
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      const { title } = describeFault(error.fault, 'What reads files');
      setStep({ state: 'failed', problem: `${title} Nothing was changed. Try again in a little while.` });
    }
  }

  async function readFiles(files: readonly File[]): Promise<readonly ReadSource[]> {
    const sources: ReadSource[] = [];
    for (const file of files) sources.push(...(await readFile(file)));
    return sources;
  }

  return {
    step,
    close: () => setStep({ state: 'none' }),
    takeFiles: (files: readonly File[]) => take(readFiles(files)),
    takeText: (text: string) => take(readText(text)),
    /** Reads a text that stands in a field by now, and offers to make more of it where there is more in it. */
    lookAtText: async (text: string) => {
      if (!signs.test(text)) return;
      // What can’t be read is a body, as which it stands there already.
      const sources = await readText(text).catch(() => []);
      if (sources.some(isMoreThanText)) setStep({ state: 'offered', sources });
    },
  };
}
