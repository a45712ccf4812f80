import { useState } from 'react';
import { DialogTrigger, Popover, Pressable, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { Button } from '../ui/button';
import { Link } from '../ui/link';
import { TermText } from './term-text';
import type { GlossaryTerm } from './use-glossary';

const box =
  'forced-border max-w-[min(22rem,calc(100vw-2rem))] rounded-12 border border-solid-gray-420 bg-white p-4 text-base font-normal text-ink shadow-2';

interface TermMarkProps {
  readonly term: GlossaryTerm;
  /** The words that stand in the text. */
  readonly name: string;
  readonly children: React.ReactNode;
}

/** A term in a text: the pointer shows what it means, pressing it opens that to stay. */
export function TermMark({ term, name, children }: TermMarkProps) {
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <TooltipTrigger delay={350} isDisabled={isOpen}>
        <Pressable>
          <span
            role="button"
            aria-label={name}
            className="cursor-help rounded-4 underline decoration-dotted decoration-1 underline-offset-4 hover:bg-blue-50"
          >
            {children}
          </span>
        </Pressable>
        <Tooltip className={box} placement="bottom" offset={6}>
          <TermText term={term} />
        </Tooltip>
      </TooltipTrigger>
      <Popover aria-label={name} className={`${box} focus-none`} placement="bottom" offset={6}>
        <div className="flex flex-col gap-2">
          <TermText term={term} />
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Link to="/glossary" search={{ text: term.termJa }} className="text-sm">
              {formatMessage({ id: 'glossary.toPage' })}
            </Link>
            <Button size="s" onPress={() => setOpen(false)}>
              {formatMessage({ id: 'ui.close' })}
            </Button>
          </div>
        </div>
      </Popover>
    </DialogTrigger>
  );
}
