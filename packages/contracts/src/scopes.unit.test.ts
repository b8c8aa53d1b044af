import fc from 'fast-check';
import { type ApiKeyScope, allows, apiKeyScopes, defaultApiKeyScopes, type RequiredScope } from './scopes';

const required = apiKeyScopes.filter((scope): scope is RequiredScope => !scope.endsWith('*'));
const reads = required.filter((scope) => scope.startsWith('read:'));
const writes = required.filter((scope) => scope.startsWith('write:'));
const anyScopes = fc.subarray([...apiKeyScopes] as ApiKeyScope[]);
const anyNeed = fc.constantFrom(...required);

describe('scopes', () => {
  it('are those of the seed and that of the event stream, reading everything being what a key has by default', () => {
    expect(apiKeyScopes).toHaveLength(23);
    expect(new Set(apiKeyScopes).size).toBe(23);
    expect(required).toHaveLength(20);
    expect(defaultApiKeyScopes).toEqual(['read:*']);
  });

  it('grant what they name and what that includes', () => {
    for (const need of required) {
      expect(allows([need], need)).toBe(true);
      expect(allows(['*'], need)).toBe(true);
      expect(allows(['write:*'], need)).toBe(true);
      expect(allows(['read:*'], need)).toBe(need.startsWith('read:'));
      expect(allows([], need)).toBe(false);
    }
    for (const write of writes) {
      const read = write.replace('write:', 'read:') as RequiredScope;
      expect(allows([write], read)).toBe(true);
      expect(allows([read], write)).toBe(false);
    }
  });

  it('of one resource grant nothing of another', () => {
    fc.assert(
      fc.property(anyNeed, anyNeed, (has, need) => {
        const resourceOf = (scope: string) => scope.split(':')[1];
        fc.pre(resourceOf(has) !== resourceOf(need));
        expect(allows([has], need)).toBe(false);
      }),
    );
  });

  it('together grant exactly what one of them grants', () => {
    fc.assert(
      fc.property(anyScopes, anyNeed, (scopes, need) => {
        expect(allows(scopes, need)).toBe(scopes.some((scope) => allows([scope], need)));
      }),
    );
  });

  it('never grant writing where they do not grant reading the same', () => {
    fc.assert(
      fc.property(anyScopes, fc.constantFrom(...reads), (scopes, read) => {
        const write = read.replace('read:', 'write:') as RequiredScope;
        if (allows(scopes, write)) expect(allows(scopes, read)).toBe(true);
      }),
    );
  });

  it('that are none grant nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), anyNeed, (words, need) => {
        const strange = words.filter((word) => !(apiKeyScopes as readonly string[]).includes(word));
        expect(allows(strange, need)).toBe(false);
      }),
    );
    expect(allows(['read', 'write:', ':customers', 'read:customers ', 'READ:*'], 'read:customers')).toBe(false);
  });
});
