/** What `--help` says. */
export const exportHelp = `Writes the site's posts in other forms, for other programs or to keep. Importing any of
them again gives the same posts.

Usage: npm run export -- [options] [SLUG…]

  SLUG      the posts to write; without any, all of them. Drafts are among them.

Output:
  --to FORM          what to write:
                     markdown    Markdown with front matter, as Hugo reads it (default)
                     digest      digest text
                     json        the posts' own files
                     json-feed   one JSON Feed of all posts
                     zip         one zip file with all posts and the site's settings
  --out PATH         the folder or, for json-feed and zip, the file to write to
                     (default: in the folder export)
  --dry-run          say what would be done, write nothing
  --force            replace files that hold something else

Exporting again changes nothing that is still the same. Pictures are not exported. The
exit status is 0 if everything was exported, 1 if anything failed, 2 if the command line
is wrong, 130 after Ctrl-C.
`;
