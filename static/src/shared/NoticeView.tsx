import { toChildArray, type ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon";

export type Tone = "info" | "waiting" | "success" | "problem";

const ICONS: Record<Tone, IconName> = { info: "info", waiting: "hourglass", success: "check", problem: "alert" };

export interface NoticeViewProps {
  title?: string;
  text: string;
  tone?: Tone;
  /** The tone's own when left out. */
  icon?: IconName;
  /** Links or buttons with the next step. */
  children?: ComponentChildren;
  /** Spoken at once when it appears; for what went wrong after something the person did. */
  urgent?: boolean;
}

/** One thing to tell, and what to do next. */
export function NoticeView({ title, text, tone = "info", icon, children, urgent = false }: NoticeViewProps) {
  return (
    <div class={`rm-notice rm-notice--${tone}`} role={urgent ? "alert" : undefined}>
      <span class="rm-notice__icon"><Icon name={icon ?? ICONS[tone]} /></span>
      <div class="rm-notice__body">
        {title && <p class="rm-notice__title">{title}</p>}
        <p class="rm-notice__text">{text}</p>
        {toChildArray(children).length > 0 && <div class="rm-actions">{children}</div>}
      </div>
    </div>
  );
}
