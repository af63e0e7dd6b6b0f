import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { describeTextProblem, findLengthProblem, findTextProblem, tidyText } from '../record/comment-text.ts';

/** How long after a post an equal or empty one is taken for its echo: a double click, or a key that was held. */
const echoMilliseconds = 1000;

interface TextEntryOptions {
  /** What the form begins with. Where that changes, it begins again. */
  readonly initialText: string;
  /** What is written, as it begins a sentence's object: "comment". */
  readonly what: string;
  readonly onChange: ((text: string) => void) | undefined;
  /** Gets the text to keep, once for each intention to post. */
  readonly onSubmit: (text: string) => void;
}

/**
 * The state of a form with one text: what is typed, what is wrong with it, and when it is really submitted. `submissions`
 * counts how often it was.
 */
export function useTextEntry({ initialText, what, onChange, onSubmit }: TextEntryOptions) {
  const [text, setText] = useState(initialText);
  const [begunWith, setBegunWith] = useState(initialText);
  if (begunWith !== initialText) {
    setBegunWith(initialText);
    setText(initialText);
  }
  const [problem, setProblem] = useState<string>();
  const [submissions, setSubmissions] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const last = useRef({ at: Number.NEGATIVE_INFINITY, text: '' });

  function change(next: string): void {
    setText(next);
    const tooLong = findLengthProblem(next);
    setProblem(tooLong && describeTextProblem(tooLong, what));
    onChange?.(next);
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const isEcho = event.timeStamp - last.current.at < echoMilliseconds;
    if (isEcho && (text === '' || text === last.current.text)) return;
    const found = findTextProblem(text);
    if (found !== undefined) {
      setProblem(describeTextProblem(found, what));
      field.current?.focus();
      return;
    }
    last.current = { at: event.timeStamp, text };
    setText('');
    setSubmissions(submissions + 1);
    onSubmit(tidyText(text));
  }

  /** Ctrl or ⌘ with Enter posts; a plain Enter in a one-line field doesn't, nor one that ends an IME's composition. */
  function pressKey(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key !== 'Enter') return;
    // Safari ends the composition before it reports the key, and tells only by this code.
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    const isPosting = (event.ctrlKey || event.metaKey) && !isComposing;
    if (isPosting || event.target instanceof HTMLInputElement) event.preventDefault();
    if (isPosting && !event.repeat) submit(event);
  }

  return { text, problem, submissions, field, change, submit, pressKey };
}
