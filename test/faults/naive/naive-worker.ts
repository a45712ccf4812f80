import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import nodemailer from 'nodemailer';

// The design that was not chosen, as tutorials write it: a date is a delayed job, and the queue is the only memory. It exists
// so that the trouble made for the product can be seen to be real.
const redis = new Redis(process.env.REDIS_URL ?? '', { maxRetriesPerRequest: null });
const quiet = () => undefined;
redis.on('error', quiet);
const mailer = nodemailer.createTransport(process.env.SMTP_URL ?? '');

const worker = new Worker<{ readonly subject: string }>(
  'naive',
  async ({ data: { subject } }) => {
    await mailer.sendMail({
      from: 'no-reply@mamori.example',
      to: 'manager@example.jp',
      subject: '期限のお知らせ',
      text: `http://localhost:7399/tasks/${subject}`,
    });
  },
  { connection: redis, concurrency: 8, lockDuration: 3_000, stalledInterval: 2_000 },
);
worker.on('error', quiet);
