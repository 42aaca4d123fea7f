import type { Lead } from "../contract";
import { Field } from "../shared/Field";
import { LEADS } from "./agenda";
import { useTogether, useWords } from "./context";

export interface LeadFieldProps {
  label: string;
  lead: Lead;
  onLead: (lead: Lead) => void;
}

/** Both of the two, or one of them by name. */
export function LeadField({ label, lead, onLead }: LeadFieldProps) {
  const words = useWords();
  const { pair } = useTogether();
  const nameOf = (one: Lead) =>
    one === "both" ? words.text("both") : one === pair.my_role ? words.text("author_you") : pair.partner.name;
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} class="rm-input" value={lead} onChange={(event) => onLead(event.currentTarget.value as Lead)}>
          {LEADS.map((one) => <option key={one} value={one}>{nameOf(one)}</option>)}
        </select>
      )}
    </Field>
  );
}
