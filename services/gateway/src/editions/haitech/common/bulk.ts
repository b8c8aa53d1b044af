import { z } from 'zod';
import { id } from './values';

/** The things that one request is about; each once. */
export const ids = () =>
  z
    .array(id())
    .min(1)
    .max(100)
    .refine((all) => new Set(all).size === all.length, 'must name each only once');
