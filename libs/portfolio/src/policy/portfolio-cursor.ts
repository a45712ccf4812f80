import { isDay } from '@mamori/platform';
import { z } from 'zod';
import type { PortfolioSort } from '../schema.gen';

/** The last clinic shown: how the list was sorted, the clinic's key in that order, and its id. */
export type PortfolioCursor = readonly [sort: PortfolioSort, key: string | number, clinicId: string];

const cursor = (sort: PortfolioSort, key: z.ZodType<string | number>): z.ZodType<PortfolioCursor> =>
  z.tuple([z.literal(sort), key, z.uuid()]).readonly();

/** What a cursor of each order looks like. One of another order is none: it would skip clinics. */
export const portfolioCursor: Readonly<Record<PortfolioSort, z.ZodType<PortfolioCursor>>> = {
  risk: cursor('risk', z.int32()),
  name: cursor(
    'name',
    z.string().refine((text) => !text.includes('\0')),
  ),
  next: cursor('next', z.string().refine(isDay)),
  progress: cursor('progress', z.int32()),
};
