import { randomBytes } from 'node:crypto';
import { isDuplicateKey, type OrganizationScope, systemContext } from '@roster/service-kit';
import type { Parts } from './parts';

/** The first administrator, as whoever started the system must learn of them. */
export interface FirstAdministrator {
  /** The organization's id. */
  organization: string;
  email: string;
  password: string;
  /** False where the password came from the settings: then nobody needs to be shown it. */
  generated: boolean;
}

export type Announce = (admin: FirstAdministrator) => void;

export interface AdministratorSettings {
  email: string;
  password: string;
  generated: boolean;
}

/** What every first administrator of this start gets: without a password in the settings, one that nobody knows yet. */
export const administratorSettings = (email: string, password: string | undefined): AdministratorSettings => ({
  email,
  password: password ?? randomBytes(15).toString('base64url'),
  generated: password === undefined,
});

/**
 * Makes the organization's first administrator where it has none. The settings have no effect after that: a restart
 * neither makes another one nor changes a password. Of replicas that start at once, one makes and announces it.
 */
export async function ensureFirstAdministrator(
  { users, credentials, unitOfWork }: Pick<Parts, 'users' | 'credentials' | 'unitOfWork'>,
  organization: OrganizationScope,
  settings: AdministratorSettings,
  announce: Announce,
): Promise<void> {
  const context = systemContext('identity', organization, { requestId: 'first-administrator' });
  if (await users.haveAdministrator(context)) return;
  const writePassword = await credentials.hashed(settings.password);
  try {
    const made = await unitOfWork.run(context, async (tx) => {
      if (await users.withEmail(context, settings.email, tx.session)) return false;
      const after = await users.insert(tx, {
        email: settings.email,
        name: 'Administrator',
        role: 'admin',
        status: 'active',
      });
      await writePassword(tx, after.id);
      tx.emit('user.created', { after });
      return true;
    });
    if (made) announce({ organization: organization.id, ...settings });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

/** Shows a generated password once, on the console; one from the settings is not shown. */
export const announceOnConsole: Announce = ({ organization, email, password, generated }) => {
  if (!generated) return;
  process.stdout.write(
    `First administrator of ${organization}: ${email}, password ${password} (shown only this once)\n`,
  );
};
