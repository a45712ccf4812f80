import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button, IconButton } from './button';
import { cx } from './cx';
import { Icon } from './icons';

/** What can be done about a message, such as taking a change back; pressing it closes the message. */
interface ToastAction {
  readonly label: string;
  readonly onPress: () => void;
}

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'success' | 'error';
  readonly action?: ToastAction;
}

interface Announcer {
  /** Shows a short message for a while and reads it out politely. */
  readonly toast: (text: string, tone?: Toast['tone'], action?: ToastAction) => void;
  /** Reads a message out without showing it. */
  readonly announce: (text: string) => void;
}

const AnnouncerContext = createContext<Announcer | null>(null);
const shownForMs = 8_000;
/** Long enough to read, decide and reach the button by keyboard. */
const shownWithActionForMs = 20_000;

/** Holds the page's one live region; everything that must be read out passes through it. */
export function AnnouncerProvider({ children }: { children: React.ReactNode }) {
  const { formatMessage } = useIntl();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [spoken, setSpoken] = useState('');
  const count = useRef(0);

  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const announcer = useMemo<Announcer>(
    () => ({
      toast: (text, tone = 'success', action) => {
        const id = (count.current += 1);
        setToasts((all) => [...all.slice(-2), { id, text, tone, action }]);
        // An error stays until it is closed: nobody is to hurry while reading one.
        if (tone === 'success') setTimeout(() => drop(id), action ? shownWithActionForMs : shownForMs);
      },
      announce: setSpoken,
    }),
    [drop],
  );

  return (
    <AnnouncerContext value={announcer}>
      {children}
      <div aria-live="polite" className="sr-only">
        {spoken}
      </div>
      <div
        role="status"
        className="no-print pointer-events-none fixed inset-x-0 bottom-4 z-50 mx-auto flex w-full max-w-md flex-col gap-2 px-4"
      >
        {toasts.map(({ id, text, tone, action }) => (
          <div
            key={id}
            className={cx(
              'forced-border pointer-events-auto flex items-center gap-3 rounded-8 border-s-8 bg-white py-1 ps-4 pe-1 shadow-3',
              tone === 'error' ? 'border-red-900' : 'border-green-800',
            )}
          >
            <Icon name={tone === 'error' ? 'alert' : 'check'} />
            <p className="min-w-0 flex-1 py-2">{text}</p>
            {action && (
              <Button
                size="s"
                onPress={() => {
                  drop(id);
                  action.onPress();
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton icon="close" label={formatMessage({ id: 'ui.close' })} onPress={() => drop(id)} />
          </div>
        ))}
      </div>
    </AnnouncerContext>
  );
}

/** The page's voice: see `Announcer`. */
export function useAnnouncer(): Announcer {
  const announcer = useContext(AnnouncerContext);
  if (!announcer) throw new Error('useAnnouncer needs an AnnouncerProvider above it.');
  return announcer;
}
