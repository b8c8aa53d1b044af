import type { Admin, Kafka } from 'kafkajs';

/** One admin connection for a piece of work. */
export async function withAdmin<T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    // What was asked for has been answered, or has failed with a better reason than this would be.
    await admin.disconnect().catch(() => undefined);
  }
}
