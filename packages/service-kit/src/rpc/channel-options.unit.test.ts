import { contractOf, serviceNames } from '@roster/contracts';
import { channelOptions, isAddress, isRead, targetOf } from './channel-options';

describe('reads', () => {
  it('are told from commands by the first word of their names', () => {
    const methods = serviceNames.flatMap((name) => Object.keys(contractOf(name).definition));
    const commands = new Set(
      methods.filter((method) => !isRead(method)).map((method) => /^[A-Z][a-z]+/.exec(method)?.[0]),
    );
    // A new word here is a new kind of command, or a read that is not sent again when a process ends: say which.
    expect([...commands].sort()).toEqual(
      (
        'Activate Backfill Bulk Cancel Change Complete Convert Copy Create Deactivate Delete Duplicate Generate Login Logout ' +
        'Postpone ' +
        'Provision Put Recalculate Receive Record Refresh Replay Resend Rotate Send Start Sync Test Update'
      ).split(' '),
    );
    expect(methods.filter(isRead)).toEqual(expect.arrayContaining(['GetCourse', 'BatchGetCourses', 'VerifyApiKey']));
  });

  it('are the only ones that are sent again', () => {
    const options = channelOptions('roster.catalog.v1.CatalogService', ['GetCourse', 'CreateCourse', 'ListCourses']);
    const { methodConfig } = JSON.parse(String(options['grpc.service_config']));
    expect(methodConfig[0].name.map(({ method }: { method: string }) => method)).toEqual(['GetCourse', 'ListCourses']);
  });
});

describe('addresses', () => {
  it.each([
    ['catalog:7000', 'catalog:7000'],
    ['10.0.0.4:7000|10.0.0.5:7001', 'ipv4:10.0.0.4:7000,10.0.0.5:7001'],
  ])('%s is found as %s', (address, target) => {
    expect(isAddress(address)).toBe(true);
    expect(targetOf(address)).toBe(target);
  });

  it.each(['catalog', 'catalog:', 'a:1|b:2', '10.0.0.4:7000|', '', 'a b:1'])('%j is none', (address) => {
    expect(isAddress(address)).toBe(false);
  });
});
