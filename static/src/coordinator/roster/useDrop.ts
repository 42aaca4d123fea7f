import { useState } from "preact/hooks";

/** Lets a file be dropped on an element: spread the handlers onto it. `over`: a file hovers there. */
export function useDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const onDragOver = (event: DragEvent) => {
    if (!hasFile(event)) return;
    // or the browser would leave the page for the file
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = (event: DragEvent) => {
    const { currentTarget, relatedTarget } = event;
    const inside = currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!inside) setOver(false);
  };
  const onDrop = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  return { over, onDragOver, onDragLeave, onDrop };
}
