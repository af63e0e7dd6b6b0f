/** What `--help` says. */
export const importHelp = `Makes posts of digest texts and puts them where the site finds them.

Usage: npm run import -- [options] FILE… | FOLDER… | -

  FILE      a digest text (one or several digests), or a post as JSON (.json)
  FOLDER    all its .txt, .md and .json files, sorted by name, with those in its
            sub-folders; hidden ones, node_modules and linked folders are left out
  -         standard input

Fields, instead of what the text says:
  --title TEXT       of a single post
  --slug SLUG        of a single post; otherwise made of the title, with the date
                     or a number behind it where a different post has that slug
  --category NAME
  --tags A,B
  --date TIME        2025-10-18, 2025-10-18T16:32:46Z or a Unix time; without it, a
                     text that gives no date gets the time of its file

Output:
  --out DIR          the folder to write to (default: public/posts)
  --to json|digest   what to write (default: json); digests go to standard output
                     unless --out is given
  --dry-run          say what would be done, write nothing
  --force            replace a different post that has the same slug

Importing the same text again changes nothing. The exit status is 0 if every input
was imported, 1 if any failed, 2 if the command line is wrong, 130 after Ctrl-C.
`;
