import { invalidField } from '@roster/service-kit';

export interface Upload {
  bytes: Buffer;
  name: string | undefined;
}

/**
 * The file of a request: its whole body, or the first file of a form (`multipart/form-data`).
 *
 * @throws AppError `invalid` where there is none, or the form cannot be read
 */
export async function uploadOf(body: Buffer, contentType: string): Promise<Upload> {
  const upload = /^multipart\/form-data/i.test(contentType) ? await fromForm(body, contentType) : { bytes: body };
  if (!upload || upload.bytes.length === 0) throw invalidField('file', 'is required');
  return { name: undefined, ...upload };
}

async function fromForm(body: Buffer, contentType: string): Promise<Upload | undefined> {
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  } catch (error) {
    // By its name: what Node's own parts throw may be of another realm.
    if ((error as Error | undefined)?.name !== 'TypeError') throw error;
    throw invalidField('body', 'is no form that can be read');
  }
  for (const value of form.values()) {
    if (typeof value === 'string') continue;
    return { bytes: Buffer.from(await value.arrayBuffer()), name: value.name || undefined };
  }
  return undefined;
}
