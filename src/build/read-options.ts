import { type ParseArgsConfig, parseArgs } from 'node:util';
import { failed, ok, type Result } from '../platform/result.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/** Reads a command line. A mistake is told in the words of Node, which are made for the person who typed it. */
export function readOptions<const O extends Options>(args: readonly string[], options: O): Result<Parsed<O>, string> {
  try {
    return ok(parseArgs({ args: [...args], allowPositionals: true, options }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failed(error.message);
  }
}
