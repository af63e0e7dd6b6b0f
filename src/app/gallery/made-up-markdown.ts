/** Everything that the Markdown reader knows. */
export const everyMarkup = `# A heading

## A second one with \`code\`

Words that are **strong**, *stressed*, ~~struck~~, \`code\`, [a link](https://example.org/), and a note[^1].

- one
- two
  1. within
- [x] done
- [ ] not yet

> A quote.
>
> > Another in it.

| left | right |
| :--- | ----: |
| a    |     1 |

\`\`\`ts
const evening: string = 'open'; // until ten
\`\`\`

![A drawing](/posts/images/every-piece-of-markdown.svg)

---

<b>HTML is shown as it was written.</b>

[^1]: Down here.
`;
