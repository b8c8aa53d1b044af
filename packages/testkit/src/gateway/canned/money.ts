import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf, times } from './answer';
import { instructor } from './catalog';

const figures = { meetings: 2, revenueMinor: 300_000, instructorPaymentMinor: 22_550, profitMinor: 277_450 };

const payments = { meetings: 2, minutes: 180, paymentMinor: 45_000 };

/** The file of the canned export, in the chunks that it is read in. */
export const exportChunks = [Buffer.from('\ufeffחודש,הכנסה\r\n'), Buffer.from('2024-02,3000.00\r\n')];

export const file = {
  id: idOf(19),
  report: 'revenue',
  format: 'csv',
  status: 'done',
  progress: 100,
  rows: 1,
  fileName: 'revenue-2024.csv',
  contentType: 'text/csv; charset=utf-8',
  bytes: exportChunks.reduce((sum, { length }) => sum + length, 0),
  chunks: exportChunks.length,
  createdAt: times.createdAt,
  finishedAt: times.updatedAt,
  expiresAt: '2030-01-01T00:00:00.000Z',
};

const figuresOf = (meetingId: string) => ({ meetingId, state: 'forecast', currency: 'ILS', ...figures });

/** Figures of meetings, reports and exports. */
export const moneyAnswers = {
  BatchGetMeetingFinancials: async (_context, { meetings }) => ({
    financials: meetings.filter(({ id }) => id !== idOf(0)).map(({ id }) => figuresOf(id)),
  }),
  RecalculateMeeting: async (_context, { id }) => ({ financials: figuresOf(id) }),
  RecalculateMeetings: async (_context, { ids }) => ({ financials: ids.map(figuresOf) }),
  GetInstructorPaymentsReport: always({
    instructors: [
      {
        instructorId: instructor.id,
        instructorName: instructor.name,
        actual: payments,
        forecast: payments,
        activities: [{ activityType: 'frontal', actual: payments, forecast: payments }],
      },
    ],
    total: 1,
    actual: payments,
    forecast: payments,
    currency: 'ILS',
  }),
  StartExport: always({ export: file }),
  GetExport: always({ export: file }),
  ReadExportChunk: async (_context, { index }) => ({
    data: exportChunks[index] as Buffer,
    last: index === exportChunks.length - 1,
  }),
  GetRevenueReport: always({
    groups: [{ key: '2024-02', label: '2024-02', actual: figures, forecast: figures }],
    actual: figures,
    forecast: figures,
    currency: 'ILS',
  }),
} satisfies Partial<RpcHandlers<'billing'>>;
