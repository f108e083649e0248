/** Tells how high something is, and again whenever that changes, without asking: for a host that fits a frame to its content. */
import type { Attachment } from 'svelte/attachments';

/** An attachment for what has the height, in CSS pixels. */
export function watchHeight(onheight: (height: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const tell = () => onheight(element.getBoundingClientRect().height);
    const sizes = new ResizeObserver(tell);
    sizes.observe(element);
    // Browsers draw nothing of a frame that is out of sight, and then observe no size: but that is when its height can change.
    const content = new MutationObserver(tell);
    content.observe(element, { childList: true, subtree: true });
    document.fonts.addEventListener('loadingdone', tell);
    addEventListener('resize', tell);
    return () => {
      sizes.disconnect();
      content.disconnect();
      document.fonts.removeEventListener('loadingdone', tell);
      removeEventListener('resize', tell);
    };
  };
}
