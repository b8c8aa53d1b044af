import type { ExportFormat, ExportReport, ExportStatus } from '@roster/contracts';

/** What the report is of. */
export interface ExportParameters {
  startDate: string;
  endDate: string;
  groupBy: string;
  branchId?: string;
  courseId?: string;
  instructorId?: string;
  cycleId?: string;
  state: string;
  status?: string;
}

export interface ExportFailure {
  /** A stable slug. */
  code: string;
  message: string;
  /** True where the same export, started again, may succeed. */
  retryable: boolean;
}

/** A file being written, or written. */
export interface ExportJob {
  id: string;
  organizationId: string;
  report: ExportReport;
  format: ExportFormat;
  /** BCP 47. */
  locale: string;
  parameters: ExportParameters;
  /** `expired` is not kept: the time tells. */
  status: Exclude<ExportStatus, 'expired'>;
  /** Which attempt this is. What an earlier one has written, or still writes, is not the file's. */
  run: number;
  progress: number;
  rows: number;
  fileName: string;
  bytes: number;
  chunks: number;
  createdAt: string;
  finishedAt?: string;
  expiresAt: string;
  failure?: ExportFailure;
}

/** How often a job is begun: one that takes the process down with it is not begun for ever. */
export const maxRuns = 3;
/** A finished file is kept for a day. */
export const keptMs = 24 * 3_600_000;

export const statusAt = ({ status, expiresAt }: Pick<ExportJob, 'status' | 'expiresAt'>, now: Date): ExportStatus =>
  now.getTime() >= Date.parse(expiresAt) ? 'expired' : status;

/** True where it waits for nothing more. */
export const isOver = (status: ExportStatus): boolean => status !== 'queued' && status !== 'running';

export const interrupted: ExportFailure = {
  code: 'export.interrupted',
  message: 'The export was interrupted too often',
  retryable: true,
};

/** `revenue-2026-01-01-2026-12-31.csv` */
export function fileNameOf(
  report: ExportReport,
  format: ExportFormat,
  parameters: ExportParameters,
  now: Date,
): string {
  const { startDate, endDate } = parameters;
  const days = startDate && endDate ? [startDate, endDate] : [now.toISOString().slice(0, 10)];
  return `${[report, ...days].join('-')}.${format}`;
}
