import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

interface OpeningNoticeProps {
  readonly words: string;
  readonly onRetry: () => void;
}

/** Says that something could not be brought on screen, and offers another try. */
export function OpeningNotice({ words, onRetry }: OpeningNoticeProps) {
  return (
    <Notice role="alert" ways={<Button onClick={onRetry}>Try again</Button>}>
      {words}
    </Notice>
  );
}
