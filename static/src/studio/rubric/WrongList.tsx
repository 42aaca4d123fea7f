/** Says what is wrong with a list as a whole. It can take the focus, having no control that could. */
export function WrongList({ text }: { text: string }) {
  return text === "" ? null : <p class="rm-field__error" data-wrong tabIndex={-1}>{text}</p>;
}
