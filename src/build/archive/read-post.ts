import { basename } from 'node:path';
import type { Result } from '../../platform/result.ts';
import { decodePost } from '../../post/decode-post.ts';
import type { Post } from '../../post/post-schema.ts';
import { type DecodedFile, decodeFile } from './decode-file.ts';
import type { FileFault } from './file-fault.ts';

/** Reads a post from `file`, a path from the publisher's `folder`, with the bytes of the file. */
export function readPost(folder: string, file: string): Result<DecodedFile<Post>, FileFault> {
  return decodeFile(folder, file, (data) => decodePost(data, basename(file, '.json')));
}
