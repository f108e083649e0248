/** The windows of a lesson on their screens: opened beside each other, and filling them. */
import type { Role } from './messages.ts';

/** The name by which the browser finds a window of a lesson again. */
export function windowName(role: Role, lesson: string): string {
  return `dateline-${role}-${lesson}`;
}

/** Opens a window at an address, or brings the one of this name to the front; whether the browser let it. */
export function openWindow(address: string, name: string): boolean {
  const opened = window.open(address, name, 'popup,width=1024,height=768');
  opened?.focus();
  return opened !== null;
}

/** Fills the screen, or leaves it; whether the browser let it. */
export async function changeFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

/** Closes this window if it was opened for the teacher's notes; the reader's own stay. */
export function closeOwn(role: Role): void {
  if (document.fullscreenElement) void changeFullScreen();
  if (role === 'notes' && window.opener) window.close();
}
