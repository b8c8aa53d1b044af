import { addressIn, isPublicAddress } from './addresses';
import { Destinations } from './destinations';

describe('addresses', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
    '::ffff:8.8.8.8',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['loopback', '::1'],
    ['unspecified', '0.0.0.0'],
    ['unspecified', '0.1.2.3'],
    ['unspecified', '::'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['unique local', 'fd00::1'],
    ['unique local', 'fc00::1'],
    ['link-local', '169.254.1.1'],
    ['metadata', '169.254.169.254'],
    ['metadata of AWS over IPv6', 'fd00:ec2::254'],
    ['link-local', 'fe80::1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['metadata of Alibaba', '100.100.100.200'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['IETF protocols', '192.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '2001:db8::1'],
    ['benchmarking', '198.18.0.1'],
    ['site-local', 'fec0::1'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped private', '::ffff:10.0.0.1'],
    ['mapped metadata, in hex', '::ffff:a9fe:a9fe'],
    ['compatible loopback', '::127.0.0.1'],
    ['6to4 of a private address', '2002:a00:1::1'],
    ['NAT64 of a private address', '64:ff9b::a00:1'],
    ['Teredo', '2001:0:a00:1::1'],
    ['discard', '100::1'],
    ['local-use NAT64 of a private address', '64:ff9b:1::a00:1'],
    ['6to4 of loopback', '2002:7f00:1::'],
    ['translated loopback', '::ffff:0:7f00:1'],
    ['documentation', '3fff::1'],
    ['with a zone', 'fe80::1%eth0'],
    ['octal', '0177.0.0.1'],
    ['decimal', '2130706433'],
    ['no address', 'example.com'],
    ['no address', ''],
  ])('%s: %s is not', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('destinations', () => {
  const nowhere = () => Promise.reject(new Error('ENOTFOUND'));

  // However an address is written, URL reads it as a resolver would.
  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.1/',
    'https://017700000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://127.0.0.1./',
    'https://1２7.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[0:0:0:0:0:ffff:7f00:1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00:ec2::254]/',
    'https://0/',
    'https://0.0.0.0/',
    'https://0x0/',
    'https://100.64.0.1/',
    'https://0251.0376.0251.0376/',
    'https://[::127.0.0.1]/',
    'https://[2002:7f00:1::]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[::ffff:0:127.0.0.1]/',
    'https://somebody@127.0.0.1/',
    'https://public.example@127.0.0.1/',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://api.localhost/',
    'https://metadata/',
    'https://metadata.google.internal/',
    'https://metadata.google.internal./',
    'https://printer.local/',
    'https://router.home.arpa/',
    'https://ⓛocalhost/',
  ])('%s is refused without a look at DNS', async (url) => {
    await expect(new Destinations(nowhere, false).isRefused(url)).resolves.toBe(true);
    await expect(new Destinations(nowhere, true).isRefused(url)).resolves.toBe(false);
  });

  it('are refused where any of their addresses is private', async () => {
    const both = () =>
      Promise.resolve([
        { address: '8.8.8.8', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ]);
    await expect(new Destinations(both, false).isRefused('https://hooks.example/')).resolves.toBe(true);
    const open = () => Promise.resolve([{ address: '8.8.8.8', family: 4 }]);
    await expect(new Destinations(open, false).isRefused('https://hooks.example/')).resolves.toBe(false);
  });

  it('whose name is not known now are let pass: each attempt looks again', async () => {
    await expect(new Destinations(nowhere, false).isRefused('https://hooks.example/')).resolves.toBe(false);
  });

  it('have their brackets taken off', () => {
    expect(addressIn('[::1]')).toBe('::1');
    expect(addressIn('10.0.0.1')).toBe('10.0.0.1');
    expect(addressIn('example.com')).toBeUndefined();
  });
});
