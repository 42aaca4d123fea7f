import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon";

export interface ButtonProps {
  children: ComponentChildren;
  /** "primary": the one next step. "quiet": everything else. "danger": confirms a loss. */
  kind?: "primary" | "quiet" | "danger";
  icon?: IconName;
  type?: "button" | "submit";
  /** While true the button keeps its focus and swallows clicks. */
  busy?: boolean;
  onClick?: () => void;
}

/** A busy button is not `disabled`: that would drop the keyboard's focus to the top of the page. */
export function Button({ children, kind = "quiet", icon, type = "button", busy = false, onClick }: ButtonProps) {
  const click = (event: Event) => {
    if (busy) event.preventDefault();
    else onClick?.();
  };
  return (
    <button type={type} class={`rm-button rm-button--${kind}`} aria-disabled={busy} onClick={click}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** Looks like a button and goes somewhere: in the whole window, since a unit is shown in a frame. */
export function LinkButton({ children, href, kind = "primary" }: {
  children: ComponentChildren;
  href: string;
  kind?: "primary" | "quiet";
}) {
  return (
    <a class={`rm-button rm-button--${kind}`} href={href} target="_top">
      <span>{children}</span>
    </a>
  );
}
