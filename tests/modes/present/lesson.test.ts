import { describe, expect, test, vi } from 'vitest';

import { beatsOf } from '../../../src/modes/present/beats.ts';
import { newLesson, type Channel } from '../../../src/modes/present/channel.ts';
import { Lesson } from '../../../src/modes/present/lesson.svelte.ts';
import type { Role } from '../../../src/modes/present/messages.ts';
import { started } from '../../../src/modes/present/plan.ts';
import { Reading } from '../../../src/reading/reading.svelte.ts';
import { lookup } from '../../../src/story/lookup.ts';
import { partsOf } from '../../reading/parts.ts';
import { lesson as story } from './lesson.ts';

/** Channels that hear each other at once, as those of a browser do a little later. */
function wire(): () => Channel {
  const open = new Set<EventTarget>();
  return () => {
    const target = new EventTarget();
    open.add(target);
    return Object.assign(target, {
      postMessage(data: unknown) {
        for (const other of open) {
          if (other !== target)
            other.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
        }
      },
      close: () => open.delete(target),
    });
  };
}

function open(role: Role, event?: string) {
  const reading = new Reading(story, partsOf(story));
  reading.present('a1', role);
  if (event !== undefined) reading.selectEvent(event, 'address');
  return { reading, lesson: new Lesson(reading, beatsOf(lookup(story)), role) };
}

const none = () => undefined;

describe('a lesson', () => {
  test('begins where the reader is, and goes no further than its ends', () => {
    const { lesson } = open('present', 'statement');
    expect(lesson.beat.kind).toBe('events');
    lesson.go(999);
    expect(lesson.at).toBe(lesson.beats.length - 1);
    lesson.go(-1);
    expect(lesson.at).toBe(0);
  });

  test('takes the reading along, by scrolling: the browser’s back leaves it whole', () => {
    const { lesson, reading } = open('present');
    lesson.go(1);
    expect(reading.selection).toEqual({ kind: 'event', event: 'blast' });
    expect(reading.cause).toBe('scroll');
    lesson.go(0);
    expect(reading.selection).toEqual({ kind: 'title' });
  });

  test('goes to a step by its number; a number too high is the last', () => {
    const { lesson } = open('present');
    lesson.goToStep(2);
    expect(lesson.beat).toEqual({ kind: 'step', step: 'after' });
    lesson.goToStep(0);
    expect(lesson.at).toBe(0);
    lesson.goToStep(77);
    expect(lesson.beat.step).toBe('after');
  });

  test('lifts its curtain when it moves', () => {
    const { lesson } = open('present');
    lesson.draw('black');
    lesson.go(2);
    expect(lesson.curtain).toBeNull();
  });

  test('keeps two windows in step, both ways', () => {
    const channel = wire();
    const class_ = open('present');
    const teacher = open('notes');
    class_.lesson.join(channel(), none);
    teacher.lesson.join(channel(), none);
    class_.lesson.go(3);
    expect(teacher.lesson.at).toBe(3);
    expect(teacher.reading.selection).toEqual({ kind: 'event', event: 'blast' });
    teacher.lesson.draw('white');
    teacher.lesson.setWatch(started(teacher.lesson.watch, 1000));
    expect(class_.lesson.curtain).toBe('white');
    expect(class_.lesson.watch.since).toBe(1000);
  });

  test('tells a window that comes again where it is', () => {
    const channel = wire();
    const class_ = open('present');
    class_.lesson.join(channel(), none);
    const leave = open('notes').lesson.join(channel(), none);
    class_.lesson.go(4);
    leave();
    expect(class_.lesson.isAccompanied).toBe(false);
    class_.lesson.go(5);
    const again = open('notes');
    again.lesson.join(channel(), none);
    expect(again.lesson.at).toBe(5);
    expect(class_.lesson.isAccompanied).toBe(true);
  });

  test('leaves a window alone that nobody has moved', () => {
    const channel = wire();
    const class_ = open('present', 'statement');
    class_.lesson.join(channel(), none);
    const teacher = open('notes');
    teacher.lesson.join(channel(), none);
    expect([class_.lesson.at, teacher.lesson.at]).toEqual([4, 0]);
  });

  test('tells whose names are spoken, and never twice the same', () => {
    const channel = wire();
    const class_ = open('present');
    const teacher = open('notes');
    class_.lesson.join(channel(), none);
    teacher.lesson.join(channel(), none);
    class_.reading.speakIn('as-written');
    class_.lesson.tellNames('as-written');
    expect(teacher.reading.names).toBe('as-written');
    const back = vi.spyOn(class_.reading, 'speakIn');
    teacher.lesson.tellNames('as-written');
    expect(back).not.toHaveBeenCalled();
  });

  test('takes no names that the story does not speak, and no beat that it does not have', () => {
    const channel = wire();
    const { lesson, reading } = open('present');
    lesson.join(channel(), none);
    const other = channel();
    other.postMessage({ kind: 'names', from: 'notes', names: 'martian' });
    const shared = { beat: 999, curtain: 'black', watch: lesson.watch, turn: 9 };
    other.postMessage({ kind: 'here', from: 'notes', shared });
    expect(reading.names).toBe('both');
    expect([lesson.at, lesson.curtain]).toEqual([0, null]);
  });

  test('ends in both windows', () => {
    const channel = wire();
    const ended = vi.fn();
    const teacher = open('notes');
    open('present').lesson.join(channel(), ended);
    teacher.lesson.join(channel(), none);
    teacher.lesson.end();
    expect(ended).toHaveBeenCalledOnce();
  });

  test('has an id of small letters and digits, another each time', () => {
    expect(newLesson()).toMatch(/^[a-z0-9]{10}$/);
    expect(newLesson()).not.toBe(newLesson());
  });
});
