/** The lesson, for what stands deep in its window. */
import { createContext } from 'svelte';

import type { Lesson } from './lesson.svelte.ts';

export const [getLesson, setLesson] = createContext<Lesson>();
