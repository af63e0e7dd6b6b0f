/** The object in an item of a JSON Feed that holds the post itself. Extensions begin with `_` (JSON Feed 1.1, "Extensions"). */
export const feedExtension = '_takeaway';
