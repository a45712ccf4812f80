import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../ui/button';

/**
 * A part of a page that can be printed alone. `children` is given the button for it, which is not printed itself.
 */
export function PrintSheet({ children }: { children: (printButton: React.ReactNode) => React.ReactNode }) {
  const { formatMessage } = useIntl();
  const sheet = useRef<HTMLDivElement>(null);
  const print = () => {
    const { current } = sheet;
    if (!current) return;
    current.dataset.printNow = '';
    addEventListener('afterprint', () => delete current.dataset.printNow, { once: true });
    window.print();
  };
  return (
    <div ref={sheet}>
      {children(
        <span className="no-print">
          <Button icon="printer" onPress={print}>
            {formatMessage({ id: 'identity.print' })}
          </Button>
        </span>,
      )}
    </div>
  );
}
