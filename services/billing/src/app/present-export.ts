import type { billing, ExportFormat } from '@roster/contracts';
import { type ExportJob, statusAt } from '../domain/export-job';

const contentTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function presentExport(job: ExportJob, now: Date): billing.Export {
  const { id, report, format, progress, rows, fileName, bytes, chunks, createdAt, finishedAt, expiresAt, failure } =
    job;
  return {
    id,
    report,
    format,
    status: statusAt(job, now),
    progress,
    rows,
    fileName,
    contentType: contentTypes[format],
    bytes,
    chunks,
    createdAt,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    expiresAt,
    ...(failure ? { failure } : {}),
  };
}
