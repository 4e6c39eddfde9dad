import { type DragEvent, useEffect, useRef, useState } from 'react';

/** The first file that is a picture by its type, or else the first file: that gets a message of its own. */
function findFile(files: FileList | undefined): File | null {
  const all = [...(files ?? [])];
  return all.find(({ type }) => type.startsWith('image/')) ?? all[0] ?? null;
}

/** Whether the paste is meant for a text: there is text on the clipboard, and the focus is where text goes. */
function isForText(event: ClipboardEvent): boolean {
  const { target } = event;
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return isField && (event.clipboardData?.types.includes('text/plain') ?? false);
}

/**
 * Takes a picture from the clipboard, wherever the focus is, unless words are pasted in a field.
 * @param isVooraan for what lies on top of another place that takes pictures: it gets them first, and alone
 */
export function usePlakken(onFile: (file: File) => void, isVooraan = false): void {
  const onFileRef = useRef(onFile);
  useEffect(() => {
    onFileRef.current = onFile;
  });
  useEffect(() => {
    const handlePaste = (event: ClipboardEvent): void => {
      const file = findFile(event.clipboardData?.files);
      if (file === null || event.defaultPrevented || isForText(event)) return;
      event.preventDefault();
      onFileRef.current(file);
    };
    document.addEventListener('paste', handlePaste, isVooraan);
    return () => {
      document.removeEventListener('paste', handlePaste, isVooraan);
    };
  }, [isVooraan]);
}

export interface Slepen {
  /** A file hangs over the place. */
  readonly isBoven: boolean;
  readonly handlers: {
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

/** Takes a picture that is dragged in from another window. */
export function useSlepen(onFile: (file: File) => void): Slepen {
  const [isBoven, setIsBoven] = useState(false);
  return {
    isBoven,
    handlers: {
      onDragOver(event) {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setIsBoven(true);
      },
      onDragLeave(event) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsBoven(false);
      },
      onDrop(event) {
        event.preventDefault();
        setIsBoven(false);
        const file = findFile(event.dataTransfer.files);
        if (file !== null) onFile(file);
      },
    },
  };
}
