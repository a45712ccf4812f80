export { type Deadline, Deadlines } from './deadlines';
export { RemindersModule } from './reminders.module';
export type * from './schema.gen';
