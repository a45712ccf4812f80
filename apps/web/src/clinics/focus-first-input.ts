/** For react-hook-form, which takes the focus to a field at fault: a group of radios cannot be focused, its input can. */
export const focusFirstInput =
  (take: (target: { readonly focus: () => void } | null) => void) =>
  (group: HTMLElement | null): void =>
    take(
      group && {
        focus: () => (group.querySelector<HTMLElement>('input:checked') ?? group.querySelector('input'))?.focus(),
      },
    );
