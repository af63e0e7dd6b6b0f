/** What `--help` says. */
export const importHelp = `Makes posts of whatever they are in now, and puts them where the site finds them.

Usage: npm run import -- [options] FILE… | FOLDER… | ADDRESS… | -

  FILE      digest text (one or several digests), Markdown with or without front
            matter (Hugo, Jekyll, Eleventy, Astro), a feed (RSS, Atom, JSON Feed), a
            saved web page, an export of WordPress (WXR), Ghost or Takeaway, items of
            Hacker News, or a post as JSON; also packed, as .gz or .zip. What it is is
            told by its content.
  FOLDER    all such files in it, sorted by name, with those in its sub-folders;
            hidden ones, node_modules and linked folders are left out
  ADDRESS   http(s)://… of a page or a feed
  -         standard input

Fields, instead of what the source says:
  --title TEXT       of a single post
  --slug SLUG        of a single post; otherwise made of the title, with the date
                     or a number behind it where a different post has that slug
  --category NAME
  --tags A,B
  --date TIME        2025-10-18, 2025-10-18T16:32:46Z or a Unix time; without it, a
                     source that gives no date gets the time of its file

Output:
  --out DIR          the folder to write to (default: public/posts)
  --to json|digest   what to write (default: json); digests go to standard output
                     unless --out is given
  --dry-run          say what would be done, write nothing
  --force            replace a different post that has the same slug, and posts that
                     were imported before and have been edited since

Importing the same again changes nothing; an entry that has changed at its source
updates its post. The exit status is 0 if everything was imported, 1 if anything
failed, 2 if the command line is wrong, 130 after Ctrl-C.
`;
