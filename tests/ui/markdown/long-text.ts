/** A paragraph that is as long as a text has to be to have a table of contents. */
export const longParagraph = 'Many words stand here. '.repeat(150);
