/** Does what the host page asks of the story, and tells it what the reader reads. To be called within an effect. */
import { untrack } from 'svelte';

import type { FromHost } from '../../embed/messages.ts';
import type { Form } from '../../embed/wishes.ts';
import { canSpeak } from '../../reading/address.ts';
import type { Reading } from '../../reading/reading.svelte.ts';
import { TITLE, type Selection } from '../../reading/visit.ts';
import type { Host } from './host.ts';
import { followHost } from './host-scroll.ts';

/** Attends until the returned function is called. */
export function attend(reading: Reading, host: Host, form: Form): () => void {
  const gone = new AbortController();
  const { steps } = reading.outline.story;
  const bring = form === 'scroll' ? followHost(host, gone.signal) : () => undefined;
  const at = () => (reading.step ? steps.findIndex(({ id }) => id === reading.step?.id) + 1 : 0);

  const select = (id: string) => {
    const { lookup } = reading;
    if (form === 'dispute' && lookup.dispute(id)) return reading.openDispute(id);
    const event = lookup.step(id)?.events[0] ?? lookup.event(id)?.id;
    if (event !== undefined) reading.selectEvent(event, 'press');
    else if (lookup.place(id)) reading.selectPlace(id, 'press');
  };
  const go = (to: number) => {
    const lead = steps[to - 1]?.events[0];
    if (lead !== undefined) reading.selectEvent(lead, 'press');
    else if (to === 0) reading.select(TITLE, 'press');
  };
  const answer = (said: FromHost) => {
    if (said.type === 'progress') bring(said.at);
    else if (said.type === 'select') select(said.id);
    else if (said.type === 'step') go(at() + said.by);
    else if (canSpeak(said.names, reading.lookup)) reading.speakIn(said.names);
  };

  host.say({ type: 'ready', steps: steps.length });
  untrack(() => host.hear(answer));
  let isFirst = true;
  let isEnded = false;
  $effect(() => {
    const { selection } = reading;
    const id = idOf(selection);
    // Where the frame begins is where the host put it.
    if (!isFirst) host.say({ type: 'select', id });
    isFirst = false;
  });
  // A figure has no steps to be read.
  if (form !== 'scroll' && form !== 'steps') return () => gone.abort();
  const step = $derived(at());
  $effect(() => {
    if (step === 0) return;
    host.say({ type: 'step', at: step, of: steps.length });
    if (step === steps.length && !isEnded) {
      isEnded = true;
      host.say({ type: 'end' });
    }
  });
  return () => gone.abort();
}

function idOf(selection: Selection): string | null {
  if (selection.kind === 'title') return null;
  return selection.kind === 'event' ? selection.event : selection.place;
}
