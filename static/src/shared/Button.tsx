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
  /** Swallows clicks too; say beside it why, and name that text in `describedBy`. */
  disabled?: boolean;
  describedBy?: string | undefined;
  onClick?: () => void;
}

/** Never `disabled` in HTML's sense: that would drop the keyboard's focus to the top of the page. */
export function Button({ children, kind = "quiet", icon, type = "button", ...props }: ButtonProps) {
  const { busy = false, disabled = false, describedBy, onClick } = props;
  const click = (event: Event) => {
    if (busy || disabled) event.preventDefault();
    else onClick?.();
  };
  return (
    <button
      type={type}
      class={`rm-button rm-button--${kind}`}
      aria-busy={busy}
      aria-disabled={busy || disabled}
      aria-describedby={describedBy}
      onClick={click}
    >
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
